// Names, sizes of words, and what is said aloud.
import assert from "node:assert/strict";
import { test } from "node:test";
import { News } from "../../../app/static/src/board/news";
import { colourOf, initials, showsPointers } from "../../../app/static/src/board/people";
import { fitting, isLongName, linesOf } from "../../../app/static/src/board/text-size";
import { note } from "./records";

for (const [name, letters] of [
  ["Ana", "A"],
  ["María José Pérez", "MP"],
  ["jean-luc", "JL"],
  ["  Åsa   Öberg ", "ÅÖ"],
  ["李雷", "李"],
  ["Ana (Quito)", "AQ"],
  ["😀 Bo", "B"],
  ["…", ""],
]) {
  test(`the initials of ${name} are ${letters}`, () => assert.equal(initials(name as string), letters));
}

test("pointers and names are shown up to thirty people, and whenever somebody wants them", () => {
  assert.deepEqual([30, 31].map((here) => showsPointers(undefined, here)), [true, false]);
  assert.deepEqual([showsPointers(true, 160), showsPointers(false, 2)], [true, false]);
});

test("twelve people have twelve colours, the thirteenth begins anew, a stranger has none", () => {
  const colours = Array.from({ length: 13 }, (_, n) => colourOf({ name: "", number: n + 1, role: "participant" }));
  assert.equal(new Set(colours.slice(0, 12)).size, 12);
  assert.equal(colours[12], colours[0]);
  assert.equal(colourOf(undefined), "var(--quiet)");
});

test("lines are counted as they wrap: at spaces, inside words that are too long, at line breaks", () => {
  assert.equal(linesOf("one red three", 7), 2);
  assert.equal(linesOf("abcdefghij", 4), 3);
  assert.equal(linesOf("a abcdefgh a", 4), 4);
  assert.equal(linesOf("one\n\ntwo", 20), 3);
  assert.equal(linesOf("", 20), 1);
});

test("few words are large, more are smaller", () => {
  assert.deepEqual(fitting("Buy local"), { size: 5, cut: false });
  assert.deepEqual(fitting("The town buys a tenth of its food from co-operatives of the region."), { size: 3, cut: false });
  assert.deepEqual(fitting("word ".repeat(60)), { size: 1, cut: true });
});

test("reactions take lines of the paper, accents and what joins an emoji take no room", () => {
  const four = "The repair café sends people to the co-op shop";
  assert.deepEqual(fitting(four), { size: 4, cut: false });
  assert.deepEqual(fitting(four, 1), { size: 3, cut: false });
  assert.deepEqual(fitting("word ".repeat(20)), { size: 1, cut: false });
  assert.deepEqual(fitting("word ".repeat(20), 2), { size: 1, cut: true });
  assert.equal(fitting("e\u0301te\u0301 ".repeat(5)).size, fitting("été ".repeat(5)).size);
  assert.equal(linesOf("👩‍👩‍👧👩‍👩‍👧", 12), 1);
});

test("a word that is too long for a line makes all words smaller", () => {
  assert.equal(fitting("co-operatives").size, 4);
  assert.deepEqual(fitting("Donaudampfschifffahrtsgesellschaft"), { size: 1, cut: false });
});

test("wide letters take more room", () => {
  assert.ok(fitting("MMMMMMMM").size < fitting("iiiiiiii").size);
  assert.ok(fitting("我们购买本地产品").size < 5);
  assert.ok(isLongName("WWWWWWWWWW") && !isLongName("Ana Quispe"));
});

const words = () => "Buy local";
const names = () => "Bo";

test("one new note of somebody else is told with its words", () => {
  const news = new News("me");
  news.appeared(note("a", { author: "bo" }));
  assert.deepEqual(news.tell(words, names), [{ id: "board-news-one", args: { name: "Bo", text: "Buy local" } }]);
  assert.ok(!news.any);
});

test("several are counted, and what was deleted too", () => {
  const news = new News("me");
  for (const id of ["a", "b", "c"]) news.appeared(note(id, { author: "bo" }));
  news.vanished("c", false);
  news.vanished("old", false);
  assert.deepEqual(news.tell(words, names), [
    { id: "board-news-many", args: { count: 2 } },
    { id: "board-news-gone", args: { count: 1 } },
  ]);
});

test("what I do myself is no news", () => {
  const news = new News("me");
  news.appeared(note("a", { author: "me" }));
  news.vanished("b", true);
  assert.ok(!news.any);
  assert.deepEqual(news.tell(words, names), []);
});
