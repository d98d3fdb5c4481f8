import assert from "node:assert/strict";
import { test } from "node:test";
import { Fingers } from "../../../app/static/src/board/fingers";

test("one finger pans", () => {
  const fingers = new Fingers();
  fingers.put(1, { x: 10, y: 10 });
  assert.deepEqual(fingers.move(1, { x: 15, y: 4 }), { dx: 5, dy: -6, scale: 1, at: { x: 15, y: 4 } });
});

test("two fingers that part enlarge what lies between them", () => {
  const fingers = new Fingers();
  fingers.put(1, { x: 100, y: 100 });
  fingers.put(2, { x: 200, y: 100 });
  assert.deepEqual(fingers.move(2, { x: 300, y: 100 }), { dx: 50, dy: 0, scale: 2, at: { x: 200, y: 100 } });
});

test("two fingers that go together pan as far as their middle goes", () => {
  const fingers = new Fingers();
  fingers.put(1, { x: 100, y: 100 });
  fingers.put(2, { x: 200, y: 100 });
  const [one, two] = [fingers.move(1, { x: 120, y: 100 }), fingers.move(2, { x: 220, y: 100 })];
  assert.ok(one && two);
  assert.equal(one.dx + two.dx, 20);
  assert.ok(Math.abs(one.scale * two.scale - 1) < 1e-9);
});

test("fingers on one spot do not blow everything up", () => {
  const fingers = new Fingers();
  fingers.put(1, { x: 100, y: 100 });
  fingers.put(2, { x: 100, y: 100 });
  assert.ok((fingers.move(2, { x: 102, y: 100 })?.scale ?? 99) < 2);
});

test("a finger that is not down means nothing", () => {
  const fingers = new Fingers();
  fingers.put(1, { x: 0, y: 0 });
  fingers.lift(1);
  assert.equal(fingers.move(1, { x: 5, y: 5 }), undefined);
});
