// Tidying, aligning, grouping, selecting.
import assert from "node:assert/strict";
import { test } from "node:test";
import { intersects } from "../../../app/static/src/board/geometry";
import { frameAround, isOutside, noteUnder, placesBeside } from "../../../app/static/src/board/grouping";
import { Selection } from "../../../app/static/src/board/selection";
import { aligned, inReadingOrder, tidied } from "../../../app/static/src/board/tidy";
import { note } from "./records";

const box = (id: string, x: number, y: number, w = 184, h = 136) => ({ id, x, y, w, h });

test("tidied things lie in rows, in the order in which one reads them, and none covers another", () => {
  const things = [box("d", 30, 400), box("b", 300, 12), box("a", 0, 0), box("c", 10, 200), box("e", 500, 410)];
  const places = tidied(things);
  const lying = things.map((thing) => ({ ...thing, ...places.get(thing.id) }));
  for (const one of lying) for (const other of lying) assert.ok(one === other || !intersects(one, other));
  assert.deepEqual(inReadingOrder(lying, 60).map(({ id }) => id), ["a", "b", "c", "d", "e"]);
  assert.deepEqual(places.get("a"), { x: 0, y: 0 });
});

test("what was tidied stays as it is when it is tidied again", () => {
  const once = [...tidied([box("a", 3, 3), box("b", 250, 20), box("c", 20, 190)])].map(([id, at]) => box(id, at.x, at.y));
  assert.deepEqual([...tidied(once)].sort(), once.map(({ id, x, y }) => [id, { x, y }]).sort());
});

test("aligned things share an edge and keep their other place", () => {
  const places = aligned([box("a", 10, 0), box("b", 50, 300, 100)], "right");
  assert.deepEqual([places.get("a"), places.get("b")], [{ x: 10, y: 0 }, { x: 94, y: 300 }]);
  assert.deepEqual(aligned([], "left"), new Map());
});

test("who drops in the middle of a note means it, who drops on its edge does not", () => {
  const notes = [note("low", { z: 1 }), note("high", { x: 90, z: 2 })];
  assert.equal(noteUnder({ x: 60, y: 60 }, notes)?.id, "low");
  assert.equal(noteUnder({ x: 150, y: 60 }, notes)?.id, "high");
  assert.equal(noteUnder({ x: 4, y: 60 }, notes), undefined);
});

test("a note that joins a group lies beside the others, where nothing else lies", () => {
  const inside = [note("a"), note("b", { x: 200 })];
  const all = [...inside, note("x", { x: 400 }), note("new", { x: 900 })];
  const place = placesBeside(inside, [all[3] as (typeof all)[0]], all).get("new");
  assert.deepEqual(place, { x: 0, y: 152 });
});

test("a note carried away from its group is outside, one moved within is not", () => {
  const all = [note("a", { group: "g" }), note("b", { group: "g", x: 200 }), note("c", { group: "g", x: 400 })];
  const [a] = all as [(typeof all)[0]];
  assert.equal(isOutside(a, new Map([["a", { x: 220, y: 60 }]]), all), false);
  assert.equal(isOutside(a, new Map([["a", { x: 220, y: 700 }]]), all), true);
  assert.equal(isOutside(a, new Map(all.map(({ id }) => [id, { x: 5000, y: 0 }])), all), false);
});

test("the frame of a group lies around all its notes; without any there is none", () => {
  const frame = frameAround([box("a", 0, 0), box("b", 300, 100)]);
  assert.ok(frame && frame.x < 0 && frame.y < 0 && frame.x + frame.w > 484 && frame.y + frame.h > 236);
  assert.equal(frameAround([]), undefined);
});

test("a selection is one thing, several, or none", () => {
  const selection = new Selection();
  selection.only("a");
  assert.equal(selection.single.value, "a");
  selection.toggle("b");
  assert.deepEqual([[...selection.ids.value], selection.single.value], [["a", "b"], undefined]);
  selection.toggle("a");
  assert.equal(selection.single.value, "b");
  const before = selection.ids.value;
  selection.only("b");
  assert.equal(selection.ids.value, before);
  selection.clear();
  assert.equal(selection.some, false);
});
