// A server as small as can be, with the engine's order of things: decide, log, tell everyone, then ack.
import * as Y from "yjs";
import type { ClientFrame, Join, Operate, ServerFrame, TextUpdate } from "../../../app/static/src/protocol.gen";
import { decode, encode } from "../../../app/static/src/sync/base64";
import { docOf, textOf } from "../../../app/static/src/sync/letters";

type Fields = Record<string, unknown>;

interface Facts {
  readonly put?: Fields[];
  readonly remove?: string[];
  readonly text?: TextUpdate[];
}

/** One socket's far end. */
export interface Reader {
  readonly person: string;
  hear(frame: ServerFrame): void;
}

class Refusal extends Error {}

export const CHANNEL = "board:s1:r1";
export const BUDGET = 2;
const NOTHING = new Uint8Array([0, 0]);

export class ModelServer {
  seq = 0;
  readonly records = new Map<string, Fields>([["board", { id: "board", type: "board", budget: BUDGET }]]);
  readonly texts = new Map<string, Uint8Array>();
  /** Ids of operations in the order they acted. */
  readonly log: string[] = [];
  /** All letters that were ever accepted. */
  letters = "";
  readonly everAdded = new Set<string>();
  readonly everDeleted = new Set<string>();
  locked = false;
  private readonly changed = new Map<string, number>([["board", 0]]);
  private readonly seen = new Map<string, number>();
  private readonly members = new Set<Reader>();

  constructor(
    private readonly limit: number,
    /** Whether an operation is put off this time. */
    private readonly notNow: () => boolean,
    private readonly clock: () => number,
  ) {}

  receive(reader: Reader, frame: ClientFrame): void {
    if (frame.t === "join") this.join(reader, frame);
    else if (frame.t === "op") this.operate(reader, frame);
    else if (frame.t === "leave") this.members.delete(reader);
    else if (frame.t === "ping") reader.hear({ t: "pong", n: frame.n ?? 0, now: this.clock() });
  }

  gone(reader: Reader): void {
    this.members.delete(reader);
  }

  /** As for a reader who is too slow: out, with nothing but the word to come back. */
  tellToResume(reader: Reader): void {
    if (this.members.delete(reader)) reader.hear({ t: "resume", ch: CHANNEL });
  }

  visible(id: string, person: string): Fields | undefined {
    const record = this.records.get(id);
    return record?.["type"] === "vote" && record["person"] !== person ? undefined : record;
  }

  words(id: string): string {
    return textOf(docOf([this.texts.get(id) ?? NOTHING])).toString();
  }

  private join(reader: Reader, { since }: Join): void {
    this.members.add(reader);
    const known = typeof since === "number" && since <= this.seq;
    const ids = known ? [...this.changed].flatMap(([id, seq]) => (seq > since ? [id] : [])) : [...this.records.keys()];
    const seen = ids.filter((id) => this.visible(id, reader.person));
    reader.hear({
      t: "joined",
      ch: CHANNEL,
      seq: this.seq,
      write: true,
      put: seen.map((id) => this.records.get(id) as Fields),
      text: seen.flatMap((id) => (this.texts.has(id) ? [this.textUpdate(id)] : [])),
      ...(known ? { since, remove: ids.filter((id) => !seen.includes(id)) } : {}),
    });
  }

  private operate(reader: Reader, frame: Operate): void {
    const key = `${reader.person} ${frame.id}`;
    const refused = { t: "refused", ch: CHANNEL, id: frame.id, text: "No." } as const;
    if (!this.members.has(reader)) return reader.hear({ ...refused, code: "not-joined" });
    if (this.notNow()) return reader.hear({ ...refused, code: "not-saved-yet", again: true, wait: 1000 });
    try {
      const seq = this.seen.get(key) ?? this.act(reader, frame);
      this.seen.set(key, seq);
      reader.hear({ t: "ack", ch: CHANNEL, id: frame.id, seq });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reader.hear({ ...refused, code: error.message });
    }
  }

  private act(reader: Reader, { id, kind, args = {} }: Operate): number {
    const facts = this.decide(reader.person, kind, args);
    this.seq += 1;
    this.log.push(id);
    const saw = new Map([...this.members].map((member) => [member, this.idsSeen(member.person)]));
    this.apply(facts);
    for (const member of this.members) this.tell(member, facts, saw.get(member) ?? new Set());
    return this.seq;
  }

  private decide(person: string, kind: string, args: Fields): Facts {
    if (this.locked) throw new Refusal("board-locked");
    const note = args["note"] as string;
    if (kind === "note.add") {
      if (this.records.has(note)) throw new Refusal("id-taken");
      this.everAdded.add(note);
      const put = { id: note, type: "note", x: 0, votes: 0, author: person };
      return { put: [put], text: [this.accept(note, (args["update"] as string) ?? encode(NOTHING))] };
    }
    if (this.records.get(note)?.["type"] !== "note") throw new Refusal("gone");
    if (kind === "note.move") return { put: [{ id: note, x: args["x"] }] };
    if (kind === "note.text") return { text: [this.accept(note, args["update"] as string)] };
    if (kind === "vote.cast") return this.vote(person, note);
    this.everDeleted.add(note);
    return { remove: [note, ...[...this.votes()].filter((vote) => vote["note"] === note).map(({ id }) => id as string)] };
  }

  private vote(person: string, note: string): Facts {
    const mine = [...this.votes()].filter((vote) => vote["person"] === person);
    if (mine.length >= BUDGET) throw new Refusal("vote-budget-spent");
    const id = `v.${person}.${note}`;
    if (this.records.has(id)) throw new Refusal("vote-budget-spent");
    const votes = (this.records.get(note)?.["votes"] as number) + 1;
    return { put: [{ id, type: "vote", note, person }, { id: note, votes }] };
  }

  private *votes(): Iterable<Fields> {
    for (const record of this.records.values()) if (record["type"] === "vote") yield record;
  }

  /** As app/engine/text.py: what leans on letters nobody has is refused, and the canonical form is told. */
  private accept(id: string, update: string): TextUpdate {
    const before = docOf([this.texts.get(id) ?? NOTHING]);
    const after = docOf([this.texts.get(id) ?? NOTHING, decode(update)]);
    if (after.store.pendingStructs) throw new Refusal("text-out-of-step");
    if (textOf(after).length > this.limit) throw new Refusal("text-too-long");
    return { id, update: encode(Y.encodeStateAsUpdate(after, Y.encodeStateVector(before))) };
  }

  private apply({ put = [], remove = [], text = [] }: Facts): void {
    for (const id of remove) {
      this.records.delete(id);
      this.texts.delete(id);
      this.touch(id);
    }
    for (const fields of put) {
      const id = fields["id"] as string;
      this.records.set(id, { ...this.records.get(id), ...fields });
      this.touch(id);
    }
    for (const { id, update } of text) {
      this.texts.set(id, Y.encodeStateAsUpdate(docOf([this.texts.get(id) ?? NOTHING, decode(update)])));
      this.letters += this.words(id);
      this.touch(id);
    }
  }

  private touch(id: string): void {
    this.changed.delete(id);
    this.changed.set(id, this.seq);
  }

  private tell(member: Reader, { put = [], remove = [], text = [] }: Facts, saw: ReadonlySet<string>): void {
    const seen = put.filter((fields) => this.visible(fields["id"] as string, member.person));
    const event = { seq: this.seq, put: seen, remove: remove.filter((id) => saw.has(id)), text };
    member.hear({ t: "events", ch: CHANNEL, events: [event] });
  }

  private idsSeen(person: string): Set<string> {
    return new Set([...this.records.keys()].filter((id) => this.visible(id, person)));
  }

  private textUpdate(id: string): TextUpdate {
    return { id, update: encode(this.texts.get(id) ?? NOTHING) };
  }
}
