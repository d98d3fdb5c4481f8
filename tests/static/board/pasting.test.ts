// Words from elsewhere become notes: lines, columns of spreadsheets, long lines, things of another board.
import assert from "node:assert/strict";
import { test } from "node:test";
import { copiedFrom, offset, readCopied } from "../../../app/static/src/board/copied";
import { MOST_PASTED, notesFrom } from "../../../app/static/src/board/pasting";
import { note } from "./records";

const words = (text: string, limit = 1000) => notesFrom(text, limit).notes;

test("each line becomes a note, empty ones none", () => {
  assert.deepEqual(words("Bread\r\n\r\n  Wine \nOil\n"), ["Bread", "Wine", "Oil"]);
  assert.deepEqual(words(" \n\n"), []);
});

test("cells of a row come in one note, and a cell may have several lines", () => {
  assert.deepEqual(words("Town\tHall\nMarket\t\n"), ["Town · Hall", "Market"]);
  assert.deepEqual(words('"Two\nlines"\n"She said ""yes"""\n'), ["Two\nlines", 'She said "yes"']);
});

test("quotation marks that a person wrote stay", () => {
  assert.deepEqual(words('He said "go" and went\n"Quoted" first'), ['He said "go" and went', '"Quoted" first']);
});

test("a line too long for one note goes on in the next, between words, and no letter is lost", () => {
  const line = "one two three four five";
  assert.deepEqual(words(line, 10), ["one two", "three four", "five"]);
  assert.deepEqual(words("x".repeat(25), 10), ["x".repeat(10), "x".repeat(10), "x".repeat(5)]);
});

test("a paste ends at as many notes as a group can look through, and says how many are left", () => {
  const pasted = notesFrom("line\n".repeat(MOST_PASTED + 7), 1000);
  assert.deepEqual([pasted.notes.length, pasted.left], [MOST_PASTED, 7]);
});

test("things travel with their words, and lie around the place where they are pasted", () => {
  const json = JSON.stringify(copiedFrom([note("a", { x: 100, y: 100 })], () => "Bread"));
  const copied = readCopied(json);
  assert.deepEqual(copied?.things.map(({ words: told }) => told), ["Bread"]);
  assert.deepEqual(copied && offset(copied, { x: 192, y: 168 }), { x: 0, y: 0 });
});

test("what is not ours is not taken for things", () => {
  for (const json of ["", "{", '{"v":2,"things":[]}', '{"v":1,"things":[{"thing":{"type":"spy"},"words":""}]}', "null"]) {
    assert.equal(readCopied(json), undefined, json);
  }
});
