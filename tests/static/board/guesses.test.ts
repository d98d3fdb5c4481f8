// The guesses foresee what app/rooms decides: the same arguments, the same facts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boardGuesses } from "../../../app/static/src/board/guesses";
import type { Operations } from "../../../app/static/src/protocol.gen";
import type { AnyRecord, Kind } from "../../../app/static/src/sync/records";
import { board, note, viewOf, vote, zone } from "./records";

/** What is seen after the guess at `kind`, by person `me` at 1000. */
function after<K extends Kind>(kind: K, args: Operations[K], ...records: AnyRecord[]) {
  const view = viewOf(...records);
  const guess = boardGuesses[kind];
  assert.ok(guess);
  view.guess(guess(args, view, { me: "me", at: 1000 }));
  return view;
}

test("a new note lies where it was put, in the zone beneath, mine and empty of votes", () => {
  const view = after("note.add", { note: "n", x: 950, y: 100, colour: "sky" }, board({ written: 6 }), zone(0), zone(1));
  assert.equal(view.find("board", "board")?.written, 7);
  assert.deepEqual(
    view.get("n"),
    note("n", { number: 7, x: 950, y: 100, zone: "zone.1", colour: "sky", author: "me", created: 1000, z: 1000 }),
  );
});

test("a new note without a place goes to the first free spot of its zone, or of the first zone", () => {
  const lying = note("a", { zone: "zone.1", x: 936, y: 88 });
  const records = [board(), zone(1), zone(0), lying];
  assert.equal(after("note.add", { note: "n", zone: "zone.1" }, ...records).find("note", "n")?.x, 1136);
  assert.equal(after("note.add", { note: "n" }, ...records).find("note", "n")?.zone, "zone.0");
});

test("a new note where there is nowhere to put it, or under a taken id, is not guessed", () => {
  assert.equal(after("note.add", { note: "n" }, board()).get("n"), undefined);
  assert.equal(after("note.add", { note: "n", zone: "gone" }, board(), zone(0)).get("n"), undefined);
  const taken = after("note.add", { note: "n", x: 0, y: 0 }, board(), note("n", { author: "bo" }));
  assert.equal(taken.find("note", "n")?.author, "bo");
});

test("a moved note lies on top of all others, in the zone beneath", () => {
  const moved = after("note.move", { note: "n", x: 10, y: 90 }, zone(0), note("n", { z: 5 })).find("note", "n");
  assert.deepEqual([moved?.x, moved?.y, moved?.zone, moved?.z], [10, 90, "zone.0", 1000]);
});

test("moved to a zone, a note does not stand in its own way", () => {
  const lying = note("n", { zone: "zone.0", x: 16, y: 88 });
  assert.equal(after("note.move", { note: "n", zone: "zone.0" }, zone(0), lying).find("note", "n")?.x, 16);
});

test("colour, lock and the board's lock change just that", () => {
  assert.equal(after("note.colour", { note: "n", colour: "leaf" }, note("n")).find("note", "n")?.colour, "leaf");
  assert.equal(after("note.lock", { note: "n", locked: true }, note("n")).find("note", "n")?.locked, true);
  assert.equal(after("board.lock", { locked: true }, board()).find("board", "board")?.locked, true);
});

test("nothing is guessed about a note that is gone", () => {
  for (const kind of ["note.colour", "note.lock", "note.move", "vote.cast", "vote.take"] as const) {
    const args = { note: "n", colour: "sky", locked: true, x: 1, y: 1 } as const;
    assert.equal(after(kind, args, board()).get("n"), undefined, kind);
  }
});

test("a deleted note takes my votes on it along", () => {
  const view = after("note.delete", { note: "n" }, note("n"), note("o"), vote("me", "n", 2), vote("me", "o", 1));
  assert.deepEqual([view.get("n"), view.get("v.me.n"), view.find("vote", "v.me.o")?.dots], [undefined, undefined, 1]);
});

test("a vote counts once for me and once for the note", () => {
  const view = after("vote.cast", { note: "n" }, board(), note("n", { votes: 4 }), vote("me", "n", 1));
  assert.deepEqual([view.find("note", "n")?.votes, view.find("vote", "v.me.n")?.dots], [5, 2]);
});

test("a vote beyond the budget is not guessed", () => {
  const view = after("vote.cast", { note: "n" }, board(), note("n", { votes: 4 }), vote("me", "o", 3));
  assert.equal(view.find("note", "n")?.votes, 4);
});

test("a vote taken back leaves the rest, and nothing when it was the last", () => {
  const one = after("vote.take", { note: "n" }, note("n", { votes: 4 }), vote("me", "n", 2));
  assert.deepEqual([one.find("note", "n")?.votes, one.find("vote", "v.me.n")?.dots], [3, 1]);
  const last = after("vote.take", { note: "n" }, note("n", { votes: 4 }), vote("me", "n", 1));
  assert.deepEqual([last.find("note", "n")?.votes, last.get("v.me.n")], [3, undefined]);
});

test("a vote is not taken from a note where I have none", () => {
  assert.equal(after("vote.take", { note: "n" }, note("n", { votes: 4 })).find("note", "n")?.votes, 4);
});
