// What others did on the board since it was last told, in one or two short sentences for those who listen.
import type { NoteRecord } from "../protocol.gen";

export interface Told {
  readonly id: "board-news-one" | "board-news-many" | "board-news-gone";
  readonly args: Readonly<Record<string, string | number>>;
}

/**
 * Gathers changes until somebody asks. Words are looked up only then: a note arrives before its words.
 */
export class News {
  private readonly added = new Map<string, NoteRecord>();
  private gone = 0;

  constructor(private readonly me: string) {}

  get any(): boolean {
    return this.added.size > 0 || this.gone > 0;
  }

  appeared(note: NoteRecord): void {
    if (note.author !== this.me) this.added.set(note.id, note);
  }

  /** `mine`: this person removed it. */
  vanished(id: string, mine: boolean): void {
    if (!this.added.delete(id) && !mine) this.gone += 1;
  }

  /** The sentences to say, and a clean slate. `wordsOf` and `nameOf` may answer with "". */
  tell(wordsOf: (note: NoteRecord) => string, nameOf: (note: NoteRecord) => string): Told[] {
    const told: Told[] = [];
    const [first] = this.added.values();
    if (first && this.added.size === 1) {
      told.push({ id: "board-news-one", args: { name: nameOf(first), text: wordsOf(first) } });
    } else if (this.added.size > 1) {
      told.push({ id: "board-news-many", args: { count: this.added.size } });
    }
    if (this.gone > 0) told.push({ id: "board-news-gone", args: { count: this.gone } });
    this.added.clear();
    this.gone = 0;
    return told;
  }
}
