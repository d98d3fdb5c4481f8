// New zones fill rows of two, so that a board opens with all of them in sight.
import assert from "node:assert/strict";
import { test } from "node:test";
import { intersects } from "../../../app/static/src/board/geometry";
import { freeZone } from "../../../app/static/src/board/zone-place";

test("four zones added one after the other lie in two rows, and the fifth begins a third", () => {
  const zones = [freeZone([])];
  while (zones.length < 5) zones.push(freeZone(zones));
  assert.deepEqual(
    zones.map(({ x, y }) => [x, y]),
    [
      [0, 0],
      [920, 0],
      [0, 600],
      [920, 600],
      [0, 1200],
    ],
  );
});

test("a zone of another size stands in nobody's way", () => {
  const large = { x: -100, y: 50, w: 1200, h: 900 };
  const place = freeZone([large]);
  assert.ok(!intersects(place, large));
});
