// An editor bound to a shared text with marks: what one writes goes into it, what others write appears.
import Delta, { type Op } from "quill-delta";
import type * as Y from "yjs";
import { toEditor, toText } from "./marks";

type Source = "user" | "api" | "silent";
export type Typed = (change: Delta, before: Delta, source: Source) => void;

/** As much of Quill as is used. Its words always end with a line end. */
export interface Editor {
  getContents(): Delta;
  getLength(): number;
  updateContents(change: Delta, source: Source): unknown;
  on(event: "text-change", run: Typed): unknown;
  off(event: "text-change", run: Typed): unknown;
}

export interface BindingOptions {
  readonly editor: Editor;
  readonly text: Y.Text;
  /** Letters that the text may have. */
  readonly limit: number;
  /** Told after every change: how many letters still fit, and how many just did not. */
  readonly room: (left: number, cut: number) => void;
  /** Whether letters are being composed (accents, Chinese, a phone's suggestions): the editor is left alone then. */
  readonly composing: () => boolean;
}

/**
 * What others did is found by comparing: Yjs tells it as a change too, but takes needless marks out of the text while
 * it does so, in the name of whoever reads.
 */
export class Binding {
  /** Others have written while letters were being composed. */
  private behind = false;

  constructor(private readonly about: BindingOptions) {
    this.show();
    about.editor.on("text-change", this.typed);
    about.text.observe(this.follow);
  }

  release(): void {
    this.about.editor.off("text-change", this.typed);
    this.about.text.unobserve(this.follow);
  }

  /** Letters are not being composed any more. */
  composed(): void {
    if (this.behind) this.show();
  }

  private readonly typed: Typed = (change, before, source) => {
    if (source === "api") return;
    const { editor, limit } = this.about;
    const over = editor.getLength() - 1 - limit;
    if (over > 0 && change.changeLength() > 0) return this.refuse(change, before, over);
    this.write(this.behind ? before.diff(this.words()).transform(change, true) : change);
    if (this.behind || editor.getLength() !== this.about.text.length) this.show();
    this.tell(0);
  };

  /** What does not fit is taken back as a whole; who is over the limit can only make it shorter. */
  private refuse(change: Delta, before: Delta, cut: number): void {
    this.about.editor.updateContents(change.invert(before), "api");
    if (this.behind) this.show();
    this.tell(cut);
  }

  private write(change: Delta): void {
    const { text } = this.about;
    text.doc?.transact(() => {
      if (!ends(text)) text.insert(text.length, "\n");
      text.applyDelta(toText(change.ops));
    }, this);
  }

  private readonly follow = (_: unknown, { origin }: Y.Transaction): void => {
    if (origin === this) return;
    if (this.about.composing()) this.behind = true;
    else this.show();
  };

  private show(): void {
    const { editor } = this.about;
    this.behind = false;
    const change = editor.getContents().diff(this.words());
    if (change.ops.length) editor.updateContents(change, "api");
    this.tell(0);
  }

  /** What the editor is to show: the words of the text, with an end to their last line. */
  private words(): Delta {
    const { text } = this.about;
    const words = new Delta(toEditor(text.toDelta() as Op[]));
    return ends(text) ? words : words.insert("\n");
  }

  private tell(cut: number): void {
    const { room, limit, editor } = this.about;
    room(limit - (editor.getLength() - 1), cut);
  }
}

const ends = (text: Y.Text): boolean => text.toString().endsWith("\n");
