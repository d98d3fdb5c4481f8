import assert from "node:assert/strict";
import { test } from "node:test";
import { editBetween, moved, shortened } from "../../../app/static/src/dom/edits";

/** Half of a pair, standing alone. */
const HALF = /\p{Surrogate}/u;

const apply = (text: string, { at, remove, insert }: ReturnType<typeof editBetween>) =>
  text.slice(0, at) + insert + text.slice(at + remove);

test("a letter between like letters is found where the caret is", () => {
  assert.deepEqual(editBetween("aaaa", "aaaaa", 2), { at: 1, remove: 0, insert: "a" });
  assert.deepEqual(editBetween("aaaa", "aaa", 1), { at: 1, remove: 1, insert: "" });
});

test("a word replaced in the middle", () => {
  assert.deepEqual(editBetween("bread and roses", "bread or roses", 8), { at: 6, remove: 3, insert: "or" });
});

test("nothing changed", () => {
  assert.deepEqual(editBetween("same", "same", 2), { at: 2, remove: 0, insert: "" });
});

test("pictures that share half of their code are replaced whole", () => {
  // U+1F600 and U+1F601 begin alike, U+1F600 and U+1FA00 end alike.
  for (const [before, after] of [["😀", "😁"], ["😀", "\u{1FA00}"], ["a😀b", "a😁b"]] as const) {
    const edit = editBetween(before, after, after.length);
    assert.equal(apply(before, edit), after);
    assert.doesNotMatch(edit.insert, HALF);
    assert.doesNotMatch(before.slice(edit.at, edit.at + edit.remove), HALF);
  }
});

test("any change of any text is made again by its edit", () => {
  const letters = ["a", "b", "😀", "😁", "é"];
  let seed = 1;
  const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const word = () => Array.from({ length: below(6) }, () => letters[below(letters.length)]).join("");
  for (let round = 0; round < 2000; round += 1) {
    const [before, after] = [word(), word()];
    const edit = editBetween(before, after, below(after.length + 1));
    assert.equal(apply(before, edit), after);
    assert.doesNotMatch(edit.insert, HALF);
  }
});

test("a text is shortened without cutting a picture in half", () => {
  assert.equal(shortened("ab😀", 4), "ab😀");
  assert.equal(shortened("ab😀", 3), "ab");
  assert.equal(shortened("ab", 0), "");
});

test("a caret before, in and after an edit", () => {
  const edit = { at: 2, remove: 3, insert: "x" };
  assert.deepEqual([1, 2, 4, 5, 9].map((caret) => moved(caret, edit)), [1, 2, 3, 3, 7]);
});
