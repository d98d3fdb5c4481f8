// How lively a room is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { activityOf } from "../../../app/static/src/console/activity";

const MINUTE = 60_000;
const NOW = 100 * MINUTE;
const note = (minutesAgo: number, votes = 0, movedAgo = minutesAgo) => ({
  created: NOW - minutesAgo * MINUTE,
  z: NOW - movedAgo * MINUTE,
  votes,
});

test("notes and votes are counted, new notes are those of the last two minutes", () => {
  const { notes, votes, fresh } = activityOf([note(1, 2), note(1.9), note(2), note(30, 1)], NOW);
  assert.deepEqual({ notes, votes, fresh }, { notes: 4, votes: 3, fresh: 2 });
});

test("it is quiet since a note was last written or moved", () => {
  assert.equal(activityOf([note(30), note(20, 0, 4)], NOW).quiet, 4 * MINUTE);
});

test("a clock that is a little behind makes no negative silence", () => {
  assert.equal(activityOf([note(-0.01)], NOW).quiet, 0);
});

test("an empty board is neither lively nor quiet", () => {
  assert.deepEqual(activityOf([], NOW), { notes: 0, votes: 0, fresh: 0, quiet: undefined });
});
