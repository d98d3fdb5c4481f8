// The guesses foresee what the rules of asking decide.
import assert from "node:assert/strict";
import { test } from "node:test";
import { askingGuesses } from "../../../app/static/src/helping/guesses";
import type { Operations } from "../../../app/static/src/protocol.gen";
import type { AnyRecord, Kind } from "../../../app/static/src/sync/records";
import { person, stage, viewOf } from "../stage/records";

const NOW = 1_000_000;

function after<K extends Kind>(kind: K, args: Operations[K], ...records: AnyRecord[]) {
  const view = viewOf(...records);
  const guess = askingGuesses[kind];
  assert.ok(guess);
  view.guess(guess(args, view, { me: "me", at: NOW }));
  return view;
}

const inRoom = person("me", { room: "room-1" });

test("a hand is raised where the person is, and keeps its place", () => {
  assert.equal(after("hand.raise", {}, stage(), inRoom).find("hand", "hand.me")?.room, null);
  const rooms = stage({ phase: "rooms" });
  const raised = after("hand.raise", {}, rooms, inRoom).find("hand", "hand.me");
  assert.deepEqual(raised, { id: "hand.me", type: "hand", person: "me", at: NOW, room: "room-1" });
  const earlier = { ...raised, at: 1 } as AnyRecord;
  assert.equal(after("hand.raise", {}, rooms, inRoom, earlier).find("hand", "hand.me")?.at, 1);
  assert.equal(after("hand.lower", {}, rooms, inRoom, earlier).find("hand", "hand.me"), undefined);
});

test("a room calls once, is answered, and is helped", () => {
  const called = after("help.call", {}, inRoom).find("help", "help.room-1");
  assert.equal(called?.person, "me");
  assert.equal(after("help.call", {}, person("me")).find("help", "help.room-1"), undefined);
  const call = { ...called, person: "other" } as AnyRecord;
  assert.equal(after("help.call", {}, inRoom, call).find("help", "help.room-1")?.person, "other");
  assert.equal(after("help.answer", { room: "room-1" }, call).find("help", "help.room-1")?.answered_by, "me");
  assert.equal(after("help.end", { room: "room-1" }, call).find("help", "help.room-1"), undefined);
});

test("a thought is parked last, and what is gone is not changed", () => {
  const one = after("parked.add", { parked: "one", words: " Who pays? " }).find("parked", "one");
  assert.deepEqual([one?.words, one?.position, one?.author], ["Who pays?", 1, "me"]);
  const two = after("parked.add", { parked: "two", words: "x", anonymous: true }, one as AnyRecord).find("parked", "two");
  assert.deepEqual([two?.position, two?.anonymous], [2, true]);
  assert.equal(after("parked.done", { parked: "one", done: true }, one as AnyRecord).find("parked", "one")?.done, true);
  assert.equal(after("parked.words", { parked: "gone", words: "x" }).find("parked", "gone"), undefined);
  assert.equal(after("parked.move", { parked: "gone", position: 1 }).find("parked", "gone"), undefined);
  assert.equal(after("parked.remove", { parked: "one" }, one as AnyRecord).find("parked", "one"), undefined);
});
