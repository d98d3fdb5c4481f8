// The page's one connection to its session: many channels over one socket, and what people are told about it.
import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { ServerFrame, Welcome } from "../protocol.gen";
import { Channel, type ChannelHost } from "./channel";
import type { Copies } from "./copies";
import type { Answer } from "./host";
import { Link, type World } from "./link";
import { Memory } from "./memory";
import { randomName } from "./names";
import { type Entry, recordOf } from "./queue";
import type { Guesses } from "./records";
import { Sender } from "./sender";
import { type Kept, split, type Storage } from "./storage";

/**
 * `connecting`: for the first time, and not in vain so far. `reconnecting`: there was a line or a vain try, and there
 * will be another. `ended`: the server does not want this page back, see `notice`.
 */
export type Status = "connecting" | "online" | "reconnecting" | "ended";

/** `waiting` counts changes that the server has not saved. `unsaved`: it has said that it cannot just now. */
export interface Saving {
  readonly state: "saved" | "saving" | "unsaved" | "offline";
  readonly waiting: number;
}

/** Told once for each operation that was refused for good, unless its words are kept (then see `kept`). */
export interface RefusalTold {
  readonly channel: string;
  readonly kind: Entry["kind"];
  readonly code: string;
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ConnectionOptions {
  readonly url: string;
  readonly world: World;
  readonly guesses: Guesses;
  readonly lang: () => "en" | "fr" | "es";
  /** Whom the page was made for. */
  readonly person: string;
  /** Where this person's unanswered operations are kept. */
  readonly storage: Storage;
  /** Where what this person may see is kept. */
  readonly copies: Copies;
  /** Which of these pages are dead and ours from now on; `died` is told when another of them is later. */
  readonly takeOver: (pages: ReadonlySet<string>, died: () => void) => Promise<ReadonlySet<string>>;
  /** Load the page anew: the server speaks another version, or the person is somebody else. */
  readonly reload: (why: string) => void;
  /** Name of this page among all; random. */
  readonly page?: string;
  readonly newDoc?: ChannelHost["newDoc"];
}

/** Typing is sent after this pause at the latest: the next person sees words, not letters. */
export const TYPING_PAUSE = 250;

export class Connection {
  readonly page: string;
  private readonly channels = new Map<string, Channel>();
  private readonly link: Link;
  private readonly sender: Sender;
  private readonly memory: Memory;
  private readonly refusalListeners = new Set<(refusal: RefusalTold) => void>();
  private readonly state = signal<Status>("connecting");
  private readonly saved = signal<Saving>({ state: "saved", waiting: 0 });
  private readonly person = signal<Welcome | undefined>(undefined);
  private readonly keptWords = signal<readonly Kept[]>([]);
  private readonly lastNotice = signal<{ code: string; text: string } | undefined>(undefined);
  /** This page and those it has taken over. */
  private readonly mine = new Set<string>();
  private count = 0;
  private offset = 0;
  private cancelFlush: (() => void) | undefined;

  constructor(private readonly options: ConnectionOptions) {
    this.page = options.page ?? randomName();
    this.mine.add(this.page);
    this.link = new Link(options.url, options.world, {
      lang: options.lang,
      up: (welcome) => this.up(welcome),
      down: () => this.down(),
      received: (frame) => this.received(frame),
      ended: (bye) => this.ended(bye),
      clock: (offset) => void (this.offset = offset),
    });
    this.sender = new Sender(options.world, this.link, this.channels);
    this.memory = new Memory(options.copies, this.channels, options.world.later);
  }

  get status(): ReadonlySignal<Status> {
    return this.state;
  }

  get saving(): ReadonlySignal<Saving> {
    return this.saved;
  }

  /** Who the server says this is; undefined before the first welcome. */
  get me(): ReadonlySignal<Welcome | undefined> {
    return this.person;
  }

  /** Own words that could not go where they were written, until `letGo`. They survive a reload. */
  get kept(): ReadonlySignal<readonly Kept[]> {
    return this.keptWords;
  }

  /** The server's last general word: why it ended the connection, or could not read something. */
  get notice(): ReadonlySignal<{ code: string; text: string } | undefined> {
    return this.lastNotice;
  }

  /** Whether unsent work would survive a reload. */
  get safe(): boolean {
    return this.options.storage.safe;
  }

  /** Milliseconds since 1970 on the server's clock. */
  now(): number {
    return this.options.world.now() + this.offset;
  }

  start(): void {
    this.link.connect();
    void this.adopt();
  }

  /** The network or the person came back, or the network may be gone. */
  hurry(): void {
    this.link.hurry();
  }

  /** Enter a channel, or get the one that is open. */
  channel(name: string): Channel {
    const open = this.channels.get(name);
    if (open) {
      open.closed = false;
      return open;
    }
    const channel = new Channel(name, this.channelHost());
    this.channels.set(name, channel);
    void this.memory.recall(channel);
    this.pump();
    return channel;
  }

  /** Leave a channel as soon as everything done there is answered. */
  close(channel: Channel): void {
    channel.closed = true;
    channel.flush();
  }

  onRefused(listener: (refusal: RefusalTold) => void): () => void {
    this.refusalListeners.add(listener);
    return () => this.refusalListeners.delete(listener);
  }

  letGo(kept: Kept): void {
    this.options.storage.letGo(kept.id);
    this.keptWords.value = this.keptWords.value.filter(({ id }) => id !== kept.id);
  }

  /** Make operations of what was typed, at once. */
  flush(): void {
    this.cancelFlush?.();
    this.cancelFlush = undefined;
    for (const channel of this.channels.values()) channel.flush();
  }

  /** Keep all that is to be kept: the page may be going away. */
  rest(): void {
    this.flush();
    this.memory.remember();
  }

  /** Close the connection for good. */
  stop(): void {
    this.flush();
    this.link.close();
  }

  private channelHost(): ChannelHost {
    const { guesses, newDoc, person, storage } = this.options;
    return {
      guesses,
      ...(newDoc ? { newDoc } : {}),
      journal: storage,
      me: person,
      now: () => this.now(),
      ticks: () => this.options.world.now(),
      nextId: () => `${this.page}.${(this.count += 1)}`,
      typed: () => this.flushSoon(),
      answered: (entry, answer) => this.answered(entry, answer),
      stirred: () => this.pump(),
    };
  }

  private up(welcome: Welcome): void {
    if (welcome.person !== this.options.person) return this.becomeSomebodyElse();
    this.memory.meet(welcome);
    const before = this.person.peek();
    if (before && before.role !== welcome.role) for (const channel of this.channels.values()) channel.forget();
    batch(() => {
      this.person.value = welcome;
      this.lastNotice.value = undefined;
      this.state.value = "online";
    });
    this.sender.begin();
    this.pump();
    void this.adopt();
  }

  private becomeSomebodyElse(): void {
    this.memory.clear();
    this.options.reload("person");
  }

  private down(): void {
    this.sender.end();
    this.memory.remember();
    this.state.value = "reconnecting";
    for (const channel of this.channels.values()) channel.resume();
    this.pump();
    // A page that is loaded anew without a line: the one before it may have let go of its work only now.
    if (!this.person.peek()) void this.adopt();
  }

  private ended(bye: { code: string; text: string }): void {
    if (bye.code === "protocol-version") this.options.reload(bye.code);
    this.memory.clear();
    this.lastNotice.value = bye;
    this.state.value = "ended";
    this.pump();
  }

  private received(frame: ServerFrame): void {
    if ("ch" in frame) this.channels.get(frame.ch)?.hear(frame);
    if (frame.t === "left") this.memory.drop(frame.ch);
    else if (frame.t === "joined" || frame.t === "events") this.memory.rememberSoon();
    else if (frame.t === "wrong") this.wrong(frame);
  }

  /** A frame of ours was not served, and the server does not know which: send again what is unanswered. */
  private wrong({ code, text }: { code: string; text: string }): void {
    this.lastNotice.value = { code, text };
    if (code !== "too-fast") return;
    this.sender.slowDown();
    for (const channel of this.channels.values()) channel.resume();
    this.pump();
  }

  /** Take over what pages that are gone left behind, and show the words that are kept. */
  private async adopt(): Promise<void> {
    const { entries, kept } = await this.options.storage.load();
    const others = new Set(entries.map(({ id }) => split(id)[0]).filter((page) => !this.mine.has(page)));
    for (const page of await this.options.takeOver(others, () => void this.adopt())) this.mine.add(page);
    const orphans = entries.filter(({ id }) => split(id)[0] !== this.page && this.mine.has(split(id)[0]));
    for (const name of new Set(orphans.map(({ ch }) => ch))) this.adopter(name).adopt(orphans.filter(({ ch }) => ch === name));
    const shown = new Set(this.keptWords.peek().map(({ id }) => id));
    this.keptWords.value = [...this.keptWords.peek(), ...kept.filter(({ id }) => !shown.has(id))];
    this.pump();
  }

  /** The channel, opened for nothing but its old operations if nobody looks at it. */
  private adopter(name: string): Channel {
    const open = this.channels.get(name);
    const channel = open ?? this.channel(name);
    channel.closed = open?.closed ?? true;
    return channel;
  }

  private answered(entry: Entry, answer: Answer): void {
    this.showSaving();
    if (answer.done) return;
    const { code, text, params, words } = answer;
    const record = recordOf(entry);
    if (words && record !== undefined) this.keep({ id: entry.id, ch: entry.ch, record, words, code, text, params });
    // Words that leaned on refused ones were kept together with those.
    else if (code !== "text-out-of-step")
      for (const listener of this.refusalListeners) listener({ channel: entry.ch, kind: entry.kind, code, text, params });
  }

  private keep(kept: Kept): void {
    this.options.storage.keep(kept);
    this.keptWords.value = [...this.keptWords.value, kept];
  }

  private flushSoon(): void {
    this.cancelFlush ??= this.options.world.later(TYPING_PAUSE, () => this.flush());
    this.showSaving();
  }

  private pump(): void {
    this.sender.pump();
    this.showSaving();
  }

  private showSaving(): void {
    const channels = [...this.channels.values()];
    const waiting = channels.reduce((sum, channel) => sum + channel.waiting, 0);
    const offline = this.state.peek() === "reconnecting" || this.state.peek() === "ended";
    const unsaved = channels.some((channel) => channel.unsaved);
    const state = offline ? "offline" : unsaved ? "unsaved" : waiting ? "saving" : "saved";
    const shown = this.saved.peek();
    if (shown.state !== state || shown.waiting !== waiting) this.saved.value = { state, waiting };
  }
}
