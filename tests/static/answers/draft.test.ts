import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft, DraftField } from "../../../app/static/src/answers/draft";

/** As much of a textarea as is used; it has the focus. */
class Field extends EventTarget {
  value = "";
  selectionStart = 0;
  selectionEnd = 0;
  readonly ownerDocument = { activeElement: this } as unknown as Document;

  setSelectionRange(start: number, end: number): void {
    [this.selectionStart, this.selectionEnd] = [start, end];
  }

  type(words: string): void {
    const at = this.selectionEnd;
    this.value = this.value.slice(0, at) + words + this.value.slice(at);
    this.setSelectionRange(at + words.length, at + words.length);
    this.dispatchEvent(new Event("input"));
  }
}

const begin = (told: string) => {
  const [field, draft] = [new Field(), new Draft(told)];
  let typed = 0;
  const bound = new DraftField(field as never, draft, () => (typed += 1));
  return { field, draft, bound, typed: () => typed };
};

test("what is written is told once, with what it was made of", () => {
  const { field, draft, typed } = begin("");
  assert.equal(draft.take(), undefined);
  field.type("Hel");
  assert.deepEqual(draft.take(), { words: "Hel", was: "" });
  assert.equal(draft.take(), undefined);
  field.type("lo");
  assert.deepEqual(draft.take(), { words: "Hello", was: "Hel" });
  assert.equal(typed(), 2);
});

test("what others write comes in, and the caret stays among one's own words", () => {
  const { field, draft, bound } = begin("");
  field.type("Hel");
  draft.take();
  field.type("l");
  bound.hear("Bye Hel");
  assert.deepEqual([field.value, field.selectionEnd], ["Bye Hell", 8]);
  field.type("o");
  assert.deepEqual(draft.take(), { words: "Bye Hello", was: "Bye Hel" });
  bound.hear("Bye Hello all");
  assert.deepEqual([field.value, field.selectionEnd], ["Bye Hello all", 9]);
  assert.equal(draft.take(), undefined);
});

test("while letters are composed the field is left alone", () => {
  const { field, draft, bound } = begin("");
  field.dispatchEvent(new Event("compositionstart"));
  field.type("´");
  bound.hear("Bye");
  assert.equal(field.value, "´");
  field.value = "é";
  field.setSelectionRange(1, 1);
  field.dispatchEvent(new Event("compositionend"));
  assert.deepEqual([field.value, field.selectionEnd], ["é Bye", 1]);
  assert.deepEqual(draft.take(), { words: "é Bye", was: "Bye" });
});

test("a field that is let go is not listened to", () => {
  const { field, draft, bound } = begin("Told");
  bound.release();
  field.type("Not ");
  assert.equal(draft.take(), undefined);
});
