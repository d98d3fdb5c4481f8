// Plain words that one person writes where others may write too: theirs, on top of what everyone has.
import type { TextField } from "../dom";
import { editBetween, moved } from "../dom/edits";
import { woven } from "./weaving";

export class Draft {
  /** What the person's words are made of. */
  private base: string;

  constructor(private mine: string) {
    this.base = mine;
  }

  /** What is to be seen. */
  get words(): string {
    return this.mine;
  }

  /** The person has written. */
  write(words: string): void {
    this.mine = words;
  }

  /** Everyone has this now. */
  hear(told: string): void {
    this.mine = woven(this.base, told, this.mine);
    this.base = told;
  }

  /** What is to be told, and of what it was made; undefined: nothing is. */
  take(): { readonly words: string; readonly was: string } | undefined {
    const { mine: words, base: was } = this;
    this.base = words;
    return words === was ? undefined : { words, was };
  }
}


/** A text field on a draft. `typed` is told of every change that the person makes. */
export class DraftField {
  private composing = false;
  private told: string | undefined;

  constructor(
    private readonly field: TextField,
    private readonly draft: Draft,
    private readonly typed: () => void,
  ) {
    field.value = draft.words;
    field.addEventListener("input", this.write);
    field.addEventListener("compositionstart", this.compose);
    field.addEventListener("compositionend", this.composed);
  }

  /** Everyone has this now. While letters are being composed (accents, Chinese) the field is left alone. */
  hear(told: string): void {
    this.told = told;
    if (!this.composing) this.show();
  }

  release(): void {
    this.field.removeEventListener("input", this.write);
    this.field.removeEventListener("compositionstart", this.compose);
    this.field.removeEventListener("compositionend", this.composed);
  }

  private readonly write = (): void => {
    this.draft.write(this.field.value);
    this.typed();
  };

  private readonly compose = (): void => {
    this.composing = true;
  };

  private readonly composed = (): void => {
    this.composing = false;
    this.write();
    this.show();
  };

  /** The caret stays among the letters between which it is. */
  private show(): void {
    const { field, draft, told } = this;
    if (told === undefined) return;
    this.told = undefined;
    draft.hear(told);
    const before = field.value;
    if (before === draft.words) return;
    const edit = editBetween(before, draft.words, 0);
    const [start, end] = [field.selectionStart, field.selectionEnd].map((at) => moved(at, edit));
    field.value = draft.words;
    // Some browsers give the focus to whatever a caret is set in.
    if (field.ownerDocument.activeElement === (field as unknown)) field.setSelectionRange(start ?? 0, end ?? 0);
  }
}
