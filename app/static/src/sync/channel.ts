// A channel as components use it: a replica's contents as signals.
import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { Join, Operate, Operations, PresenceValue, PutPresence, ServerFrame } from "../protocol.gen";
import type { Told } from "./copies";
import type { Answer, ReplicaHost, Standing } from "./host";
import { OthersPresence, OwnPresence, type People, type PresenceKind } from "./presence";
import type { Entry } from "./queue";
import type { Kind } from "./records";
import { Replica } from "./replica";
import { RecordSignals, TextSignals } from "./signals";

/** What a channel asks of its connection. */
export interface ChannelHost extends Omit<ReplicaHost, "changed" | "textChanged" | "textReplaced" | "answered" | "made"> {
  answered(entry: Entry, answer: Answer): void;
  /** Something is to be sent, or the counts are others. */
  stirred(): void;
}

export interface OperationWatcher {
  made(operation: string, kind: Kind): void;
  refused(operation: string): void;
}

export class Channel {
  readonly records: RecordSignals;
  readonly texts: TextSignals;
  private readonly replica: Replica;
  private readonly others = new OthersPresence();
  private readonly own = new OwnPresence();
  private readonly state = signal<Standing>("out");
  private readonly mayWrite = signal(false);
  private readonly answers = new Map<string, (answer: Answer) => void>();
  private readonly watchers = new Set<OperationWatcher>();
  /** Nobody looks at it any more; it stays until all is answered. */
  closed = false;

  constructor(
    readonly name: string,
    private readonly host: ChannelHost,
  ) {
    this.replica = new Replica(name, {
      ...host,
      changed: (ids) => this.changed(ids),
      textChanged: (id) => this.texts.changed(id),
      textReplaced: (id) => void (this.replica.view.get(id) && this.texts.replaced(id)),
      answered: (entry, answer) => this.answered(entry, answer),
      made: ({ id, kind }) => this.watchers.forEach((watcher) => watcher.made(id, kind)),
    });
    this.records = new RecordSignals(() => this.replica.view);
    this.texts = new TextSignals((id) => this.replica.texts.open(id));
  }

  /** `in` once the records are there; `left` when the person may not be here, with the reason in `left`. */
  get standing(): ReadonlySignal<Standing> {
    return this.state;
  }

  get left(): { code: string; text: string } | undefined {
    return this.replica.left;
  }

  /** Whether the person may change things here now. */
  get write(): ReadonlySignal<boolean> {
    return this.mayWrite;
  }

  get people(): ReadonlySignal<People> {
    return this.others.people;
  }

  /** The last event that is known; undefined when nothing is. */
  get seq(): number | undefined {
    return this.replica.seq;
  }

  get waiting(): number {
    return this.replica.waiting;
  }

  /** Whether the server is there and cannot save what waits. */
  get unsaved(): boolean {
    return this.replica.held === "not-saved-yet" && this.waiting > 0;
  }

  /**
   * Do something. It shows at once, is kept on this device and sent when possible; the promise ends with the server's
   * answer (which may be after a long time offline), and never fails. Refusals are also told by the connection.
   */
  do<K extends Kind>(kind: K, args: Operations[K]): Promise<Answer> {
    return this.operate(kind, args).answer;
  }

  /** As `do`; also the operation's id, by which it can be taken back. */
  operate<K extends Kind>(kind: K, args: Operations[K]): { id: string; answer: Promise<Answer> } {
    const id = this.replica.operate(kind, args);
    const answer = new Promise<Answer>((resolve) => this.answers.set(id, resolve));
    this.host.stirred();
    return { id, answer };
  }

  /** Hears of every operation made on this page from now on, also of those made of what was typed. */
  watchOperations(watcher: OperationWatcher): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Tell the others; null is no more. Told twenty times a second at most, the latest value only. */
  present(kind: PresenceKind, value: PresenceValue | null): void {
    this.own.put(kind, value);
    this.host.stirred();
  }

  /** Send what was typed without waiting for a pause in typing. */
  flush(): void {
    this.replica.flush();
    this.host.stirred();
  }

  /** Try again after `standing` became `left`. */
  retry(): void {
    this.replica.retry();
    this.host.stirred();
  }

  // What follows is for the connection.

  adopt(entries: readonly Entry[]): void {
    this.replica.adopt(entries);
  }

  get told(): Told | undefined {
    return this.replica.told;
  }

  /** Begin with what an earlier page was told; false when it is too late for that. */
  recall(told: Told): boolean {
    const used = batch(() => this.replica.recall(told));
    if (used) this.show();
    return used;
  }

  /** What is known may be of another past: ask for everything. */
  doubt(): void {
    this.replica.doubt();
  }

  hear(frame: Extract<ServerFrame, { ch: string }>): void {
    batch(() => this.take(frame));
    this.host.stirred();
  }

  /** The person may see other things than before. */
  forget(): void {
    this.replica.forget();
    this.show();
  }

  /** Nobody will come back here: see `Replica.giveUp`. */
  giveUp(): void {
    this.replica.giveUp();
  }

  resume(): void {
    this.replica.resume();
    this.others.forget();
    this.own.forget();
    this.show();
  }

  /** The frame that enters the channel, when that is to be done. */
  join(): Join | undefined {
    const frame = this.replica.standing === "out" ? this.replica.join() : undefined;
    this.show();
    return frame;
  }

  /** The next operation to send. */
  next(): Operate | undefined {
    return this.replica.next();
  }

  /** Milliseconds after which `next` should be asked again although nothing has happened. */
  get wait(): number {
    return this.replica.wait;
  }

  /** Returns whether something is still to be told. */
  tell(now: number, send: (frame: PutPresence) => boolean): boolean {
    if (this.replica.standing !== "in") return false;
    return this.own.tell(now, (kind, value) => send({ t: "presence", ch: this.name, kind, value }));
  }

  private take(frame: Extract<ServerFrame, { ch: string }>): void {
    const { replica } = this;
    if (frame.t === "joined") replica.joined(frame);
    else if (frame.t === "events") replica.events(frame);
    else if (frame.t === "ack") replica.ack(frame.id, frame.seq);
    else if (frame.t === "refused") replica.refused(frame);
    else if (frame.t === "left") replica.leave(frame);
    else if (frame.t === "write") replica.write = frame.write;
    else if (frame.t === "presence") this.others.hear(frame);
    else replica.resume();
    this.show();
  }

  private show(): void {
    this.state.value = this.replica.standing;
    this.mayWrite.value = this.replica.write;
  }

  private changed(ids: ReadonlySet<string>): void {
    this.records.update(ids);
    for (const id of ids) if (!this.replica.view.get(id)) this.texts.forget(id);
  }

  private answered(entry: Entry, answer: Answer): void {
    this.answers.get(entry.id)?.(answer);
    this.answers.delete(entry.id);
    if (!answer.done) for (const watcher of this.watchers) watcher.refused(entry.id);
    this.host.answered(entry, answer);
  }
}
