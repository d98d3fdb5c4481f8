// One channel as this page knows it: pure, without clock, chance, network or disk; the host brings those.
import type { Events, JoinedChannel, Join, Left, Operate, Operations, Refused } from "../protocol.gen";
import { FRAME_BYTES } from "../protocol.gen";
import { decode, fromLatin1 } from "./base64";
import type { Told } from "./copies";
import type { ReplicaHost, Standing } from "./host";
import { type Entry, OperationQueue, textCarried } from "./queue";
import { type AnyRecord, type Facts, type Guess, type Kind, LayeredView, merge } from "./records";
import { Texts } from "./texts";
import { textsCarried, Typing } from "./typing";

type Refusal = Pick<Refused, "code" | "text"> & Partial<Pick<Refused, "params">>;

export class Replica {
  /** The last event that is known; undefined before the first join. */
  seq: number | undefined;
  /** When that event was written, as far as that was told: the same sequence of another past has another time. */
  written: number | undefined;
  standing: Standing = "out";
  /** Whether the person may change things here now. */
  write = false;
  /** Why the server could not take what waits just now: the code of its last "not now", until it takes something. */
  held: string | undefined;
  /** Why the server let the person not in, or put them out. */
  left: { code: string; text: string } | undefined;

  readonly texts: Texts;
  private readonly queue = new OperationQueue();
  /** From where the last join was asked for. */
  private asked: { readonly seq: number | undefined; readonly written: number | undefined } | undefined;
  private readonly confirmed = new Map<string, AnyRecord>();
  private readonly replaced = new Set<string>();
  private readonly typing: Typing;
  private shown = new LayeredView(this.confirmed, new Map());

  constructor(
    readonly ch: string,
    private readonly host: ReplicaHost,
  ) {
    const texts = {
      unconfirmed: (id: string) => textsCarried(this.queue.entries, id),
      typed: (id: string) => this.typed(id),
      changed: (id: string) => host.textChanged(id),
      replaced: (id: string) => void this.replaced.add(id),
    };
    this.texts = new Texts(texts, host.newDoc?.bind(host));
    this.typing = new Typing(this.texts, this.queue, host.journal, (kind, args) => void this.queueUp(kind, args));
  }

  /** What people see: confirmed, and guessed on top. */
  get view(): LayeredView {
    return this.shown;
  }

  /** Operations and words that the server has not answered for. */
  get waiting(): number {
    return this.queue.unanswered + this.texts.typedIn.length;
  }

  /** Do something: shown at once, kept, sent when possible. Returns the operation's id. */
  operate<K extends Kind>(kind: K, args: Operations[K]): string {
    this.flush();
    return this.queueUp(kind, args);
  }

  /** Make operations of what was typed. */
  flush(): void {
    this.typing.flush();
  }

  /** Operations that an earlier life of this page left in the journal, oldest first. */
  adopt(entries: readonly Entry[]): void {
    this.queue.adopt(entries);
    for (const entry of entries) {
      const text = textCarried(entry);
      if (text) this.texts.show(text.id, text.update);
    }
    this.refresh();
  }

  /** What the server has told, for `recall`; undefined before it told anything. */
  get told(): Told | undefined {
    const { seq, written, write } = this;
    if (seq === undefined) return undefined;
    return { seq, written, write, records: [...this.confirmed.values()], texts: this.texts.told };
  }

  /** Begin with what an earlier page was told. Returns whether that was of use: here nothing is known yet. */
  recall({ seq, written, write, records, texts }: Told): boolean {
    if (this.seq !== undefined || this.standing !== "out") return false;
    this.seq = seq;
    this.written = written;
    this.write = write;
    for (const record of records) this.confirmed.set(record.id, record);
    for (const [id, state] of texts) this.texts.restate(id, state);
    this.refresh(new Set(this.confirmed.keys()));
    return true;
  }

  /** Go on showing what is known, and ask for everything. */
  doubt(): void {
    this.seq = undefined;
  }

  /** The frame that enters the channel, or catches up with it. */
  join(): Join {
    this.standing = "joining";
    this.asked = { seq: this.seq, written: this.written };
    return { t: "join", ch: this.ch, ...(this.seq === undefined ? {} : { since: this.seq }) };
  }

  /** The next operation to send, as a frame. */
  next(): Operate | undefined {
    const entry = this.standing === "in" ? this.queue.next(this.host.ticks()) : undefined;
    return entry && { t: "op", ch: this.ch, id: entry.id, kind: entry.kind, args: { ...entry.args } };
  }

  /** Milliseconds after which `next` should be asked again; Infinity when nothing was put off. */
  get wait(): number {
    return this.queue.wait(this.host.ticks());
  }

  /** The connection is gone, or the server has forgotten what it was to send: start again from `seq`. */
  resume(): void {
    this.queue.unsendAll();
    this.held = undefined;
    if (this.standing !== "left") this.standing = "out";
  }

  /** Forget all that was told: the person may see other things now. What waits goes on waiting. */
  forget(): void {
    this.flush();
    const touched = this.forgetRecords(new Set());
    this.seq = undefined;
    if (this.standing !== "left") this.standing = "out";
    this.refresh(touched);
  }

  /** Try again to enter a channel that one had to leave. */
  retry(): void {
    if (this.standing === "left") this.standing = "out";
  }

  /** The person will not come back to a channel they had to leave: what was not sent is refused. */
  giveUp(): void {
    if (this.standing === "left" && this.left) for (const id of this.queue.unsent) this.refuse(id, this.left);
  }

  joined(frame: JoinedChannel): void {
    this.flush();
    const since = frame.since ?? undefined;
    const whole = since === undefined;
    if (!whole && (this.seq === undefined || since > this.seq)) {
      this.standing = "out"; // the answer to an earlier join, for a copy that is forgotten since
      return;
    }
    if (this.isOfAnotherPast(frame)) {
      this.doubt();
      this.standing = "out";
      return;
    }
    this.standing = "in";
    this.write = frame.write;
    this.left = undefined;
    if (!whole && frame.seq < (this.seq ?? 0)) return; // an answer that events have overtaken
    this.seq = frame.seq;
    this.written = frame.at ?? undefined;
    const texts = new Map((frame.text ?? []).map(({ id, update }) => [id, decode(update)]));
    for (const [id, letters] of Object.entries(frame.states ?? {})) texts.set(id, fromLatin1(letters));
    const touched = whole ? this.forgetRecords(new Set(texts.keys())) : new Set<string>();
    this.apply(frame, touched);
    for (const [id, state] of texts) this.texts.restate(id, state);
    // The whole state holds what was acked, or it comes from a server that has lost it: nothing is left to guess.
    this.queue.reached(whole ? Infinity : frame.seq);
    this.refresh(touched);
  }

  /** Whether the event that this copy stands at was written at another time than the server's event of that number. */
  private isOfAnotherPast({ since, was }: JoinedChannel): boolean {
    const { seq, written } = this.asked ?? {};
    return typeof since === "number" && since === seq && typeof was === "number" && written !== undefined && was !== written;
  }

  events(frame: Events): void {
    if (frame.events.some((event) => event.remove?.length)) this.flush();
    const touched = new Set<string>();
    const last = frame.events[frame.events.length - 1];
    for (const event of frame.events) {
      if (this.seq === undefined || event.seq <= this.seq) continue;
      if (event.seq > this.seq + 1) {
        if (this.standing === "in") this.standing = "out";
        break;
      }
      this.seq = event.seq;
      this.written = event === last ? frame.at ?? undefined : undefined;
      this.apply(event, touched);
      for (const { id, update } of event.text ?? []) this.texts.confirm(id, decode(update));
    }
    this.queue.reached(this.seq ?? 0);
    this.refresh(touched);
  }

  ack(id: string, seq: number): void {
    const entry = this.queue.ack(id, seq);
    this.held = undefined;
    if (!entry) return;
    this.queue.reached(this.seq ?? Infinity);
    const text = textCarried(entry);
    if (text) this.texts.settle(text.id);
    this.host.journal.remove(id);
    this.host.answered(entry, { done: true, seq });
    this.refresh();
  }

  refused(frame: Refused): void {
    if (frame.again) this.notNow(frame);
    else if (frame.code === "not-joined") this.notJoined(frame.id);
    else if (this.queue.cameTooEarly(frame.id)) this.queue.unsend(frame.id);
    else this.refuse(frame.id, frame);
  }

  /** The person may not be here. What waits is sent should they come back, until `giveUp`. */
  leave(frame: Left): void {
    this.standing = "left";
    this.write = false;
    this.left = { code: frame.code, text: frame.text };
    this.queue.unsendAll(); // answers that were on their way may have been dropped for a slow reader
    this.forget();
  }

  private notNow({ id, code, wait = 0 }: Refused): void {
    this.held = code;
    this.queue.notNow(id, wait, this.host.ticks());
  }

  /** The server has put us out already, or thinks that we are still to come back. */
  private notJoined(id: string): void {
    this.queue.unsend(id);
    if (this.standing === "in") this.standing = "out";
  }

  private refuse(id: string, { code, text, params = {} }: Refusal): void {
    this.flush();
    const entry = this.queue.remove(id);
    if (!entry) return;
    const carried = textCarried(entry);
    const words = carried ? this.texts.refuse(carried.id, carried.update) : "";
    this.host.journal.remove(id);
    this.host.answered(entry, { done: false, code, text, params, words });
    this.refresh();
  }

  private queueUp(kind: Kind, args: Operations[Kind]): string {
    const entry: Entry = { id: this.host.nextId(), ch: this.ch, kind, args, at: this.host.now() };
    if (JSON.stringify(entry).length > FRAME_BYTES) throw new RangeError(`${kind}: too large to be sent`);
    this.queue.add(entry);
    this.host.journal.add(entry);
    this.host.made?.(entry);
    const text = textCarried(entry);
    if (text) this.texts.show(text.id, text.update);
    this.refresh();
    return entry.id;
  }

  private typed(id: string): void {
    this.typing.begin(id, this.view.get(id)?.type);
    this.host.typed();
  }

  /** Forget all records, and all texts but these. Returns what there was. */
  private forgetRecords(texts: ReadonlySet<string>): Set<string> {
    const before = new Set(this.confirmed.keys());
    this.confirmed.clear();
    this.texts.dropAllBut(texts);
    return before;
  }

  private apply(facts: Facts, touched: Set<string>): void {
    for (const id of facts.remove ?? []) {
      touched.add(id);
      this.confirmed.delete(id);
      this.texts.drop(id);
    }
    for (const fields of facts.put ?? []) {
      const id = fields["id"] as string;
      const after = merge(this.confirmed.get(id), fields);
      if (after) this.confirmed.set(id, after);
      touched.add(id);
    }
  }

  /** Guess anew on what is confirmed, and tell the host what may look different. */
  private refresh(touched = new Set<string>()): void {
    for (const id of this.shown.ahead.keys()) touched.add(id);
    this.shown = new LayeredView(this.confirmed, new Map());
    for (const { kind, args, at } of this.queue.entries) {
      const guess = this.host.guesses[kind] as Guess<Kind> | undefined;
      if (guess) this.shown.guess(guess(args, this.shown, { me: this.host.me, at }));
    }
    for (const id of this.shown.ahead.keys()) touched.add(id);
    this.host.changed(touched);
    for (const id of this.replaced) this.host.textReplaced(id);
    this.replaced.clear();
  }
}
