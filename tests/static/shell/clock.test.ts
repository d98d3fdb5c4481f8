// The clock: green until a fifth is left, amber until a twentieth, then brick.
import assert from "node:assert/strict";
import { test } from "node:test";
import { minutesOver, remaining } from "../../../app/static/src/shell/clock";

const MINUTE = 60_000;
const NOW = 100 * MINUTE;
const tenMinutes = { minutes: 8, extra: 2 };

const left = (ms: number) => remaining({ ends_at: NOW + ms }, tenMinutes, NOW);

test("how urgent it is follows from the share that is left, with added minutes counted", () => {
  assert.equal(left(10 * MINUTE)?.pressure, "calm");
  assert.equal(left(2 * MINUTE + 1)?.pressure, "calm");
  assert.equal(left(2 * MINUTE)?.pressure, "soon");
  assert.equal(left(30_001)?.pressure, "soon");
  assert.equal(left(30_000)?.pressure, "last");
  assert.equal(left(1)?.pressure, "last");
  assert.equal(left(0)?.pressure, "over");
  assert.equal(left(-5 * MINUTE)?.pressure, "over");
});

test("there is never more to go than the whole time, although the two clocks differ a little", () => {
  assert.equal(left(10 * MINUTE + 3)?.ms, 10 * MINUTE);
  assert.equal(left(10 * MINUTE - 3)?.ms, 10 * MINUTE - 3);
});

test("the share stays between all and nothing", () => {
  assert.equal(left(20 * MINUTE)?.share, 1);
  assert.equal(left(5 * MINUTE)?.share, 0.5);
  assert.equal(left(-MINUTE)?.share, 0);
});

test("an item from which all minutes were taken is over, not endless", () => {
  assert.equal(remaining({ ends_at: NOW }, { minutes: 8, extra: -8 }, NOW)?.pressure, "over");
});

test("without an end or an item there is no clock", () => {
  assert.equal(remaining(undefined, tenMinutes, NOW), undefined);
  assert.equal(remaining({ ends_at: null }, tenMinutes, NOW), undefined);
  assert.equal(remaining({ ends_at: NOW }, undefined, NOW), undefined);
});

test("minutes over are whole ones that have passed", () => {
  const over = (ms: number) => minutesOver({ ms, share: 0, pressure: "over" });
  assert.deepEqual([0, -1, -MINUTE + 1, -MINUTE, -2.5 * MINUTE].map(over), [0, 0, 0, 1, 2]);
});
