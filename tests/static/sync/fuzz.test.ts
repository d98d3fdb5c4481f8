// Several pages on bad lines, driven by a seed: whatever happens, nobody's work is lost or done twice, and all see the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as Y from "yjs";
import type { Operations, ServerFrame } from "../../../app/static/src/protocol.gen";
import type { Channel } from "../../../app/static/src/sync/channel";
import type { Connection } from "../../../app/static/src/sync/connection";
import type { Guesses } from "../../../app/static/src/sync/records";
import type { Answer } from "../../../app/static/src/sync/host";
import { BUDGET, CHANNEL, ModelServer, type Reader } from "./server";
import { FakeDisk, FakeSocket, FakeWorld, page, settled, welcome } from "./world";

const SEEDS = Number(process.env["SEEDS"] ?? 100);
const FIRST = Number(process.env["SEED"] ?? 1);
const STEPS = 250;
const LIMIT = 60;

/** mulberry32: small, and the same on every machine. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const guesses = {
  "note.add": ({ note }, _view, { me }) => ({ put: [{ id: note, type: "note", x: 0, votes: 0, author: me }] }),
  "note.move": ({ note, x }, view) => (view.get(note) ? { put: [{ id: note, x }] } : {}),
  "note.delete": ({ note }) => ({ remove: [note] }),
  "vote.cast": ({ note }, view, { me }) => {
    const found = view.find("note", note);
    const spent = view.of("vote").length >= BUDGET;
    return found && !spent ? { put: [{ id: `v.${me}.${note}`, type: "vote", note, person: me }] } : {};
  },
} satisfies Guesses;

/** A socket's way to the server and back: frames wait on both until they are delivered. */
class Line implements Reader {
  readonly down: ServerFrame[] = [];

  constructor(
    readonly socket: FakeSocket,
    readonly person: string,
  ) {}

  get busy(): boolean {
    return !this.socket.closed && this.socket.sent.length + this.down.length > 0;
  }

  hear(frame: ServerFrame): void {
    if (frame.t === "resume") this.down.length = 0; // what waited for the slow reader was dropped
    this.down.push(structuredClone(frame));
  }

  deliverUp(server: ModelServer): void {
    const frame = this.socket.sent.shift();
    if (frame && frame.t !== "hello") server.receive(this, frame);
  }

  deliverDown(): void {
    const frame = this.down.shift();
    if (frame) this.socket.say(frame);
  }
}

/** A tab of a person. */
interface Tab {
  readonly person: string;
  readonly disk: FakeDisk;
  connection: Connection;
  channel: Channel;
}

class Play {
  private readonly random: () => number;
  private readonly world: FakeWorld;
  private readonly server: ModelServer;
  private readonly tabs: Tab[] = [];
  private readonly lines = new Map<FakeSocket, Line>();
  private readonly alive = new Set<string>();
  private readonly owners = new Map<string, string>();
  private readonly added = new Map<string, Answer>();
  /** Notes that were seen, and then said to be gone. */
  private readonly missed: string[] = [];
  private readonly typed = new Map<string, string>();
  private readonly kept: string[] = [];
  private readonly notes: string[] = [];
  private names = 0;
  private calm = false;

  constructor(
    seed: number,
    private readonly erasing: boolean,
  ) {
    this.random = chance(seed);
    this.world = new FakeWorld(this.random);
    // A clock that goes wrong by hours must not matter to anything.
    const clock = () => this.world.time + this.below(5) * 3_600_000;
    this.server = new ModelServer(LIMIT, () => !this.calm && this.random() < 0.04, clock);
    const disks = { ana: new FakeDisk(), li: new FakeDisk() };
    for (const person of ["ana", "ana", "li"] as const) this.tabs.push(this.load(person, disks[person]));
  }

  async run(): Promise<void> {
    for (let step = 0; step < STEPS; step += 1) await this.step();
    await this.comeToRest();
    this.check();
  }

  private below(n: number): number {
    return Math.floor(this.random() * n);
  }

  private pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  private load(person: string, disk: FakeDisk): Tab {
    const name = `page${String((this.names += 1)).padStart(2, "0")}`;
    this.alive.add(name);
    const connection = page(this.world, {
      page: name,
      url: name,
      guesses,
      person,
      storage: disk.page(),
      copies: disk.copies,
      takeOver: async (pages) => new Set([...pages].filter((other) => this.claim(other, name))),
      newDoc: () => Object.assign(new Y.Doc(), { clientID: 1000 + this.below(2 ** 30) }),
    });
    connection.start();
    return { person, disk, connection, channel: connection.channel(CHANNEL) };
  }

  /** As Web Locks do it: a page belongs to itself while it lives, then to the first who asks. */
  private claim(page: string, by: string): boolean {
    if (this.alive.has(page) || this.alive.has(this.owners.get(page) ?? "")) return false;
    this.owners.set(page, by);
    return true;
  }

  private async step(): Promise<void> {
    const tab = this.pick(this.tabs);
    const dice = this.random();
    if (dice < 0.45) this.deliver();
    else if (dice < 0.8) this.work(tab);
    else if (dice < 0.93) this.world.advance(this.below(700));
    else if (dice < 0.96) this.drop();
    else if (dice < 0.975) this.reload(tab);
    else if (dice < 0.985) this.slow();
    else this.server.locked = this.random() < 0.3;
    this.connectLines();
    await settled();
  }

  /** Sockets that were opened since the last time. */
  private connectLines(): void {
    for (const socket of this.world.sockets) {
      const tab = this.tabs.find(({ connection }) => this.owns(connection, socket));
      if (this.lines.has(socket) || socket.closed || !tab) continue;
      const line = new Line(socket, tab.person);
      this.lines.set(socket, line);
      socket.accept();
      line.hear({ ...welcome, person: tab.person, now: this.world.time });
    }
  }

  private owns(connection: Connection, socket: FakeSocket): boolean {
    return socket.url === connection.page;
  }

  private get open(): Line[] {
    return [...this.lines.values()].filter(({ busy }) => busy);
  }

  private deliver(): void {
    if (!this.open.length) return;
    const line = this.pick(this.open);
    for (let n = this.below(4); n >= 0; n -= 1) {
      if (this.random() < 0.5) line.deliverUp(this.server);
      else line.deliverDown();
    }
  }

  private drop(): void {
    const lines = [...this.lines.values()].filter(({ socket }) => !socket.closed);
    if (!lines.length) return;
    const line = this.pick(lines);
    if (this.random() < 0.5) while (line.busy && this.random() < 0.7) line.deliverUp(this.server);
    this.server.gone(line);
    line.socket.drop();
  }

  /** The page is closed properly (what was typed is flushed) and loaded again; the line just ends. */
  private reload(tab: Tab): void {
    const seen = new Map(tab.disk.seen);
    tab.connection.rest();
    this.keepWords(tab);
    this.retire(tab);
    if (this.random() < 0.5) tab.disk.seen = seen; // the last copy of what it was told did not reach the disk
    Object.assign(tab, this.load(tab.person, tab.disk));
  }

  private retire(tab: Tab): void {
    for (const line of this.lines.values()) {
      if (!this.owns(tab.connection, line.socket)) continue;
      if (this.random() < 0.5) while (line.busy && this.random() < 0.8) line.deliverUp(this.server);
      this.server.gone(line);
    }
    tab.connection.stop();
    this.alive.delete(tab.connection.page);
  }

  private slow(): void {
    const lines = [...this.lines.values()].filter(({ socket }) => !socket.closed);
    if (lines.length) this.server.tellToResume(this.pick(lines));
  }

  private work(tab: Tab): void {
    const dice = this.random();
    const notes = tab.channel.records.ids("note");
    const note = this.random() < 0.9 && notes.length ? this.pick(notes) : this.notes.length ? this.pick(this.notes) : "";
    if (dice < 0.2 || !note) this.add(tab);
    else if (dice < 0.4) this.do(tab, "note.move", { note, x: this.below(1000) });
    else if (dice < 0.44) this.do(tab, "note.delete", { note });
    else if (dice < 0.55) this.do(tab, "vote.cast", { note });
    else this.type(tab, note);
  }

  private add(tab: Tab): void {
    const note = `n${this.notes.length}`;
    this.notes.push(note);
    void tab.channel.do("note.add", { note }).then((answer) => this.added.set(note, answer));
  }

  private do<K extends "note.move" | "note.delete" | "vote.cast">(tab: Tab, kind: K, args: Operations[K]): void {
    const seen = tab.channel.records.get("note", args.note);
    void tab.channel.do(kind, args).then((answer) => {
      if (seen && !answer.done && answer.code === "gone") this.missed.push(args.note);
    });
  }

  /** Each letter is typed only once, so that it can be told where it went. */
  private type(tab: Tab, note: string): void {
    if (!tab.channel.records.get("note", note)) return;
    const text = tab.channel.texts.edit(note);
    for (let n = this.below(3); n >= 0; n -= 1) {
      if (this.erasing && text.length && this.random() < 0.4) {
        text.delete(this.below(text.length), 1);
        continue;
      }
      const letter = String.fromCharCode(0x4e00 + this.typed.size);
      this.typed.set(letter, note);
      text.insert(this.below(text.length + 1), letter);
    }
  }

  private keepWords(tab: Tab): void {
    this.kept.push(...tab.connection.kept.value.map(({ words }) => words));
  }

  /** Everybody stops, and all lines work. */
  private async comeToRest(): Promise<void> {
    this.calm = true;
    this.server.locked = false;
    for (let round = 0; round < 2000; round += 1) {
      this.connectLines();
      await settled();
      for (const line of this.open) {
        line.deliverUp(this.server);
        line.deliverDown();
      }
      if (this.open.length) continue;
      if (round > 100 && this.tabs.every(({ connection }) => atRest(connection))) break;
      this.world.advance(300);
    }
    for (const tab of this.tabs) this.keepWords(tab);
  }

  private check(): void {
    assert.equal(new Set(this.server.log).size, this.server.log.length, "acted twice");
    for (const [note, answer] of this.added) {
      assert.equal(this.server.everAdded.has(note), answer.done, `${note}: ${JSON.stringify(answer)}`);
    }
    for (const note of this.missed) {
      assert.ok(!this.server.everAdded.has(note) || this.server.everDeleted.has(note), `${note} was never gone`);
    }
    for (const tab of this.tabs) {
      assert.deepEqual(tab.connection.saving.value, { state: "saved", waiting: 0 }, tab.connection.page);
      assert.deepEqual([...tab.disk.entries.keys()], [], tab.connection.page);
      this.compare(tab);
    }
    if (!this.erasing) this.checkLetters();
  }

  private compare({ channel, connection, person }: Tab): void {
    const name = connection.page;
    const shown = (["board", "note", "vote"] as const).flatMap((type): { id?: unknown }[] => [
      ...channel.records.of(type),
    ]);
    const there = [...this.server.records.keys()].flatMap((id): { id?: unknown } | [] => this.server.visible(id, person) ?? []);
    const byId = (one: { id?: unknown }, other: { id?: unknown }) => (String(one.id) < String(other.id) ? -1 : 1);
    assert.deepEqual([...shown].sort(byId), [...there].sort(byId), name);
    for (const { id } of channel.records.of("note")) {
      assert.equal(channel.texts.read(id), this.server.words(id), `${name} ${id}`);
      assert.equal(channel.texts.edit(id).toString(), this.server.words(id), `${name} ${id}`);
    }
  }

  private checkLetters(): void {
    const kept = this.kept.join(" ");
    for (const [letter, note] of this.typed) {
      const told = this.server.letters.includes(letter);
      assert.ok(told || kept.includes(letter), `a letter of ${note} is nowhere`);
    }
  }
}

function atRest(connection: Connection): boolean {
  return connection.status.value === "online" && connection.saving.value.state === "saved";
}

for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1) {
  test(`seed ${seed}`, async () => {
    await new Play(seed, seed % 2 === 0).run();
  });
}
