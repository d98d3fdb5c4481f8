// Unpacks the Chromium of the npm package @sparticuz/chromium: node unpack.mjs FOLDER
// gives FOLDER/chromium, its fonts, its software renderer, and the libraries that small machines lack (al2023/lib).
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.argv[2];
const draft = `${folder}.draft`;
rmSync(draft, { recursive: true, force: true });
mkdirSync(draft, { recursive: true });

process.env.TMPDIR = draft; // where the package unpacks to
const { inflate } = await import("@sparticuz/chromium");
const bin = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..", "bin");
const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
await Promise.all(archives.map((archive) => inflate(join(bin, archive))));

// In one step, so that an interrupted run leaves nothing that looks whole.
rmSync(folder, { recursive: true, force: true });
renameSync(draft, folder);
