import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Camera,
  LARGEST,
  SMALLEST,
  fitted,
  nextStep,
  opening,
  panned,
  revealing,
  seen,
  toBoard,
  toView,
  zoomed,
} from "../../../app/static/src/board/camera";

const VIEW = { w: 1000, h: 500 };
const camera: Camera = { x: 100, y: 50, zoom: 0.5 };

test("a point goes to the view and back", () => {
  assert.deepEqual(toView(camera, { x: 300, y: 150 }), { x: 100, y: 50 });
  assert.deepEqual(toBoard(camera, { x: 100, y: 50 }), { x: 300, y: 150 });
});

test("panning moves the board with the hand, whatever the zoom", () => {
  const point = { x: 300, y: 150 };
  const before = toView(camera, point);
  assert.deepEqual(toView(panned(camera, 30, -10), point), { x: before.x + 30, y: before.y - 10 });
});

test("zooming leaves the point under the pointer where it is", () => {
  const at = { x: 250, y: 400 };
  const fixed = toBoard(camera, at);
  const after = toView(zoomed(camera, 1.7, at), fixed);
  assert.ok(Math.hypot(after.x - at.x, after.y - at.y) < 1e-9);
});

test("zooming ends at the limits", () => {
  assert.equal(zoomed(camera, 99, { x: 0, y: 0 }).zoom, LARGEST);
  assert.equal(zoomed(camera, 0, { x: 0, y: 0 }).zoom, SMALLEST);
});

test("the zoom buttons walk through all steps up and down and stay at the ends", () => {
  let zoom = SMALLEST;
  const up = [];
  for (let step = 0; step < 20; step++) up.push((zoom = nextStep(zoom, 1)));
  assert.equal(up.at(-1), LARGEST);
  assert.ok(up.includes(1));
  for (let step = 0; step < 20; step++) zoom = nextStep(zoom, -1);
  assert.equal(zoom, SMALLEST);
});

test("a size between two steps goes to the nearest of each side, not past it", () => {
  assert.deepEqual([nextStep(0.9, 1), nextStep(0.9, -1)], [1, 0.75]);
  assert.deepEqual([nextStep(1.00001, 1), nextStep(0.99999, -1)], [1.25, 0.75]);
});

test("fitting shows everything in the middle", () => {
  const rect = { x: 0, y: 0, w: 1800, h: 1320 };
  const window = seen(fitted(rect, VIEW), VIEW);
  assert.ok(window.y <= 0 && window.y + window.h >= 1320);
  assert.ok(Math.abs(window.x + window.w / 2 - 900) < 1e-9);
});

test("fitting something small does not enlarge it", () => {
  assert.equal(fitted({ x: 0, y: 0, w: 10, h: 10 }, VIEW).zoom, 1);
});

test("a board of four zones opens with all of them in sight, from its top, large enough to be read", () => {
  const rect = { x: 0, y: 0, w: 1800, h: 1160 };
  const laptop = { w: 1200, h: 685 };
  const camera = opening(rect, laptop);
  const window = seen(camera, laptop);
  assert.ok(window.x <= 0 && window.x + window.w >= 1800, "all of its width");
  assert.ok(window.y <= 0 && window.y > -40 && window.y + window.h >= 1160, "all of its height, from the top");
  assert.ok(camera.zoom > 0.55);
});

test("on a phone it opens at its first zone", () => {
  const zone = { x: 0, y: 0, w: 880, h: 640 };
  const phone = { w: 390, h: 600 };
  const window = seen(opening({ x: 0, y: 0, w: 1800, h: 1320 }, phone, zone), phone);
  assert.ok(window.x <= 0 && window.x + window.w >= 880 && window.w < 1000);
  assert.ok(window.y <= 0 && window.y > -80, "from its top");
});

test("revealing what is seen moves nothing", () => {
  assert.equal(revealing(camera, { x: 500, y: 300, w: 184, h: 136 }, VIEW), camera);
});

test("revealing what is outside moves just so far that it is seen with a margin", () => {
  const right = revealing(camera, { x: 3000, y: 300, w: 184, h: 136 }, VIEW, 0);
  assert.equal(right.x + VIEW.w / camera.zoom, 3184);
  assert.equal(right.y, camera.y);
  const left = revealing(camera, { x: -700, y: 300, w: 184, h: 136 }, VIEW, 0);
  assert.equal(left.x, -700);
});
