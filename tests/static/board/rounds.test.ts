// Rounds of votes: which one counts, and the order in which each person sees the notes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { latestRound, shuffled, spentBy } from "../../../app/static/src/board/votes";
import { note, round, vote } from "./records";

test("the last round is the one that counts, and only its votes are spent", () => {
  assert.equal(latestRound([round(2), round(10), round(1)])?.number, 10);
  assert.equal(latestRound([]), undefined);
  const votes = [vote("me", "a", 2), vote("me", "a", 1, 2), vote("bo", "a", 3, 2)];
  assert.deepEqual([spentBy("me", votes), spentBy("me", votes, 2), spentBy("bo", votes, 2)], [2, 1, 3]);
});

test("a shuffled order holds every note, is the same every time, and another for each person", () => {
  const notes = [...Array(30).keys()].map((n) => note(`n${n}`));
  const order = (person: string) => shuffled(notes, person, 7).map(({ id }) => id).join();
  assert.equal(order("ana"), order("ana"));
  assert.notEqual(order("ana"), order("jean"));
  assert.deepEqual(new Set(shuffled(notes, "ana", 7)), new Set(notes));
  const first = new Set([..."abcdefghijklmnop"].map((person) => shuffled(notes, person, 7)[0]?.id));
  assert.ok(first.size > 5);
});
