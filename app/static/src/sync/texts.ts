// The shared texts of one channel: what the server confirmed, what operations still carry, what is just being typed.
import * as Y from "yjs";
import { docOf, emptyDoc, goesOn, type Known, knownTo, lostWords, textOf, wordsIn } from "./letters";

/** Origin of changes in a document that are not the person's own typing. */
export const FROM_ELSEWHERE = Symbol("from elsewhere");

/** Confirmed updates are merged into one when there are this many, so that a long day stays small. */
const MERGE_AT = 64;

export interface TextsHost {
  /** Updates of this text in operations that the server has not told yet, oldest first. */
  unconfirmed(id: string): Uint8Array[];
  /** The person typed. */
  typed(id: string): void;
  /** The words are others now. */
  changed(id: string): void;
  /** The text lives in another Y.Text now: editors have to be bound anew. */
  replaced(id: string): void;
}

interface Live {
  readonly doc: Y.Doc;
  typed: Uint8Array[];
}

/** Own words that went out of sight while their operations were still unanswered. */
interface Lost {
  /** Not yet handed to the person. */
  readonly words: string;
  /** What had been shown then: the letters of it that are not among the words had been deleted. */
  readonly known: Known;
}

const NOTHING_LOST: Lost = { words: "", known: new Map() };

/**
 * Before anything that may take letters away (`restate`, `drop`, `refuse`) the caller makes operations of what was
 * typed, so that all unconfirmed letters are in `unconfirmed`.
 */
export class Texts {
  private readonly confirmed = new Map<string, Uint8Array[]>();
  private readonly live = new Map<string, Live>();
  private readonly lost = new Map<string, Lost>();

  constructor(
    private readonly host: TextsHost,
    private readonly newDoc: () => Y.Doc = emptyDoc,
  ) {}

  open(id: string): Y.Text {
    let live = this.live.get(id);
    if (!live) this.live.set(id, (live = this.build(id)));
    return textOf(live.doc);
  }

  /** What the server told, each text as one update. */
  get told(): [id: string, state: Uint8Array][] {
    return [...this.confirmed].map(([id, updates]) => [id, Y.mergeUpdates(updates)]);
  }

  /** Texts with words that are in no operation yet. */
  get typedIn(): string[] {
    return [...this.live].filter(([, live]) => live.typed.length > 0).map(([id]) => id);
  }

  /** What was typed since the last time, as one update. */
  takeTyped(id: string): Uint8Array | undefined {
    const live = this.live.get(id);
    if (!live?.typed.length) return undefined;
    const update = Y.mergeUpdates(live.typed);
    live.typed = [];
    return update;
  }

  /** An event told this update. */
  confirm(id: string, update: Uint8Array): void {
    const known = this.confirmed.get(id) ?? [];
    known.push(update);
    this.confirmed.set(id, known.length < MERGE_AT ? known : [Y.mergeUpdates(known)]);
    this.show(id, update);
  }

  /** A join told the whole text. */
  restate(id: string, whole: Uint8Array): void {
    const before = this.confirmed.get(id) ?? [];
    this.confirmed.set(id, [whole]);
    if (!this.live.has(id)) return;
    if (goesOn(before, whole)) this.show(id, whole);
    else this.rebuild(id);
  }

  /** Letters that come with an operation, of this page or of an earlier life of it. */
  show(id: string, update: Uint8Array): void {
    const live = this.live.get(id);
    if (live) Y.applyUpdate(live.doc, update, FROM_ELSEWHERE);
  }

  /** An operation was accepted: when it was the last that waited, nothing is lost any more. */
  settle(id: string): void {
    if (!this.host.unconfirmed(id).length) this.lost.delete(id);
  }

  /** The record is gone, and its text with it. */
  drop(id: string): void {
    const live = this.live.get(id);
    const told = this.confirmed.get(id) ?? [];
    if (live && this.host.unconfirmed(id).length) this.lose(id, live.doc, docOf(told));
    this.live.delete(id);
    this.confirmed.delete(id);
    if (live) this.host.replaced(id);
  }

  /** Every text that `ids` does not name is dropped. */
  dropAllBut(ids: ReadonlySet<string>): void {
    for (const id of [...this.confirmed.keys()]) if (!ids.has(id)) this.drop(id);
  }

  /**
   * The operation that carried `update` was refused and is no longer among the unconfirmed. Returns the person's
   * own words that cannot be read because of it; each is returned once.
   */
  refuse(id: string, update: Uint8Array): string {
    if (this.live.has(id)) this.rebuild(id);
    const { words, known } = this.lost.get(id) ?? NOTHING_LOST;
    const never = wordsIn(update, known);
    this.lost.set(id, { words: "", known });
    this.settle(id);
    return words + never;
  }

  /** A new document: the old one holds letters under its client number that others must never see. */
  private rebuild(id: string): void {
    const before = this.live.get(id);
    const after = this.build(id);
    this.live.set(id, after);
    if (before) this.lose(id, before.doc, after.doc);
    this.host.replaced(id);
  }

  private build(id: string): Live {
    const updates = [...(this.confirmed.get(id) ?? []), ...this.host.unconfirmed(id)];
    const live: Live = { doc: docOf(updates, this.newDoc()), typed: [] };
    live.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (this.live.get(id) !== live) return;
      this.host.changed(id);
      if (origin === FROM_ELSEWHERE) return;
      live.typed.push(update);
      this.host.typed(id);
    });
    return live;
  }

  private lose(id: string, before: Y.Doc, after: Y.Doc): void {
    const { words, known } = this.lost.get(id) ?? NOTHING_LOST;
    this.lost.set(id, {
      words: words + lostWords(before, after),
      known: new Map([...known, ...knownTo(before)]),
    });
  }
}
