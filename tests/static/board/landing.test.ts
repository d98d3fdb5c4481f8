import assert from "node:assert/strict";
import { test } from "node:test";
import { drift } from "../../../app/static/src/board/edges";
import { NOTE } from "../../../app/static/src/board/geometry";
import { landing } from "../../../app/static/src/board/landing";
import { note, zone } from "./records";

const zones = [zone(1), zone(0)];
const overZone1 = { x: 900, y: 0, w: 900, h: 640 };

test("a new note goes to the zone one looks at", () => {
  assert.deepEqual(landing(overZone1, { zones, notes: [], zone: undefined }), { zone: "zone.1" });
});

test("it goes to the zone one stands in, if its free place is seen", () => {
  const both = { x: 0, y: 0, w: 1800, h: 640 };
  assert.deepEqual(landing(both, { zones, notes: [], zone: "zone.0" }), { zone: "zone.0" });
});

test("it goes to the middle of what is seen, and hides no note there, when the free place is out of sight", () => {
  const foot = { x: 1000, y: 400, w: 400, h: 300 };
  const centre = { x: 1200 - NOTE.w / 2, y: 550 - NOTE.h / 2 };
  assert.deepEqual(landing(foot, { zones, notes: [], zone: undefined }), centre);
  const place = landing(foot, { zones, notes: [note("a", centre)], zone: undefined });
  assert.ok("x" in place && Math.abs(place.x - centre.x) + Math.abs(place.y - centre.y) >= NOTE.h / 2);
});

test("in the list it goes to the zone one stands in, or to the first", () => {
  assert.deepEqual(landing(undefined, { zones, notes: [], zone: "zone.1" }), { zone: "zone.1" });
  assert.deepEqual(landing(undefined, { zones, notes: [], zone: null }), { zone: "zone.0" });
});

const VIEW = { w: 800, h: 600 };

test("a hand in the middle of the view leaves the board where it is", () => {
  assert.deepEqual(drift({ x: 400, y: 300 }, VIEW), { dx: 0, dy: 0 });
});

test("a hand at an edge brings in what lies beyond it, faster the nearer it is", () => {
  assert.ok(drift({ x: 10, y: 300 }, VIEW).dx > drift({ x: 30, y: 300 }, VIEW).dx);
  assert.ok(drift({ x: 790, y: 590 }, VIEW).dx < 0 && drift({ x: 790, y: 590 }, VIEW).dy < 0);
  assert.equal(drift({ x: -500, y: 300 }, VIEW).dx, drift({ x: 0, y: 300 }, VIEW).dx, "not faster outside");
});
