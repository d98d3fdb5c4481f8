import assert from "node:assert/strict";
import { test } from "node:test";
import { spans } from "../../../app/static/src/page/strip";

test("items follow each other and leave free time at the end", () => {
  assert.deepEqual(spans([10, 30], 80), [
    { begin: 0, length: 12.5 },
    { begin: 12.5, length: 37.5 },
  ]);
});

test("an agenda too long still fits", () => {
  assert.deepEqual(spans([50, 150], 100), [
    { begin: 0, length: 25 },
    { begin: 25, length: 75 },
  ]);
});

test("nothing typed takes no room", () => {
  assert.deepEqual(spans([0, 0], 0), [
    { begin: 0, length: 0 },
    { begin: 0, length: 0 },
  ]);
});
