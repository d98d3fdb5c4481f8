import assert from "node:assert/strict";
import { test } from "node:test";
import {
  FARTHEST,
  NOTE,
  type Point,
  around,
  clearPlace,
  nearest,
  freePlace,
  intersects,
  noteRect,
  onBoard,
  zoneUnder,
} from "../../../app/static/src/board/geometry";
import { zone } from "./records";

test("a rectangle around none is none", () => {
  assert.equal(around([]), undefined);
});

test("a rectangle around several holds them all", () => {
  assert.deepEqual(around([noteRect({ x: 0, y: 10 }), noteRect({ x: -50, y: 300 })]), {
    x: -50,
    y: 10,
    w: 50 + NOTE.w,
    h: 290 + NOTE.h,
  });
});

test("rectangles that only touch do not intersect", () => {
  assert.ok(!intersects(noteRect({ x: 0, y: 0 }), noteRect({ x: NOTE.w, y: 0 })));
  assert.ok(intersects(noteRect({ x: 0, y: 0 }), noteRect({ x: NOTE.w - 1, y: 0 })));
});

test("a place beyond the edge is put on it, in whole units", () => {
  assert.deepEqual(onBoard({ x: 99_999, y: -3.6 }), { x: FARTHEST, y: -4 });
});

test("the middle of a note decides in which zone it lies", () => {
  const zones = [zone(0), zone(1)];
  assert.equal(zoneUnder({ x: 880 - NOTE.w / 2, y: 100 }, zones)?.id, "zone.0");
  assert.equal(zoneUnder({ x: 885 - NOTE.w / 2, y: 100 }, zones), undefined);
  assert.equal(zoneUnder({ x: 925 - NOTE.w / 2, y: 100 }, zones)?.id, "zone.1");
});

test("free places fill a zone row by row below its heading", () => {
  const taken: Point[] = [];
  for (let count = 0; count < 5; count++) taken.push(freePlace(zone(1), taken));
  assert.deepEqual(taken, [
    { x: 936, y: 88 },
    { x: 1136, y: 88 },
    { x: 1336, y: 88 },
    { x: 1536, y: 88 },
    { x: 936, y: 240 },
  ]);
});

test("a place that a note covers only in part is not free", () => {
  assert.deepEqual(freePlace(zone(0), [{ x: 100, y: 100 }]), { x: 416, y: 88 });
});

test("a new note hides no other", () => {
  const taken: Point[] = [];
  for (let count = 0; count < 20; count++) taken.push(clearPlace({ x: 300, y: 300 }, taken));
  assert.deepEqual(taken[0], { x: 300, y: 300 });
  assert.equal(new Set(taken.map(({ x, y }) => `${x} ${y}`)).size, 20);
});

test("the nearest rectangle is the one a point lies in, else the one beside it", () => {
  const left = { x: 0, y: 0, w: 100, h: 100 };
  const right = { x: 140, y: 0, w: 100, h: 100 };
  assert.equal(nearest({ x: 150, y: 50 }, [left, right]), right);
  assert.equal(nearest({ x: 115, y: 50 }, [left, right]), left);
  assert.equal(nearest({ x: 130, y: 50 }, [left, right]), right);
  assert.equal(nearest({ x: 0, y: 0 }, []), undefined);
});
