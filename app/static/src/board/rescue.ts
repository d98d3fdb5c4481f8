// Words that have lost their note: it was deleted under the pen, or the server could not take them.
import { type ReadonlySignal, computed, signal } from "@preact/signals";
import { t, whyNot } from "../i18n";
import type { NoteRecord } from "../protocol.gen";
import type { Connection } from "../sync";
import type { BoardActs } from "./acts";
import type { Notices } from "./notices";
import type { BoardState } from "./state";

/** What the rescue needs of the connection. */
export type Keeper = Pick<Connection, "kept" | "letGo">;

export interface Rescued {
  /** The note they were written in. */
  readonly note: string;
  readonly words: string;
  readonly why: string;
  /** It happened under the person's hands. */
  readonly sudden: boolean;
}

interface Pen {
  readonly note: NoteRecord;
  readonly words: string;
}

export class Rescue {
  /** What is to be decided now. */
  readonly shown: ReadonlySignal<Rescued | undefined>;
  private readonly fallen = signal<Rescued | undefined>(undefined);
  private pen: Pen | undefined;

  constructor(
    private readonly state: BoardState,
    private readonly acts: BoardActs,
    private readonly notices: Notices,
    private readonly keeper: Keeper,
  ) {
    this.shown = computed(() => this.fallen.value ?? this.firstKept());
  }

  /** To be run whenever what it reads changes: notices that the note being written is gone. */
  watch(): void {
    const { editing, around } = this.state;
    const id = editing.value?.note;
    const note = this.state.note(id);
    if (note) this.pen = { note, words: around.channel.texts.read(note.id) };
    else if (id !== undefined && this.pen?.note.id === id) this.fell(this.pen);
    else if (id !== undefined && !this.state.thing(id)) editing.value = undefined;
  }

  toNewNote(): void {
    const rescued = this.shown.peek();
    if (!rescued) return;
    const lay = this.pen?.note.id === rescued.note ? this.pen.note : undefined;
    this.acts.write(rescued.words, lay, lay?.colour);
    this.letGo();
  }

  letGo(): void {
    const rescued = this.shown.peek();
    this.fallen.value = undefined;
    for (const kept of this.keptHere()) if (kept.note === rescued?.note) kept.letGo();
  }

  private fell({ note, words }: Pen): void {
    const written = this.state.wrote.peek() === note.id && words.trim();
    this.state.editing.value = undefined;
    if (written) this.fallen.value = { note: note.id, words, why: t("board-gone-while-writing"), sudden: true };
    else this.notices.warn(t("board-gone"));
  }

  private firstKept(): Rescued | undefined {
    return this.keptHere()[0];
  }

  private keptHere(): (Rescued & { letGo: () => void })[] {
    const here = this.keeper.kept.value.filter(({ ch }) => ch === this.state.around.channel.name);
    return here.map((kept) => ({
      note: kept.record,
      words: kept.words,
      why: whyNot(kept),
      sudden: false,
      letGo: () => this.keeper.letGo(kept),
    }));
  }
}
