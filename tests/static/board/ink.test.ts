// Ink and arrows: few points for what was drawn, ends at the edges of what is joined.
import assert from "node:assert/strict";
import { test } from "node:test";
import { arrowPath } from "../../../app/static/src/board/arrow-path";
import { distance, inkPath, simplified, toStroke } from "../../../app/static/src/board/ink";
import { course, heightOf, rectOf } from "../../../app/static/src/board/things";
import { note, thing } from "./records";

const wave = [...Array(2000).keys()].map((n) => ({ x: 100 + n, y: 50 + 40 * Math.sin(n / 60), pressure: undefined }));

test("a long line keeps its ends and its shape with few points", () => {
  const few = simplified(wave);
  assert.ok(few.length <= 400 && few.length > 20);
  assert.deepEqual([few[0], few.at(-1)], [wave[0], wave.at(-1)]);
  for (const dot of wave) {
    const nearest = Math.min(...few.slice(1).map((to, n) => distance(dot, few[n] ?? to, to)));
    assert.ok(nearest < 2);
  }
});

test("a scribble never has more points than the server takes", () => {
  let seed = 5;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const scribble = [...Array(5000)].map(() => ({ x: next() * 900, y: next() * 900 }));
  assert.ok(toStroke(scribble).points.length <= 800);
});

test("points are counted from the upper left corner; pressure is sent only where it was felt", () => {
  const stroke = toStroke([{ x: 10.26, y: 20 }, { x: 60, y: 5.5 }]);
  assert.deepEqual(stroke, { x: 10, y: 5, points: [0.3, 15, 50, 0.5], pressure: [] });
  assert.deepEqual(toStroke([{ x: 0, y: 0, pressure: 0 }, { x: 9, y: 0, pressure: 1 }]).pressure, [0, 255]);
});

test("a stroke's rectangle holds its ink, also that of a single dot", () => {
  const stroke = thing("stroke", "s", { x: 100, y: 200, points: [0, 0, 30, 40], pressure: [], colour: "ink", width: 4 });
  assert.deepEqual(rectOf(stroke), { x: 96, y: 196, w: 38, h: 48 });
  assert.match(inkPath(thing("stroke", "dot", { points: [0, 0], pressure: [], colour: "ink", width: 4 })), /^M.*Z$/);
});

const arrow = (fields: object) =>
  thing("arrow", "r", { source: null, target: null, x2: 0, y2: 0, bend: 0, heads: "end", colour: "ink", width: 3, ...fields });

test("an arrow ends at the edges of what it joins, and at its own points where that is gone", () => {
  const places = new Map([["a", rectOf(note("a"))], ["b", rectOf(note("b", { x: 500 }))]]);
  const joined = course(arrow({ source: "a", target: "b" }), (id) => places.get(id));
  assert.deepEqual([joined.from, joined.to], [{ x: 190, y: 68 }, { x: 494, y: 68 }]);
  const free = course(arrow({ source: "gone", x: 5, y: 6, x2: 70, y2: 80 }), () => undefined);
  assert.deepEqual([free.from, free.to], [{ x: 5, y: 6 }, { x: 70, y: 80 }]);
});

test("a bent arrow goes through a point to its left, and has as many heads as it says", () => {
  const { middle } = course(arrow({ x2: 100, bend: 0.5 }), () => undefined);
  assert.deepEqual(middle, { x: 50, y: -50 });
  const heads = (kind: "none" | "end" | "both") =>
    arrowPath(course(arrow({ x2: 100 }), () => undefined), kind, 3).split("M").length - 2;
  assert.deepEqual([heads("none"), heads("end"), heads("both")], [0, 1, 2]);
});

test("things are as high as their kind says", () => {
  assert.equal(heightOf(note("n", { w: 368 })), 272);
  assert.equal(heightOf(thing("picture", "p", { w: 100, width: 400, height: 200 })), 50);
  const text = thing("text", "t", { w: 320, size: "m" });
  assert.ok(heightOf(text, "a\nb\nc") > heightOf(text, "a") * 2);
});
