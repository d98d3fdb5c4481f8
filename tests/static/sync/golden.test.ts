// The golden messages of tests/wire, which Python reads too.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { ClientFrame, Join, Operate, ServerFrame, Welcome } from "../../../app/static/src/protocol.gen";
import type { Channel } from "../../../app/static/src/sync/channel";
import type { Connection } from "../../../app/static/src/sync/connection";
import type { Facts, Guess, Guesses, Kind } from "../../../app/static/src/sync/records";
import { FakeDisk, FakeWorld, greet, page, settled, welcome } from "./world";

const FOLDER = "tests/wire";

function golden<T>(kind: string): T[] {
  const files = readdirSync(`${FOLDER}/${kind}`).filter((name) => name.endsWith(".json"));
  return files.map((name) => JSON.parse(readFileSync(`${FOLDER}/${kind}/${name}`, "utf8")) as T);
}

interface Message<F> {
  readonly name: string;
  readonly frame: F;
}

interface Done {
  readonly id: string;
  readonly kind: Kind;
  readonly args: object;
  readonly guess: Facts;
}

interface Step {
  readonly why?: string;
  readonly frame?: ServerFrame;
  readonly do?: Done;
  readonly disconnect?: true;
  readonly connect?: Welcome;
  readonly reload?: true;
  readonly wait?: number;
  readonly records: Record<string, unknown>;
  readonly texts: Record<string, string>;
  readonly seq: number;
  readonly pending: number;
  readonly sends: (Join | Operate)[];
  readonly write?: boolean;
}

interface Sequence {
  readonly name: string;
  readonly channel: string;
  readonly start: ServerFrame[];
  readonly steps: Step[];
}

/** Plays one sequence against a page. */
class Player {
  private readonly world = new FakeWorld();
  private readonly disk = new FakeDisk();
  private readonly guesses: Guesses;
  private connection!: Connection;
  private channel!: Channel;

  constructor(private readonly sequence: Sequence) {
    const known = sequence.steps.flatMap((step) => step.do ?? []);
    const guess = (args: object) => known.find((done) => JSON.stringify(done.args) === JSON.stringify(args))?.guess ?? {};
    const entries = known.map(({ kind }) => [kind, ((args) => guess(args)) satisfies Guess<Kind>]);
    this.guesses = Object.fromEntries(entries) as Guesses;
  }

  async play(): Promise<void> {
    await this.load("Xk3_9-aZ");
    for (const frame of this.sequence.start) {
      if (frame.t === "welcome") greet(this.world, frame);
      else this.world.socket.say(frame);
    }
    this.sends();
    for (const [number, step] of this.sequence.steps.entries()) {
      await this.act(step);
      this.compare(step, `step ${number + 1}: ${step.why ?? ""}`);
    }
  }

  private async load(name: string): Promise<void> {
    const { disk, guesses, world } = this;
    this.connection = page(world, { page: name, guesses, storage: disk.page() });
    this.connection.start();
    this.channel = this.connection.channel(this.sequence.channel);
    await settled();
  }

  private async act(step: Step): Promise<void> {
    if (step.frame) this.world.socket.say(step.frame);
    else if (step.do) void this.channel.do(step.do.kind, step.do.args as never);
    else if (step.disconnect) this.world.socket.drop();
    else if (step.connect) this.connect(step.connect);
    else if (step.reload) await this.load("another-page");
    else this.world.advance(step.wait ?? 0);
    await settled();
  }

  private connect(frame: Welcome): void {
    this.connection.hurry();
    greet(this.world, frame);
  }

  private compare(step: Step, message: string): void {
    const found = [...this.shown()].sort(([one], [two]) => (one < two ? -1 : 1));
    assert.deepEqual(Object.fromEntries(found), step.records, message);
    for (const [id] of found) assert.equal(this.channel.texts.read(id), step.texts[id] ?? "", `${message}: ${id}`);
    assert.equal(this.channel.seq ?? 0, step.seq, message);
    assert.equal(this.connection.saving.value.waiting, step.pending, message);
    assert.deepEqual(this.sends(), step.sends, message);
    if (step.write !== undefined) assert.equal(this.channel.write.value, step.write, message);
  }

  private *shown(): Iterable<[string, unknown]> {
    for (const type of ["board", "zone", "note", "vote"] as const) {
      for (const record of this.channel.records.of(type)) yield [record.id, record];
    }
  }

  private sends(): ClientFrame[] {
    return this.world.sockets.flatMap((socket) => socket.take()).filter(({ t }) => t === "join" || t === "op");
  }
}

for (const sequence of golden<Sequence>("sequences")) {
  test(`golden sequence: ${sequence.name}`, () => new Player(sequence).play());
}

test("every golden message of the server is taken", async () => {
  for (const { name, frame } of golden<Message<ServerFrame>>("server")) {
    const world = new FakeWorld();
    const connection = page(world);
    connection.start();
    if ("ch" in frame) connection.channel(frame.ch);
    greet(world, frame.t === "welcome" ? frame : welcome);
    assert.doesNotThrow(() => world.socket.say(frame), name);
    await settled();
    if (frame.t === "bye") assert.equal(connection.status.value, frame.again ? "reconnecting" : "ended", name);
  }
});

test("what a page sends has the form of the golden messages", async () => {
  const known = new Map<string, Set<string>>();
  for (const { frame } of golden<Message<ClientFrame>>("client")) {
    known.set(frame.t, new Set([...(known.get(frame.t) ?? []), ...Object.keys(frame)]));
  }
  const sent = await oneOfEach();
  assert.deepEqual([...new Set(sent.map(({ t }) => t))].sort(), [...known.keys()].sort());
  for (const frame of sent) {
    for (const key of Object.keys(frame)) assert.ok(known.get(frame.t)?.has(key), `${frame.t}.${key}`);
  }
});

/** A page that sends every kind of frame. */
async function oneOfEach(): Promise<ClientFrame[]> {
  const world = new FakeWorld();
  const connection = page(world);
  connection.start();
  const channel = connection.channel("board:s1:r1");
  const socket = greet(world);
  socket.say({ t: "joined", ch: "board:s1:r1", seq: 3, write: true });
  channel.present("cursor", { x: 1, y: 2 });
  void channel.do("vote.cast", { note: "n1" });
  world.advance(15_000);
  socket.say({ t: "ack", ch: "board:s1:r1", id: `${connection.page}.1`, seq: 4 });
  connection.close(channel);
  await settled();
  return socket.sent;
}
