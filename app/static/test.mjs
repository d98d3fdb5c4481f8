// Runs the TypeScript tests (tests/**/*.test.ts, *.test.tsx) with Node's own runner: esbuild turns each into
// JavaScript below .cache/, packages stay where they are. Arguments go on to `node --test`.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { globSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const outdir = join(root, ".cache", "typescript-tests");

const tests = globSync("tests/**/*.test.{ts,tsx}", { cwd: root, exclude: (path) => path.includes("node_modules") });
if (!tests.length) {
  console.error("No TypeScript test was found below tests/.");
  process.exit(1);
}

rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: tests,
  outbase: root,
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node22",
  format: "esm",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  logLevel: "warning",
});
const built = tests.map((test) => join(outdir, test.replace(/\.tsx?$/, ".mjs")));
// The tests read their golden files relative to the project's root.
const args = ["--test", "--enable-source-maps", ...process.argv.slice(2), ...built];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
