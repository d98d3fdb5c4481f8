import assert from "node:assert/strict";
import { test } from "node:test";
import * as Y from "yjs";
import { bindTextarea, type TextField } from "../../../app/static/src/dom/textarea";

type Listener = (event: Event) => void;

/** A text field that has the focus. */
class FakeField {
  selectionStart = 0;
  selectionEnd = 0;
  readonly ownerDocument = { activeElement: this };
  readonly listeners = new Map<string, Set<Listener>>();
  private words = "";

  get value(): string {
    return this.words;
  }

  /** As browsers do: a new value puts the caret at its end. */
  set value(words: string) {
    this.words = words;
    this.setSelectionRange(words.length, words.length);
  }

  setSelectionRange(start: number, end: number): void {
    this.selectionStart = start;
    this.selectionEnd = end;
  }

  addEventListener(name: string, listener: Listener): void {
    this.listeners.set(name, (this.listeners.get(name) ?? new Set()).add(listener));
  }

  removeEventListener(name: string, listener: Listener): void {
    this.listeners.get(name)?.delete(listener);
  }

  fire(name: string): void {
    for (const listener of [...(this.listeners.get(name) ?? [])]) listener({} as Event);
  }

  /** What the person does: the selection is replaced by `words`. */
  type(words: string): void {
    const caret = this.selectionStart + words.length;
    this.words = this.words.slice(0, this.selectionStart) + words + this.words.slice(this.selectionEnd);
    this.setSelectionRange(caret, caret);
    this.fire("input");
  }

  backspace(): void {
    this.setSelectionRange(this.selectionStart - 1, this.selectionEnd);
    this.type("");
  }
}

function bound(words: string, limit = 1000) {
  const doc = new Y.Doc();
  const text = doc.getText("t");
  text.insert(0, words);
  const field = new FakeField();
  const rooms: [number, number][] = [];
  const binding = bindTextarea(field as unknown as TextField, text, limit, (left, cut) => rooms.push([left, cut]));
  return { doc, text, field, rooms, binding };
}

/** Somebody else's copy of the same text. */
function elsewhere(doc: Y.Doc, change: (text: Y.Text) => void): void {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  change(other.getText("t"));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)));
}

test("it begins with the words there are and the caret behind them", () => {
  const { field } = bound("Bread");
  assert.deepEqual([field.value, field.selectionStart], ["Bread", 5]);
});

test("what is typed, deleted and replaced goes into the text", () => {
  const { field, text } = bound("Bread");
  field.type(" and roses");
  field.setSelectionRange(0, 5);
  field.type("Wine");
  field.backspace();
  assert.equal(text.toString(), "Win and roses");
});

test("typing makes small updates, not new texts", () => {
  const { doc, field } = bound("x".repeat(500));
  const sizes: number[] = [];
  doc.on("update", (update: Uint8Array) => sizes.push(update.length));
  field.type("y");
  assert.equal(sizes.length, 1);
  assert.ok((sizes[0] ?? 99) < 40);
});

test("others' words move the caret only when they come before it", () => {
  const { doc, field, text } = bound("Bread roses");
  field.setSelectionRange(5, 5);
  elsewhere(doc, (other) => other.insert(0, "Good "));
  assert.deepEqual([field.value, field.selectionStart], ["Good Bread roses", 10]);
  elsewhere(doc, (other) => other.insert(16, "!"));
  assert.equal(field.selectionStart, 10);
  field.type(" and");
  assert.equal(text.toString(), "Good Bread and roses!");
});

test("words that others put where one's caret is come behind it", () => {
  const { doc, field, text } = bound("Bread");
  elsewhere(doc, (other) => other.insert(5, " for all"));
  assert.equal(field.selectionStart, 5);
  field.type(",");
  assert.equal(text.toString(), "Bread, for all");
});

test("a selection stays on its letters, and shrinks when some go", () => {
  const { doc, field } = bound("Bread and roses");
  field.setSelectionRange(6, 9);
  elsewhere(doc, (other) => other.delete(0, 7));
  assert.deepEqual([field.value, field.selectionStart, field.selectionEnd], ["nd roses", 0, 2]);
});

test("pictures stay whole, whoever types beside them", () => {
  const { doc, field, text } = bound("🍞🌹");
  field.setSelectionRange(2, 2);
  elsewhere(doc, (other) => other.insert(0, "🌍"));
  assert.equal(field.selectionStart, 4);
  field.setSelectionRange(4, 6);
  field.type("🌻");
  assert.equal(text.toString(), "🌍🍞🌻");
});

test("while letters are composed the field is left alone, and nothing is lost", () => {
  const { doc, field, text } = bound("ab");
  field.fire("compositionstart");
  field.type("n");
  elsewhere(doc, (other) => other.insert(0, "X"));
  assert.equal(field.value, "abn");
  assert.equal(text.toString(), "Xabn", "others see the letters as they come");
  field.setSelectionRange(2, 3);
  field.type("ñ");
  assert.equal(field.value, "abñ");
  field.fire("compositionend");
  assert.deepEqual([field.value, field.selectionStart], ["Xabñ", 4]);
  assert.equal(text.toString(), "Xabñ");
});

test("browsers that send the last letter after the composition are understood", () => {
  const { field, text } = bound("");
  field.fire("compositionstart");
  field.fire("compositionend");
  field.type("é");
  assert.equal(text.toString(), "é");
});

test("what does not fit is cut, and said", () => {
  const { field, rooms, text } = bound("12345", 10);
  field.setSelectionRange(2, 2);
  field.type("abcdefgh");
  assert.deepEqual([field.value, field.selectionStart], ["12abcde345", 7]);
  assert.equal(text.toString(), "12abcde345");
  assert.deepEqual(rooms.at(-1), [0, 3]);
  field.backspace();
  assert.deepEqual(rooms.at(-1), [1, 0]);
});

test("a picture that fits only half is cut whole", () => {
  const { field, text } = bound("123", 4);
  field.type("😀");
  assert.equal(field.value, "123");
  assert.equal(text.toString(), "123");
});

test("a composition that does not fit is cut when it ends", () => {
  const { field, text } = bound("1234", 5);
  field.fire("compositionstart");
  field.type("abc");
  assert.equal(text.toString(), "1234");
  field.fire("compositionend");
  assert.equal(field.value, "1234a");
  assert.equal(text.toString(), "1234a");
});

test("a text that others made too long can be shortened", () => {
  const { doc, field, text } = bound("12345", 5);
  elsewhere(doc, (other) => other.insert(5, "6789"));
  field.setSelectionRange(9, 9);
  field.backspace();
  assert.equal(text.toString(), "12345678");
  field.type("x");
  assert.equal(field.value, "12345678");
});

test("a field that is not in use is not given the caret", () => {
  const { doc, field } = bound("a");
  Object.assign(field.ownerDocument, { activeElement: null });
  field.setSelectionRange = () => assert.fail("the caret was set");
  Object.defineProperty(field, "value", { value: "a", writable: true });
  elsewhere(doc, (other) => other.insert(0, "b"));
  assert.equal(field.value, "ba");
});

test("bound to a text begun anew, the caret stays among the letters that are left", () => {
  const { field, binding } = bound("Good bread!!!");
  field.setSelectionRange(5, 5);
  binding.release();
  const anew = new Y.Doc().getText("t");
  anew.insert(0, "Good bread");
  bindTextarea(field as unknown as TextField, anew, 1000);
  assert.deepEqual([field.value, field.selectionStart], ["Good bread", 5]);
});

test("after release both go their own ways", () => {
  const { binding, doc, field, text } = bound("a");
  binding.release();
  field.type("b");
  elsewhere(doc, (other) => other.insert(0, "c"));
  assert.deepEqual([field.value, text.toString()], ["ab", "ca"]);
  assert.deepEqual([...field.listeners.values()].map(({ size }) => size), [0, 0, 0]);
});

test("two people type into two fields of one text, in any order, and end up with the same words", () => {
  let seed = 7;
  const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  const fields = docs.map((doc) => {
    const field = new FakeField();
    bindTextarea(field as unknown as TextField, doc.getText("t"), 10_000);
    return field;
  });
  const deliver = () => {
    const updates = docs.map((doc) => Y.encodeStateAsUpdate(doc));
    docs.forEach((doc, n) => Y.applyUpdate(doc, updates[1 - n] ?? new Uint8Array([0, 0])));
  };
  for (let round = 0; round < 600; round += 1) {
    const field = fields[below(2)];
    if (!field) continue;
    const start = below(field.value.length + 1);
    field.setSelectionRange(start, Math.min(field.value.length, start + below(3)));
    if (below(3)) field.type(["a", "b", "xyz"][below(3)] ?? "");
    if (below(4) === 0) deliver();
  }
  deliver();
  assert.equal(fields[0]?.value, fields[1]?.value);
  assert.equal(fields[0]?.value, docs[0].getText("t").toString());
});
