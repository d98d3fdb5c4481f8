import assert from "node:assert/strict";
import { test } from "node:test";
import type { ServerFrame, Welcome } from "../../../app/static/src/protocol.gen";
import type { Channel } from "../../../app/static/src/sync/channel";
import type { Connection } from "../../../app/static/src/sync/connection";
import { firstWords } from "../../../app/static/src/sync/letters";
import { FakeDisk, FakeWorld, greet, page, settled, welcome } from "./world";

const BOARD = "board:s1:r1";
const NOTE = { id: "n1", type: "note", x: 1, votes: 0 };
const JOINED: ServerFrame = {
  t: "joined",
  ch: BOARD,
  seq: 3,
  at: 700,
  write: true,
  put: [NOTE],
  text: [{ id: "n1", update: firstWords("Bread") }],
};
const MOVED: ServerFrame = { t: "events", ch: BOARD, at: 800, events: [{ seq: 4, put: [{ id: "n1", x: 9 }] }] };

interface Loaded {
  readonly connection: Connection;
  readonly channel: Channel;
}

/** A page of Ana's that finds `disk` as other pages have left it. */
async function load(world: FakeWorld, disk: FakeDisk): Promise<Loaded> {
  const connection = page(world, { storage: disk.page(), copies: disk.copies });
  connection.start();
  const channel = connection.channel(BOARD);
  await settled();
  return { connection, channel };
}

/** What a page that was online has left behind. */
async function leave(...frames: ServerFrame[]): Promise<{ world: FakeWorld; disk: FakeDisk; before: Loaded }> {
  const [world, disk] = [new FakeWorld(), new FakeDisk()];
  const before = await load(world, disk);
  const socket = greet(world);
  for (const frame of [JOINED, ...frames]) socket.say(frame);
  before.connection.rest();
  return { world, disk, before };
}

const shown = ({ channel }: Loaded) => [channel.records.of("note").map(({ x }) => x), channel.texts.read("n1")];
const joins = (world: FakeWorld, frame?: Partial<Welcome>) => greet(world, { ...welcome, ...frame }).take().slice(1);

test("a page without a line begins with what the last one was told, and only catches up", async () => {
  const { world, disk } = await leave(MOVED);
  const after = await load(world, disk);
  assert.deepEqual(shown(after), [[9], "Bread"]);
  assert.equal(after.channel.write.value, true);
  assert.deepEqual(joins(world), [{ t: "join", ch: BOARD, since: 4 }]);
});

test("what waits lies over it", async () => {
  const { world, disk, before } = await leave();
  world.socket.drop();
  void before.channel.do("note.text", { note: "n1", update: firstWords("Salt") });
  const after = await load(world, disk);
  assert.deepEqual(after.channel.texts.read("n1").match(/Bread|Salt/g)?.sort(), ["Bread", "Salt"]);
  assert.equal(after.connection.saving.value.waiting, 1);
});

test("it is kept when the line is lost, when the page rests, and now and then", async () => {
  for (const happen of [
    ({ world }: { world: FakeWorld }) => world.socket.drop(),
    ({ before }: { before: Loaded }) => before.connection.rest(),
    ({ world }: { world: FakeWorld }) => world.advance(10_000),
  ]) {
    const left = await leave();
    left.world.socket.say(MOVED);
    assert.equal(left.disk.seen.get(BOARD)?.seq, 3);
    happen(left);
    assert.equal(left.disk.seen.get(BOARD)?.seq, 4);
  }
});

test("another node is asked for what was missed, and its answer taken where it is of the same past", async () => {
  const { world, disk } = await leave(MOVED);
  const after = await load(world, disk);
  assert.deepEqual(joins(world, { node: "other" }), [{ t: "join", ch: BOARD, since: 4 }]);
  world.socket.say({ t: "joined", ch: BOARD, seq: 5, since: 4, at: 900, was: 800, write: true, put: [{ ...NOTE, x: 7 }] });
  assert.deepEqual([shown(after), after.channel.seq], [[[7], "Bread"], 5]);
});

test("a server of another past is asked for everything, and what is known stays in sight until then", async () => {
  const { world, disk } = await leave(MOVED);
  const after = await load(world, disk);
  void after.channel.do("note.move", { note: "n1", x: 11, y: 0 });
  joins(world, { node: "other" });
  world.socket.say({ t: "joined", ch: BOARD, seq: 5, since: 4, at: 900, was: 850, write: true, put: [{ ...NOTE, x: 7 }] });
  assert.deepEqual(world.socket.take(), [{ t: "join", ch: BOARD }]);
  assert.deepEqual(shown(after), [[9], "Bread"]);
  world.socket.say({ t: "joined", ch: BOARD, seq: 5, at: 900, write: true, put: [{ ...NOTE, id: "n2", x: 5 }] });
  assert.deepEqual(after.channel.records.of("note").map(({ id }) => id), ["n2"]);
  assert.deepEqual(world.socket.take().map(({ t }) => t), ["op"]);
});

test("a copy that does not say when it was told is not gone on with", async () => {
  const { at: _, ...untimed } = JOINED as Extract<ServerFrame, { t: "joined" }>;
  const [world, disk] = [new FakeWorld(), new FakeDisk()];
  const before = await load(world, disk);
  greet(world).say(untimed);
  before.connection.rest();
  const after = await load(world, disk);
  assert.deepEqual(joins(world), [{ t: "join", ch: BOARD }]);
  assert.deepEqual(shown(after), [[1], "Bread"]);
});

test("in another role it is forgotten before anything is asked for", async () => {
  const { world, disk } = await leave();
  const after = await load(world, disk);
  assert.deepEqual(joins(world, { role: "observer" }), [{ t: "join", ch: BOARD }]);
  assert.deepEqual(shown(after), [[], ""]);
});

test("it is gone when the person is another, is put out, or is not let in", async () => {
  const ends: ServerFrame[] = [
    { t: "left", ch: BOARD, code: "other-room", text: "Not yours." },
    { t: "bye", code: "not-in-session", text: "Gone.", again: false },
  ];
  for (const end of ends) {
    const { world, disk, before } = await leave();
    world.socket.say(end);
    before.connection.rest();
    assert.equal(disk.seen.size, 0, end.t);
  }
  const { world, disk } = await leave();
  await load(world, disk);
  greet(world, { ...welcome, person: "li" });
  assert.equal(disk.seen.size, 0);
});

test("once the server was met, it tells what is true", async () => {
  const { world, disk } = await leave();
  const connection = page(world, { storage: disk.page(), copies: disk.copies });
  connection.start();
  greet(world);
  const channel = connection.channel(BOARD);
  await settled();
  assert.deepEqual(channel.records.of("note"), []);
  assert.equal(channel.seq, undefined);
});

test("a page that was never online keeps what the one before it knew", async () => {
  const { world, disk } = await leave();
  const after = await load(world, disk);
  world.socket.drop();
  after.connection.rest();
  assert.equal(disk.seen.get(BOARD)?.seq, 3);
});
