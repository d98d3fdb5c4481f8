import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceFor, wordsIn } from "../../../app/static/src/page/words";

// The same texts and counts as the server's count_words.
const COUNTS: [string, number][] = [
  ["", 0],
  ["   \n ", 0],
  ["one", 1],
  ["multi-level l’économie 2h30", 3],
  ["a – b", 2],
  ["¿Qué? ¡Sí!", 2],
  ["* first\n* second", 2],
  ["Größe\u00a0zwei", 2],
  ["— … !", 0],
];

for (const [text, words] of COUNTS) {
  test(`${JSON.stringify(text)} has ${words} words`, () => assert.equal(wordsIn(text), words));
}

const SENTENCES = { within: "{words} of 1,000 words", over: "{words} of 1,000 words: {over} too many" };

test("a text at its limit is within it", () => {
  assert.equal(sentenceFor(1000, 1000, SENTENCES, "en"), "1,000 of 1,000 words");
});

test("a text over its limit says by how much, in the page's numbers", () => {
  assert.equal(sentenceFor(2345, 1000, SENTENCES, "es"), "2345 of 1,000 words: 1345 too many");
  assert.equal(sentenceFor(12345, 1000, SENTENCES, "es"), "12.345 of 1,000 words: 11.345 too many");
});
