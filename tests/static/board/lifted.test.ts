// What others carry: the one they took, and what comes along.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Lifted } from "../../../app/static/src/board/lifted";
import type { People } from "../../../app/static/src/sync";

const lying: Record<string, { x: number; y: number }> = { a: { x: 0, y: 0 }, b: { x: 200, y: 50 }, c: { x: 9, y: 9 } };
const place = (id: string) => lying[id];
const hand = (x: number, y: number, ...more: string[]): People => new Map([["bo", { here: {}, drag: { id: "a", x, y, more } }]]);

test("what is carried along moves by the same way, and stays put down where it was left until the hand is gone", () => {
  const lifted = new Lifted();
  lifted.hear(hand(10, 20, "b"), "me", place);
  assert.deepEqual(lifted.of("b").value, { x: 210, y: 70, by: "bo" });
  lying["b"] = { x: 300, y: 300 }; // told to lie there, while the hand is still told
  lifted.hear(hand(30, 20, "b"), "me", place);
  assert.deepEqual(lifted.of("b").value, { x: 230, y: 70, by: "bo" });
  lifted.hear(new Map([["bo", { here: {} }]]), "me", place);
  assert.equal(lifted.of("a").value, undefined);
  assert.equal(lifted.of("b").value, undefined);
  lifted.hear(hand(10, 20, "b"), "me", place);
  assert.deepEqual(lifted.of("b").value, { x: 310, y: 320, by: "bo" });
});

test("what is gone meanwhile, or in one's own hand, is left alone", () => {
  const lifted = new Lifted();
  lifted.carry("c", { x: 1, y: 1, by: "me" });
  lifted.hear(hand(10, 20, "c", "gone"), "me", place);
  assert.deepEqual(lifted.of("c").value, { x: 1, y: 1, by: "me" });
  assert.equal(lifted.of("gone").value, undefined);
});
