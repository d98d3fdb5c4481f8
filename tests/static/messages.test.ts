// Every sentence that the browser's code asks for by name is in the catalogue.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";

const DIST = "app/static/dist";
const manifest = JSON.parse(readFileSync(`${DIST}/manifest.json`, "utf8")) as Record<string, string>;
const known = new FluentResource(readFileSync(`${DIST}/${manifest["locale-en"]}`, "utf8")).body.map(({ id }) => id);

const PREFIXES = [...new Set(known.map((id) => id.slice(0, id.indexOf("-"))))].join("|");
const WHOLE = new RegExp(`"((?:${PREFIXES})-[a-z0-9-]+)"`, "g");
const BEGUN = new RegExp(`\`((?:${PREFIXES})-[a-z0-9-]*)\\$\\{`, "g");
/** Names of files and elements begin like that too; only what is said counts. */
const SAID = /\bt\(/;

const lines = globSync("app/static/src/**/*.{ts,tsx}").flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((line) => ({ file, line: line.replace(/class(?:=|: )"[^"]*"/g, "") }))
    .filter(({ line }) => SAID.test(line)),
);

test("every message that is named exists", () => {
  const missing = lines.flatMap(({ file, line }) =>
    [...line.matchAll(WHOLE)].map(([, id]) => id ?? "").filter((id) => !known.includes(id)).map((id) => `${file}: ${id}`),
  );
  assert.deepEqual(missing, []);
});

test("every beginning of a message's name is the beginning of some", () => {
  const missing = lines.flatMap(({ file, line }) =>
    [...line.matchAll(BEGUN)]
      .map(([, begun]) => begun ?? "")
      .filter((begun) => !known.some((id) => id.startsWith(begun)))
      .map((begun) => `${file}: ${begun}`),
  );
  assert.deepEqual(missing, []);
});
