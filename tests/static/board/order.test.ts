import assert from "node:assert/strict";
import { test } from "node:test";
import { byZone, firstNote, firstOf, neighbour } from "../../../app/static/src/board/order";
import { note, zone } from "./records";

const ids = (sections: ReturnType<typeof byZone>) =>
  sections.map((section) => [section.zone?.id, section.notes.map(({ id }) => id)]);

test("every zone is listed by its position, with its notes by age", () => {
  const notes = [note("b", { zone: "zone.0", created: 2 }), note("a", { zone: "zone.0", created: 1 })];
  assert.deepEqual(ids(byZone([zone(1), zone(0)], notes)), [
    ["zone.0", ["a", "b"]],
    ["zone.1", []],
  ]);
});

test("notes outside all zones come last, those of a zone that is gone too", () => {
  assert.deepEqual(ids(byZone([zone(0)], [note("a"), note("b", { zone: "gone", created: 2 })])), [
    ["zone.0", []],
    [undefined, ["a", "b"]],
  ]);
});

test("a pinned note stays where it is listed, wherever somebody moves it", () => {
  const moved = note("a", { zone: "zone.1" });
  const pinned = new Map([["a", "zone.0"]]);
  assert.deepEqual(ids(byZone([zone(0), zone(1)], [moved], pinned)), [
    ["zone.0", ["a"]],
    ["zone.1", []],
  ]);
});

test("a portion holds the first notes, and every section with its true count", () => {
  const notes = ["a", "b", "c"].map((id, n) => note(id, { zone: n < 2 ? "zone.0" : "zone.1", created: n }));
  const portion = firstOf(byZone([zone(0), zone(1)], notes), 1);
  assert.deepEqual(portion.map((section) => [section.notes.map(({ id }) => id), section.count]), [
    [["a"], 2],
    [[], 1],
  ]);
});

const at = (id: string, x: number, y: number) => ({ id, rect: { x, y, w: 184, h: 136 } });
const grid = [at("a", 0, 0), at("b", 200, 0), at("c", 0, 160), at("d", 200, 160)];
const [a, , , d] = grid as [(typeof grid)[0], unknown, unknown, (typeof grid)[0]];

test("arrow keys go to the note beside, above or below", () => {
  assert.equal(neighbour(a, "right", grid)?.id, "b");
  assert.equal(neighbour(a, "down", grid)?.id, "c");
  assert.equal(neighbour(d, "left", grid)?.id, "c");
  assert.equal(neighbour(d, "up", grid)?.id, "b");
});

test("where nothing lies ahead the walk ends", () => {
  assert.equal(neighbour(a, "left", grid), undefined);
  assert.equal(neighbour(a, "up", grid), undefined);
});

test("straight ahead is nearer than aside", () => {
  const near = at("near", 200, 300);
  const straight = at("straight", 600, 0);
  assert.equal(neighbour(a, "right", [a, near, straight])?.id, "straight");
});

test("a walk begins at the upper left of the first zone that has notes", () => {
  const notes = [
    note("low", { zone: "zone.1", y: 300, created: 1 }),
    note("high", { zone: "zone.1", y: 90, created: 2 }),
  ];
  assert.equal(firstNote([zone(0), zone(1)], notes)?.id, "high");
  assert.equal(firstNote([zone(0)], []), undefined);
  const beside = note("beside", { zone: "zone.1", x: 200, y: 86, created: 3 });
  assert.equal(firstNote([zone(1)], [...notes, beside])?.id, "high", "a little higher is not before");
});
