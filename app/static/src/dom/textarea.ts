// A text field bound to a shared text: what one types goes into it, what others type appears, the caret stays in place.
import * as Y from "yjs";
import { type Edit, editBetween, moved, shortened } from "./edits";

/** As much of a textarea (or text input) as is used. */
export type TextField = Pick<
  HTMLTextAreaElement,
  | "value"
  | "selectionStart"
  | "selectionEnd"
  | "setSelectionRange"
  | "addEventListener"
  | "removeEventListener"
  | "ownerDocument"
>;

export interface BoundText {
  /** Lets go of both; the field keeps its words. */
  release(): void;
}

/** Told after every change: how many characters still fit, and how many just did not. */
export type Room = (left: number, cut: number) => void;

/** Changes in the shared text that came through this field. */
class FromField {}

/**
 * Bind `field` to `text`. Of what is typed or pasted only so much is taken that the text stays within `limit`
 * characters; `room` is told. While letters are being composed (accents, Chinese, a phone's word suggestions) the
 * field is left alone, and others' changes appear when the composition ends.
 *
 * The field works on a branch of the document: carets live there as positions between letters, which others' changes
 * do not move, and Yjs merges what both sides did meanwhile.
 */
export function bindTextarea(field: TextField, text: Y.Text, limit: number, room: Room = () => {}): BoundText {
  const bound = new Binding(field, text, limit, room);
  return { release: () => bound.release() };
}

class Binding {
  private readonly doc: Y.Doc;
  private readonly branch = new Y.Doc();
  private readonly words: Y.Text;
  private readonly origin = new FromField();
  private composing = false;

  constructor(
    private readonly field: TextField,
    text: Y.Text,
    private readonly limit: number,
    private readonly room: Room,
  ) {
    if (!text.doc) throw new TypeError("the text is in no document");
    this.doc = text.doc;
    this.words = this.branch.getText(Y.findRootTypeKey(text));
    this.branch.on("update", this.merge);
    this.doc.on("update", this.follow);
    this.begin();
    field.addEventListener("input", this.typed);
    field.addEventListener("compositionstart", this.compose);
    field.addEventListener("compositionend", this.composed);
  }

  release(): void {
    this.doc.off("update", this.follow);
    this.branch.destroy();
    this.field.removeEventListener("input", this.typed);
    this.field.removeEventListener("compositionstart", this.compose);
    this.field.removeEventListener("compositionend", this.composed);
  }

  /** A field that showed something else (the text was begun anew) keeps its caret among the letters that stay. */
  private begin(): void {
    const { value, selectionEnd } = this.field;
    this.pull();
    const words = this.words.toString();
    const caret = value ? moved(selectionEnd, editBetween(value, words)) : words.length;
    if (value !== words) this.write(words, caret);
    this.tellRoom(0);
  }

  private readonly compose = (): void => {
    this.composing = true;
  };

  private readonly composed = (): void => {
    this.composing = false;
    this.typed();
    this.show();
  };

  private readonly typed = (): void => {
    const { field, words } = this;
    const before = words.toString();
    const edit = editBetween(before, field.value, field.selectionEnd ?? undefined);
    const fitting = this.fitting(edit, before);
    const cut = edit.insert.length - fitting.insert.length;
    if (cut && this.composing) return; // taken, and cut, when the composition ends
    this.apply(fitting);
    if (cut) this.write(words.toString(), fitting.at + fitting.insert.length);
    this.tellRoom(cut);
  };

  /** What fits is taken, and what goes always goes: who is over the limit can only make it shorter. */
  private fitting({ at, remove, insert }: Edit, before: string): Edit {
    const free = Math.max(0, this.limit - (before.length - remove));
    return { at, remove, insert: insert.length > free ? shortened(insert, free) : insert };
  }

  private apply({ at, remove, insert }: Edit): void {
    if (!remove && !insert) return;
    this.branch.transact(() => {
      if (remove) this.words.delete(at, remove);
      if (insert) this.words.insert(at, insert);
    });
  }

  /** Own letters go from the branch to the document. */
  private readonly merge = (update: Uint8Array, origin: unknown): void => {
    if (origin !== this.origin) Y.applyUpdate(this.doc, update, this.origin);
  };

  private readonly follow = (_: Uint8Array, origin: unknown): void => {
    if (origin !== this.origin && !this.composing) this.show();
  };

  /** Others' letters go from the document to the branch, and the field shows it. */
  private show(): void {
    const { field, words } = this;
    const marks = [field.selectionStart, field.selectionEnd].map((at) => this.mark(at ?? 0));
    this.pull();
    const [start = 0, end = 0] = marks.map((mark) => this.place(mark));
    if (field.value !== words.toString()) this.write(words.toString(), start, end);
    this.tellRoom(0);
  }

  private pull(): void {
    const missing = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.branch));
    Y.applyUpdate(this.branch, missing, this.origin);
  }

  private tellRoom(cut: number): void {
    this.room(this.limit - this.words.length, cut);
  }

  /** A caret as a place after a letter, so that what others write at the same place comes behind it. */
  private mark(at: number): Y.RelativePosition {
    return Y.createRelativePositionFromTypeIndex(this.words, Math.min(at, this.words.length), -1);
  }

  private place(mark: Y.RelativePosition): number {
    return Y.createAbsolutePositionFromRelativePosition(mark, this.branch)?.index ?? this.words.length;
  }

  private write(value: string, start: number, end = start): void {
    this.field.value = value;
    // Some browsers give the focus to whatever a caret is set in.
    const { activeElement } = this.field.ownerDocument;
    if ((activeElement as unknown) === this.field) this.field.setSelectionRange(start, end);
  }
}
