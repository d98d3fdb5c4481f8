// An arrow bent by a hand, and led elsewhere by one end.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bentThrough, endedAt, sameShape } from "../../../app/static/src/board/arrow-shape";
import { type Arrow, course } from "../../../app/static/src/board/things";
import { thing } from "./records";

const arrow = (fields: Partial<Arrow> = {}): Arrow =>
  thing("arrow", "a", { source: null, target: null, x: 0, y: 0, x2: 400, y2: 0, bend: 0, heads: "end", colour: "ink", width: 4, ...fields });

const boxes = new Map([
  ["left", { x: -200, y: -50, w: 200, h: 100 }],
  ["right", { x: 400, y: 200, w: 200, h: 100 }],
]);
const find = (id: string) => boxes.get(id);

for (const [name, fields] of Object.entries({ free: {}, joined: { source: "left", target: "right" }, half: { source: "left" } })) {
  test(`the middle of a ${name} arrow comes to lie where the hand is`, () => {
    const straight = course(arrow(fields), find).middle;
    for (const aside of [-90, 40, 150]) {
      const { from, to } = course(arrow(fields), find);
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const at = { x: straight.x + ((to.y - from.y) / length) * aside, y: straight.y - ((to.x - from.x) / length) * aside };
      const { middle } = course(bentThrough(arrow(fields), at, find), find);
      // Bent, a joined arrow leaves elsewhere: its middle slides along, less than a handle is wide.
      assert.ok(Math.hypot(middle.x - at.x, middle.y - at.y) < 24, `${aside}: ${JSON.stringify(middle)} for ${JSON.stringify(at)}`);
    }
  });
}

test("nearly straight is straight, and no bend is larger than the server takes", () => {
  assert.equal(bentThrough(arrow({ bend: 0.4 }), { x: 200, y: 8 }, find).bend, 0);
  assert.equal(bentThrough(arrow(), { x: 200, y: -4000 }, find).bend, 2);
  assert.equal(bentThrough(arrow({ x2: 0 }), { x: 0, y: 0 }, find).bend, 0);
});

test("one end goes elsewhere, the other stays with what it joins", () => {
  const joined = arrow({ source: "left", target: "right", bend: 0.3 });
  const freed = endedAt(joined, "target", { x: 10.4, y: 700 }, null);
  assert.deepEqual([freed.source, freed.target, freed.x2, freed.y2, freed.bend], ["left", null, 10, 700, 0.3]);
  assert.deepEqual(course(freed, find).to, { x: 10, y: 700 });
  assert.equal(endedAt(freed, "source", { x: 450, y: 250 }, "right").source, "right");
});

test("an arrow put back where it was has the same shape", () => {
  assert.ok(sameShape(arrow(), { ...arrow(), z: 7, colour: "rose" }));
  assert.ok(!sameShape(arrow(), arrow({ bend: 0.1 })));
});
