import assert from "node:assert/strict";
import { test } from "node:test";
import Delta, { type Op } from "quill-delta";
import * as Y from "yjs";
import { Binding, type Editor, type Typed } from "../../../app/static/src/answers/binding";
import { docOf, emptyDoc, textOf } from "../../../app/static/src/sync/letters";

/** Quill as far as the binding uses it: its words end with a line end, whatever one does. */
class Words implements Editor {
  words = new Delta().insert("\n");
  composing = false;
  private readonly listeners = new Set<Typed>();

  getContents = (): Delta => this.words;
  getLength = (): number => this.words.length();
  updateContents = (change: Delta): void => void (this.words = this.words.compose(change));
  on = (_: string, run: Typed): unknown => this.listeners.add(run);
  off = (_: string, run: Typed): unknown => this.listeners.delete(run);

  type(change: Delta): void {
    const before = this.words;
    this.words = before.compose(change);
    for (const run of this.listeners) run(change, before, "user");
  }

  get text(): string {
    return this.words.map(({ insert }) => insert).join("");
  }
}

interface Writer {
  readonly doc: Y.Doc;
  readonly editor: Words;
  readonly binding: Binding;
  readonly told: { left: number; cut: number };
}

function writer(limit = 1000, from?: Uint8Array): Writer {
  const doc = from ? docOf([from], emptyDoc()) : emptyDoc();
  const editor = new Words();
  const told = { left: 0, cut: 0 };
  const room = (left: number, cut: number): void => void Object.assign(told, { left, cut });
  const binding = new Binding({ editor, text: textOf(doc), limit, room, composing: () => editor.composing });
  return { doc, editor, binding, told };
}

/** Both hear everything the other has done. */
function meet(one: Writer, other: Writer): void {
  const [first, second] = [Y.encodeStateAsUpdate(one.doc), Y.encodeStateAsUpdate(other.doc)];
  Y.applyUpdate(one.doc, second);
  Y.applyUpdate(other.doc, first);
}

/** As the server begins an answer: with the end of its line. */
const ended: Uint8Array = (() => {
  const doc = emptyDoc();
  textOf(doc).insert(0, "\n");
  return Y.encodeStateAsUpdate(doc);
})();

test("what is written goes into the text, and appears with its marks where others write", () => {
  const [ana, jean] = [writer(), writer()];
  ana.editor.type(new Delta().insert("Thirty days", { bold: true }).insert(" is fair"));
  ana.editor.type(new Delta().retain(19).retain(1, { list: "ordered" }));
  meet(ana, jean);
  assert.deepEqual(textOf(jean.doc).toDelta(), [
    { insert: "Thirty days", attributes: { bold: true } },
    { insert: " is fair" },
    { insert: "\n", attributes: { list: "number" } },
  ]);
  assert.deepEqual(jean.editor.words.ops, ana.editor.words.ops);
});

test("two who begin at once, and put the last line into a list, see the same lines", () => {
  const [ana, jean] = [writer(1000, ended), writer(1000, ended)];
  ana.editor.type(new Delta().insert("one"));
  jean.editor.type(new Delta().insert("two"));
  meet(ana, jean);
  ana.editor.type(new Delta().retain(6).retain(1, { list: "bullet" }));
  jean.editor.type(new Delta().retain(6).insert("\n"));
  meet(ana, jean);
  assert.deepEqual(ana.editor.words.ops, jean.editor.words.ops);
  assert.deepEqual(ana.editor.words.ops, toEditorOps(ana));
  assert.equal(ana.editor.text.replace(/one|two/g, "").trim(), "");
});

const toEditorOps = ({ doc }: Writer): Op[] => new Delta(textOf(doc).toDelta() as Op[]).ops;

test("a text without an end to its last line is shown with one, and gets it when somebody writes", () => {
  const doc = emptyDoc();
  textOf(doc).insert(0, "Old words");
  const ana = writer(1000, Y.encodeStateAsUpdate(doc));
  assert.equal(ana.editor.text, "Old words\n");
  ana.editor.type(new Delta().retain(9).insert("!"));
  assert.equal(textOf(ana.doc).toString(), "Old words!\n");
});

test("what others write while letters are composed comes afterwards, and none is lost", () => {
  const [ana, jean] = [writer(1000, ended), writer(1000, ended)];
  ana.editor.type(new Delta().insert("ab"));
  meet(ana, jean);
  ana.editor.composing = true;
  jean.editor.type(new Delta().retain(1).insert("JJ"));
  meet(ana, jean);
  assert.equal(ana.editor.text, "ab\n");
  ana.editor.type(new Delta().retain(2).insert("é"));
  ana.editor.composing = false;
  ana.binding.composed();
  meet(ana, jean);
  assert.equal(ana.editor.text, "aJJbé\n");
  assert.equal(jean.editor.text, "aJJbé\n");
});

test("what does not fit is taken back and said, and one may always shorten", () => {
  const ana = writer(5, ended);
  ana.editor.type(new Delta().insert("12345"));
  assert.equal(ana.told.left, 0);
  ana.editor.type(new Delta().retain(5).insert("678"));
  assert.equal(ana.editor.text, "12345\n");
  assert.equal(textOf(ana.doc).toString(), "12345\n");
  assert.equal(ana.told.cut, 3);
  ana.editor.type(new Delta().delete(1));
  assert.equal(textOf(ana.doc).toString(), "2345\n");
});

test("nobody changes a text by reading what others have marked", () => {
  const [ana, jean] = [writer(1000, ended), writer(1000, ended)];
  ana.editor.type(new Delta().insert("some words"));
  meet(ana, jean);
  const own: unknown[] = [];
  for (const change of [{ bold: true }, { bold: null }, { bold: true }]) {
    ana.editor.type(new Delta().retain(2).retain(4, change));
    jean.editor.type(new Delta().retain(4).retain(4, change));
  }
  jean.doc.on("update", (_: Uint8Array, origin: unknown) => origin !== "told" && own.push(origin));
  Y.applyUpdate(jean.doc, Y.encodeStateAsUpdate(ana.doc), "told");
  assert.deepEqual(own, []);
});
