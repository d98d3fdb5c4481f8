// A board's past as a time line: events of the log, and the board as it stood after any of them.
import * as Y from "yjs";
import { decode } from "../../sync/base64";
import { type AnyRecord, type Fields, merge } from "../../sync/records";

/** One event as the server tells it (docs/board.md). */
export interface Past {
  readonly seq: number;
  readonly at: number;
  readonly who: "you" | "leader" | "other" | "server";
  readonly put?: readonly Fields[];
  readonly remove?: readonly string[];
  readonly text?: readonly { readonly id: string; readonly update: string }[];
}

export interface Moment {
  readonly records: ReadonlyMap<string, AnyRecord>;
  readonly words: ReadonlyMap<string, string>;
}

/** The board after the first `count` events. Played forward from what was played last; anew when going back. */
export class Player {
  private readonly records = new Map<string, AnyRecord>();
  private readonly texts = new Map<string, Y.Doc>();
  private played = 0;

  constructor(private readonly events: readonly Past[]) {}

  at(count: number): Moment {
    if (count < this.played) {
      this.records.clear();
      this.texts.clear();
      this.played = 0;
    }
    for (; this.played < Math.min(count, this.events.length); this.played++) this.play(this.events[this.played] as Past);
    const words = new Map([...this.texts].map(([id, doc]) => [id, doc.getText("t").toString()]));
    return { records: new Map(this.records), words };
  }

  private play({ put = [], remove = [], text = [] }: Past): void {
    for (const id of remove) this.records.delete(id);
    for (const fields of put) {
      const id = fields["id"] as string;
      const after = merge(this.records.get(id), fields);
      if (after) this.records.set(id, after);
    }
    for (const { id, update } of text) {
      const doc = this.texts.get(id) ?? new Y.Doc();
      Y.applyUpdate(doc, decode(update));
      this.texts.set(id, doc);
    }
  }
}

/** All events of a board's log, page by page. */
export async function fetchPast(base: string): Promise<Past[]> {
  const events: Past[] = [];
  for (;;) {
    const answer = await fetch(`${base}/history?after=${events.at(-1)?.seq ?? 0}`);
    if (!answer.ok) throw new Error(String(answer.status));
    const { last, events: page } = (await answer.json()) as { last: number; events: Past[] };
    events.push(...page);
    if (!page.length || (events.at(-1)?.seq ?? 0) >= last) return events;
  }
}
