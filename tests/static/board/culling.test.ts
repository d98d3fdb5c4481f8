// What is drawn: found by a grid, kept while one moves a little, filled in small portions.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PORTION, Pace, drawnWindow, nextPortion } from "../../../app/static/src/board/culling";
import { type Rect, holds, intersects } from "../../../app/static/src/board/geometry";
import { Grid } from "../../../app/static/src/board/grid";

const random = (seed: number) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;

test("the grid finds exactly what touches a rectangle, however things move and go", () => {
  const next = random(7);
  const rect = (): Rect => ({ x: next() * 8000 - 4000, y: next() * 8000 - 4000, w: 20 + next() * 900, h: 20 + next() * 400 });
  const grid = new Grid();
  const lying = new Map<string, Rect>();
  for (let step = 0; step < 600; step++) {
    const id = `n${Math.floor(next() * 200)}`;
    if (next() < 0.2) {
      grid.remove(id);
      lying.delete(id);
    } else {
      const place = rect();
      grid.put(id, place);
      lying.set(id, place);
    }
    if (step % 20) continue;
    const window = rect();
    const wanted = [...lying].filter(([, place]) => intersects(place, window)).map(([each]) => each);
    assert.deepEqual([...grid.touching(window)].sort(), wanted.sort());
  }
  assert.equal(grid.size, lying.size);
});

test("a grid that becomes something else forgets what is gone", () => {
  const grid = new Grid();
  grid.put("old", { x: 0, y: 0, w: 10, h: 10 });
  grid.become([["new", { x: 5, y: 5, w: 10, h: 10 }]]);
  assert.deepEqual([...grid.touching({ x: 0, y: 0, w: 100, h: 100 })], ["new"]);
});

test("what is drawn always holds what is seen, and changes only now and then", () => {
  let [drawn, changes] = [drawnWindow({ x: 0, y: 0, w: 1200, h: 700 }, undefined), 0];
  for (let x = 0; x < 6000; x += 10) {
    const seen = { x, y: x / 3, w: 1200, h: 700 };
    const next = drawnWindow(seen, drawn);
    if (next !== drawn) changes += 1;
    drawn = next;
    assert.ok(holds(drawn, seen));
  }
  assert.ok(changes < 20, `${changes} changes on 600 movements`);
});

test("after zooming in, much less is drawn", () => {
  const far = drawnWindow({ x: 0, y: 0, w: 12_000, h: 7000 }, undefined);
  assert.ok(drawnWindow({ x: 5000, y: 3000, w: 1200, h: 700 }, far).w < 3000);
});

const ids = (count: number, prefix = "n") => new Set([...Array(count).keys()].map((n) => `${prefix}${n}`));

test("while the board moves only a few things come, and none goes", () => {
  assert.equal(nextPortion(ids(10, "old"), ids(100), 3, true).size, 13);
});

test("at rest what is not wanted goes, and all that is wanted comes, portion by portion", () => {
  let drawn: ReadonlySet<string> = ids(10, "old");
  for (let frame = 0; frame < 10; frame++) drawn = nextPortion(drawn, ids(100), PORTION, false);
  assert.deepEqual(drawn, ids(100));
  assert.equal(nextPortion(drawn, ids(100), PORTION, false), drawn);
});

const FAST = 20; // view pixels a frame
const steps = (pace: Pace) => {
  let time = 0;
  return (count: number, length: number, moved = FAST) =>
    [...Array(count)].map(() => pace.next((time += length), moved));
};

test("a device that keeps up gets more and more to draw", () => {
  assert.ok((steps(new Pace())(60, 16.7).at(-1) ?? 0) > 2);
});

test("a device that misses frames gets nothing more, and is asked ever less often", () => {
  const frames = steps(new Pace());
  let late = 0;
  let tried = 0;
  for (let n = 0; n < 600; n++) {
    const room = frames(1, late)[0] ?? 0;
    tried += Math.min(room, 1);
    late = room > 0 ? 33 : 16.7; // one thing is too much for it
  }
  assert.ok(tried > 1 && tried < 600 / 20, `${tried} of 600 frames`);
});

test("to a slow hand things come in helpings, rarely enough that the board seems to move evenly", () => {
  const frames = steps(new Pace());
  frames(1, 16.7);
  frames(2, 33);
  assert.equal(Math.max(...frames(200, 25)), 0, "a fast hand reads nothing");
  const rooms = frames(200, 25, 3);
  assert.ok(rooms.filter((room) => room > 0).length >= 3);
  assert.ok(rooms.filter((room) => room > 0).length <= 200 / 20);
});

test("after a rest the time since the last movement is not a frame", () => {
  const pace = new Pace();
  pace.next(0, FAST);
  pace.pause();
  assert.equal(pace.next(5000, FAST), 1);
});
