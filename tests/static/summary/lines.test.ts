// The order of a summary's lines, and where a line goes when it is moved.
import assert from "node:assert/strict";
import { test } from "node:test";
import { grouped, inOrder, moved, positionOfNew } from "../../../app/static/src/summary/lines";
import { line } from "../stage/records";

/** What stands out at 0 and 1, two lines of the first zone, one of the third. */
const LINES = [line("a", 0), line("b", 1), line("c", 1000), line("d", 1001), line("e", 3000)];

/** Ids in their order after `id` was moved. */
function order(id: string, direction: "up" | "down"): string {
  const position = moved(LINES, LINES.findIndex((one) => one.id === id), direction);
  const after = LINES.map((one) => (one.id === id && position !== undefined ? { ...one, position } : one));
  const groups = grouped(inOrder(after, "section.markets"));
  return groups.map(({ number, lines }) => `${number}:${lines.map((one) => one.id).join("")}`).join(" ");
}

test("lines are read by position, and only those of the section", () => {
  const shuffled = [line("d", 1001), line("x", 0, { section: "section.data" }), line("b", 1), line("a", 1)];
  assert.deepEqual(inOrder(shuffled, "section.markets").map(({ id }) => id), ["a", "b", "d"]);
});

test("what stands out comes first, then the zones that have lines", () => {
  assert.deepEqual(
    grouped(LINES).map(({ number, lines }) => [number, lines.length]),
    [[0, 2], [1, 2], [3, 1]],
  );
});

test("within its group a line passes its neighbour", () => {
  assert.equal(order("b", "up"), "0:ba 1:cd 3:e");
  assert.equal(order("a", "down"), "0:ba 1:cd 3:e");
  assert.equal(order("d", "up"), "0:ab 1:dc 3:e");
});

test("at the edge it becomes the last or the first of the next group, without passing anything", () => {
  assert.equal(order("c", "up"), "0:abc 1:d 3:e");
  assert.equal(order("b", "down"), "0:a 1:bcd 3:e");
  assert.equal(order("d", "down"), "0:ab 1:c 3:de");
  assert.equal(order("e", "up"), "0:ab 1:cde");
});

test("beyond the first and the last there is nowhere to go", () => {
  assert.equal(moved(LINES, 0, "up"), undefined);
  assert.equal(moved(LINES, 4, "down"), undefined);
});

test("between two lines there is always room for a third", () => {
  const close = [line("a", 5), line("b", 5.5), line("c", 6)];
  assert.equal(moved(close, 2, "up"), 5.25);
});

test("above the first line of a zone there is room in that zone, as often as one likes", () => {
  let zone = [line("c", 1000), line("d", 1001)];
  for (let n = 0; n < 40; n++) {
    const position = moved(zone, 1, "up") ?? NaN;
    zone = inOrder([zone[0] ?? line("c", 0), line(`n${n}`, position)], "section.markets");
    assert.deepEqual(grouped(zone).map(({ number, lines }) => [number, lines.length]), [[1, 2]]);
  }
});

test("a new line is the last of what stands out", () => {
  assert.equal(positionOfNew([]), 0);
  assert.equal(positionOfNew(LINES), 2);
  assert.equal(positionOfNew([line("c", 1000)]), 0);
  assert.ok(positionOfNew([line("a", 999.5)]) < 1000);
});
