// The guesses foresee what app/rooms decides: the same arguments, the same facts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { foreseenIn } from "../../../app/static/src/board/foreseen";
import { boardGuesses } from "../../../app/static/src/board/guesses";
import type { Operations } from "../../../app/static/src/protocol.gen";
import type { AnyRecord, Kind } from "../../../app/static/src/sync/records";
import { board, note, round, thing, viewOf, vote, zone } from "./records";

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

test("moved together, things keep their layers; moved alone, one comes to lie on top", () => {
  const both = after("objects.place", { places: [{ id: "a", x: 10, y: 90 }, { id: "b", x: 5000, y: 0 }] }, zone(0), note("a"), note("b"));
  assert.deepEqual([both.find("note", "a")?.zone, both.find("note", "b")?.zone, both.find("note", "a")?.z], ["zone.0", null, 1]);
  assert.equal(after("objects.place", { places: [{ id: "a", x: 1, y: 1 }] }, note("a")).find("note", "a")?.z, 1000);
});

test("an arrow moves with both its ends", () => {
  const arrow = thing("arrow", "r", { x: 0, y: 0, x2: 100, y2: 50 });
  const moved = after("objects.place", { places: [{ id: "r", x: 10, y: 20 }] }, arrow).find("arrow", "r");
  assert.deepEqual([moved?.x, moved?.y, moved?.x2, moved?.y2], [10, 20, 110, 70]);
});

test("what is deleted takes along its votes, its arrows and a group that would be empty", () => {
  const arrow = thing("arrow", "r", { source: "n", target: "o" });
  const records = [note("n", { group: "g" }), note("o"), vote("me", "n", 1), arrow, { id: "g", type: "group", title: "", created: 1 } as const];
  const view = after("objects.delete", { ids: ["n"] }, ...records);
  assert.deepEqual(["n", "v.me.n", "r", "g"].map((id) => view.get(id)), [undefined, undefined, undefined, undefined]);
  assert.ok(view.get("o"));
});

test("notes in a group say so; the group they leave empty goes", () => {
  const group = { id: "old", type: "group", title: "", created: 1 } as const;
  const view = after("group.make", { group: "new", title: "Money", notes: ["a", "b"] }, group, note("a", { group: "old" }), note("b"));
  assert.deepEqual([view.find("note", "a")?.group, view.find("note", "b")?.group, view.get("old")], ["new", "new", undefined]);
  assert.equal(view.find("group", "new")?.title, "Money");
});

test("a reaction counts once however often it is given", () => {
  const once = after("note.react", { note: "n", reaction: "idea", on: true }, note("n"));
  assert.equal(once.find("note", "n")?.reactions.idea, 1);
  const mine = { id: "r.me.idea.n", type: "reaction", note: "n", person: "me", reaction: "idea" } as const;
  assert.equal(after("note.react", { note: "n", reaction: "idea", on: true }, note("n", { reactions: { idea: 1 } }), mine).find("note", "n")?.reactions.idea, 1);
  assert.equal(after("note.react", { note: "n", reaction: "idea", on: false }, note("n", { reactions: { idea: 1 } }), mine).get(mine.id), undefined);
});

test("in a round only its own votes count, and its rules hold", () => {
  const open = after("vote.cast", { note: "n" }, board(), round(2, { budget: 1 }), note("n"), vote("me", "n", 3));
  assert.equal(open.find("vote", "v.2.me.n")?.dots, 1);
  const spent = after("vote.cast", { note: "n" }, board(), round(2, { budget: 1 }), note("n"), vote("me", "n", 1, 2));
  assert.equal(spent.find("vote", "v.2.me.n")?.dots, 1);
  const own = after("vote.cast", { note: "n" }, board(), round(1, { own: false }), note("n", { author: "me" }));
  assert.equal(own.get("v.1.me.n"), undefined);
  const hidden = after("vote.cast", { note: "n" }, board(), round(1, { hidden: true }), note("n"));
  assert.deepEqual([hidden.find("note", "n")?.votes, hidden.find("vote", "v.1.me.n")?.dots], [0, 1]);
  assert.equal(after("vote.cast", { note: "n" }, board(), round(1, { open: false }), note("n")).get("v.1.me.n"), undefined);
});

test("a new text, stroke or link is there at once, mine, with what was not said filled in", () => {
  const text = after("text.add", { text: "t", x: 1, y: 2 }, board({ silent: true })).find("text", "t");
  assert.deepEqual([text?.author, text?.size, text?.w, text?.hidden], ["me", "m", 320, true]);
  const card = after("card.add", { card: "c", url: "https://example.org", x: 1, y: 2 }, board()).find("card", "c");
  assert.deepEqual([card?.url, card?.w], ["https://example.org", 280]);
});

test("pasted lines lie in free spots one after the other, and say their words before the server has written them", () => {
  const lying = note("a", { zone: "zone.0", x: 216, y: 88 });
  const lines = [{ note: "n1", words: "Bread" }, { note: "n2", words: "Milk" }] as never;
  const view = after("notes.add", { notes: lines, zone: "zone.0", colour: "leaf" }, board({ written: 4 }), zone(0), lying);
  assert.deepEqual(["n1", "n2"].map((id) => view.find("note", id)?.x), [16, 416]);
  assert.deepEqual(["n1", "n2"].map((id) => view.find("note", id)?.number), [5, 6]);
  assert.equal(foreseenIn(view.get("n2")).words, "Milk");
  assert.equal(view.find("board", "board")?.written, 6);
});

test("a copy is mine, lies beside what it is a copy of, and takes over neither votes nor locks", () => {
  const original = note("n", { author: "bo", votes: 3, locked: true, reactions: { idea: 2 } as never, x: 700, y: 100, zone: "zone.0", w: 184 });
  const arrow = thing("arrow", "a", { source: "n", target: "m", x: 0, y: 0, x2: 9, y2: 9 });
  const copies = [{ of: "n", id: "n2" }, { of: "a", id: "a2" }, { of: "gone", id: "g2" }] as never;
  const view = after("objects.copy", { copies, dx: 200, dy: 0 }, board({ written: 1 }), zone(0), zone(1), original, note("m"), arrow);
  const copied = view.find("note", "n2");
  assert.deepEqual([copied?.author, copied?.votes, copied?.locked, copied?.number, copied?.zone], ["me", 0, false, 2, "zone.1"]);
  assert.equal(foreseenIn(copied).like, "n");
  const joined = view.find("arrow", "a2");
  assert.deepEqual([joined?.source, joined?.target, joined?.x2], ["n2", "m", 209]);
  assert.equal(view.get("g2"), undefined);
});

test("what others hide is not copied", () => {
  const view = after("objects.copy", { copies: [{ of: "n", id: "n2" }] as never }, board(), note("n", { hidden: true, author: "bo" }));
  assert.equal(view.get("n2"), undefined);
});

test("a zone that is moved takes along what belongs to it; made larger, nothing moves", () => {
  const records = [zone(0), note("n", { zone: "zone.0", x: 20, y: 90 }), note("m", { zone: null, x: 30, y: 90 })];
  const place = { zone: "zone.0", x: 100, y: 0, w: 880, h: 640 };
  const moved = after("zone.place", place, ...records);
  assert.deepEqual(["n", "m"].map((id) => moved.find("note", id)?.x), [120, 30]);
  assert.equal(moved.find("zone", "zone.0")?.x, 100);
  const larger = after("zone.place", { ...place, x: 0, w: 1000 }, ...records);
  assert.deepEqual([larger.find("zone", "zone.0")?.w, larger.find("note", "n")?.x], [1000, 20]);
});

test("a new zone comes last, and the last zone stays", () => {
  const added = after("zone.add", { zone: "z", title: "More", x: 0, y: 0, w: 880, h: 560 }, zone(0), zone(1));
  assert.deepEqual([added.find("zone", "z")?.position, added.find("zone", "z")?.title["fr"]], [2, "More"]);
  assert.equal(after("zone.remove", { zone: "zone.1" }, zone(0), zone(1)).find("zone", "zone.1"), undefined);
  assert.ok(after("zone.remove", { zone: "zone.0" }, zone(0)).find("zone", "zone.0"));
});

test("what lies in a zone belongs to it as soon as it is there, and to none when it is gone", () => {
  const lying = [note("n", { zone: null, x: 2000, y: 90 }), note("m", { zone: "zone.0", x: 20, y: 90 })];
  const zones = (view: ReturnType<typeof after>) => ["n", "m"].map((id) => view.find("note", id)?.zone);
  const place = { x: 1900, y: 0, w: 880, h: 640 };
  assert.deepEqual(zones(after("zone.add", { zone: "z", title: "More", ...place }, zone(0), ...lying)), ["z", "zone.0"]);
  const smaller = { zone: "zone.0", x: 500, y: 0, w: 300, h: 640 };
  assert.deepEqual(zones(after("zone.place", smaller, zone(0), ...lying)), [null, null]);
  assert.deepEqual(zones(after("zone.remove", { zone: "zone.0" }, zone(0), zone(1), ...lying)), [null, null]);
});
