// Up to three wishes, and how far away the start is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { toggled } from "../../../app/static/src/stage/choice";
import { startsIn } from "../../../app/static/src/stage/countdown";

test("a block that is pressed becomes the last wish, pressed again it is none", () => {
  assert.deepEqual(toggled([], "a"), ["a"]);
  assert.deepEqual(toggled(["a"], "b"), ["a", "b"]);
  assert.deepEqual(toggled(["a", "b", "c"], "b"), ["a", "c"]);
});

test("there is no fourth wish", () => {
  assert.equal(toggled(["a", "b", "c"], "d"), undefined);
});

test("a start within three hours is counted down, a later one told as a moment", () => {
  const now = 1_000_000;
  const hour = 3_600_000;
  assert.deepEqual(startsIn(now + hour, now), { kind: "minutes", ms: hour });
  assert.deepEqual(startsIn(now + 4 * hour, now), { kind: "day", at: now + 4 * hour });
});

test("a start that has passed, or is not known, says nothing", () => {
  assert.equal(startsIn(5, 5), undefined);
  assert.equal(startsIn(4, 5), undefined);
  assert.equal(startsIn(undefined, 5), undefined);
});
