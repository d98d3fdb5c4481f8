// What is asked for, in the order in which it is shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { callsInOrder, inTurn, lotOf, minutesSince, positionFor } from "../../../app/static/src/helping/order";
import type { HandRecord, HelpRecord, ParkedRecord } from "../../../app/static/src/protocol.gen";

const hand = (person: string, at: number, room: string | null = null): HandRecord => ({
  id: `hand.${person}`,
  type: "hand",
  person,
  at,
  room,
});

const help = (room: string, at: number, answered_by: string | null = null): HelpRecord => ({
  id: `help.${room}`,
  type: "help",
  room,
  person: "ana",
  at,
  answered_by,
});

const parked = (id: string, position: number, fields: Partial<ParkedRecord> = {}): ParkedRecord => ({
  ...{ id, type: "parked", words: id, author: "ana", created: 1, room: null, note: null },
  ...{ done: false, anonymous: false, position },
  ...fields,
});

const people = new Map([
  ["ana", { room: "room-1" }],
  ["ben", { room: "room-2" }],
  ["new", { room: null }],
]);
const names = (hands: readonly HandRecord[]): string[] => hands.map(({ person }) => person);

test("who raised their hand first is first", () => {
  const hands = [hand("new", 30), hand("ana", 20), hand("ben", 10)];
  assert.deepEqual(names(inTurn(hands, people, "plenary")), ["ben", "ana", "new"]);
});

test("a hand counts where it was raised", () => {
  const hands = [hand("ana", 1), hand("ben", 2, "room-2"), hand("gone", 3)];
  assert.deepEqual(names(inTurn(hands, people, "rooms")), ["ben"]);
  assert.deepEqual(names(inTurn(hands, people, "plenary")), ["ana"]);
});

test("calls that wait come before those that somebody answers, and only while rooms are open", () => {
  const calls = [help("room-1", 1, "fac"), help("room-2", 3), help("room-3", 2)];
  assert.deepEqual(
    callsInOrder(calls, "rooms").map(({ room }) => room),
    ["room-3", "room-2", "room-1"],
  );
  assert.deepEqual(callsInOrder(calls, "plenary"), []);
});

test("the parking lot is sorted, and what is settled lies apart", () => {
  const lot = lotOf([parked("second", 2), parked("first", 1), parked("old", 0, { done: true })]);
  assert.deepEqual(
    [lot.open, lot.settled].map((part) => part.map(({ id }) => id)),
    [["first", "second"], ["old"]],
  );
});

test("a thought goes one place up or down, however often", () => {
  let open = lotOf(["a", "b", "c"].map((id, index) => parked(id, index + 1))).open;
  const move = (id: string, step: 1 | -1): string => {
    const index = open.findIndex((one) => one.id === id);
    const position = positionFor(open, index, step);
    open = lotOf(open.map((one) => (one.id === id && position !== undefined ? { ...one, position } : one))).open;
    return open.map((one) => one.id).join("");
  };
  assert.equal(move("c", -1), "acb");
  assert.equal(move("c", -1), "cab");
  assert.equal(move("c", -1), "cab");
  assert.equal(move("c", 1), "acb");
  assert.equal(move("b", 1), "acb");
  assert.equal(move("a", 1), "cab");
  assert.equal(move("a", 1), "cba");
});

test("minutes are whole, and never less than none", () => {
  assert.equal(minutesSince(1000, 1000 + 119_999), 1);
  assert.equal(minutesSince(2000, 1000), 0);
});
