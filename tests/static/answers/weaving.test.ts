import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { foreseen, woven } from "../../../app/static/src/answers/weaving";

interface Case {
  readonly base: string;
  readonly told: string;
  readonly mine: string;
  readonly woven: string;
}

/** Read by tests/rooms/test_weaving.py too. */
const CASES = JSON.parse(readFileSync("tests/rooms/woven.json", "utf8")) as readonly Case[];

test("what each wrote stays, as the server has it", () => {
  for (const { base, told, mine, woven: both } of CASES) assert.equal(woven(base, told, mine), both);
});

test("a change that the server has told already is not made again", () => {
  assert.equal(foreseen("", "Late", "Late"), "Late");
  assert.equal(foreseen("", "Lots are too large Payment is late", "Lots are too large"), "Lots are too large Payment is late");
  assert.equal(foreseen("Hel", "Bye Hello", "Hello"), "Bye Hello");
  assert.equal(foreseen("Late", "", ""), "");
});

test("a change that the server has not told is foreseen", () => {
  assert.equal(foreseen("Late", "Late", "Too late"), "Too late");
  assert.equal(foreseen("Late", "Late", ""), "");
  assert.equal(foreseen("", "Bye", "Hello"), "Hello Bye");
});
