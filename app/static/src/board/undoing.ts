// One's own last operations, newest first, to be taken back and done again. The server knows what that means.
import { type ReadonlySignal, computed, signal } from "@preact/signals";
import type { Kind } from "../sync";

const MOST = 100; // steps back: more than an hour of work is in the time line

/** No steps of work: what is decided for all, undoing itself, and what is taken back where it was given (dots, reactions). */
const NO_STEPS: ReadonlySet<Kind> = new Set<Kind>([
  "board.undo",
  "board.lock",
  "board.spotlight",
  "board.silent",
  "board.reveal",
  "board.anonymous",
  "round.open",
  "round.close",
  "round.extend",
  "vote.cast",
  "vote.take",
  "note.react",
]);

/** Takes an operation back; the id of the operation that does so. */
export type TakeBack = (operation: string) => string;

export class UndoStack {
  private readonly done = signal<readonly string[]>([]);
  private readonly undone = signal<readonly string[]>([]);
  readonly canUndo: ReadonlySignal<boolean> = computed(() => this.done.value.length > 0);
  readonly canRedo: ReadonlySignal<boolean> = computed(() => this.undone.value.length > 0);

  constructor(private readonly takeBack: TakeBack) {}

  /** Something was done. What had been undone before is not done again after that. */
  did(operation: string, kind: Kind): void {
    // Typing is undone in the text field, where one sees it.
    if (NO_STEPS.has(kind) || kind.endsWith(".text")) return;
    this.done.value = [...this.done.peek().slice(1 - MOST), operation];
    this.undone.value = [];
  }

  undo(): boolean {
    return this.turn(this.done, this.undone);
  }

  redo(): boolean {
    return this.turn(this.undone, this.done);
  }

  /** The server could not take it back, or refused it when it was done. */
  forget(operation: string): void {
    for (const list of [this.done, this.undone]) {
      if (list.peek().includes(operation)) list.value = list.peek().filter((each) => each !== operation);
    }
  }

  private turn(from: typeof this.done, to: typeof this.done): boolean {
    const last = from.peek().at(-1);
    if (last === undefined) return false;
    from.value = from.peek().slice(0, -1);
    to.value = [...to.peek(), this.takeBack(last)];
    return true;
  }
}
