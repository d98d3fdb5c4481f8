import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClientFrame, ServerFrame } from "../../../app/static/src/protocol.gen";
import type { RefusalTold } from "../../../app/static/src/sync/connection";
import type { Guesses } from "../../../app/static/src/sync/records";
import { FakeDisk, FakeWorld, greet, page, settled, welcome } from "./world";

const BOARD = "board:s1:r1";
const NOTE = { id: "n1", type: "note", x: 1, votes: 0 };
const JOINED: ServerFrame = { t: "joined", ch: BOARD, seq: 3, write: true, put: [NOTE] };
const GUESSES: Guesses = { "note.move": ({ note, x }) => ({ put: [{ id: note, x }] }) };

/** A page that is in the board's channel. */
function joined(options: Parameters<typeof page>[1] = {}) {
  const world = new FakeWorld();
  const connection = page(world, { page: "this-page", guesses: GUESSES, ...options });
  connection.start();
  const channel = connection.channel(BOARD);
  const socket = greet(world);
  socket.say(JOINED);
  socket.take();
  return { world, connection, channel, socket };
}

const kinds = (frames: ClientFrame[]) => frames.map((frame) => (frame.t === "op" ? frame.kind : frame.t));
const refused = (id: string, code = "gone"): ServerFrame => ({ t: "refused", ch: BOARD, id, code, text: "No." });
const ack = (id: string, seq: number): ServerFrame => ({ t: "ack", ch: BOARD, id, seq });

test("hello, welcome, join", () => {
  const world = new FakeWorld();
  const connection = page(world);
  connection.start();
  connection.channel(BOARD);
  assert.equal(connection.status.value, "connecting");
  const socket = greet(world);
  assert.deepEqual(socket.take(), [
    { t: "hello", v: 1, lang: "es" },
    { t: "join", ch: BOARD },
  ]);
  assert.equal(connection.status.value, "online");
  assert.equal(connection.me.value?.name, "Ana");
});

test("the line comes back by itself, in growing pauses", () => {
  const world = new FakeWorld();
  const connection = page(world);
  connection.start();
  const opened = [world.time];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    world.socket.drop();
    const before = world.sockets.length;
    while (world.sockets.length === before) world.advance(1);
    opened.push(world.time);
  }
  // With chance at one half a pause is three quarters of 300, 600, ... 10,000.
  const pauses = opened.slice(1).map((time, n) => time - (opened[n] ?? 0));
  assert.deepEqual(pauses, [225, 450, 900, 1800, 3600, 7200, 7500, 7500]);
  assert.deepEqual([connection.status.value, connection.saving.value.state], ["reconnecting", "offline"]);
});

test("a page that is loaded without a line finds what waits, also when it is let go late", async () => {
  const world = new FakeWorld();
  const disk = new FakeDisk();
  const before = page(world, { storage: disk.page() });
  void before.channel(BOARD).do("note.delete", { note: "n1" });
  let alive = true;
  const after = page(world, { storage: disk.page(), takeOver: async (pages) => (alive ? new Set<string>() : pages) });
  after.start();
  world.socket.drop();
  await settled();
  assert.deepEqual(after.saving.value, { state: "offline", waiting: 0 });
  alive = false;
  world.advance(300);
  world.socket.drop();
  await settled();
  assert.deepEqual(after.saving.value, { state: "offline", waiting: 1 });
});

test("a connection that never gets its welcome is given up", () => {
  const world = new FakeWorld();
  page(world).start();
  world.socket.accept();
  world.advance(20_000);
  assert.equal(world.sockets[0]?.closed, true);
  world.advance(300);
  assert.equal(world.sockets.length, 2);
});

test("a line that answers no ping is dead", () => {
  const { world, connection, socket } = joined();
  world.advance(15_000);
  socket.say({ t: "pong", n: 1, now: world.time });
  world.advance(44_999);
  assert.equal(connection.status.value, "online");
  world.advance(1);
  assert.deepEqual([connection.status.value, socket.closed], ["reconnecting", true]);
});

test("back at the page, a silent line is given up soon, and a lost one is tried at once", () => {
  const { world, connection, socket } = joined();
  connection.hurry();
  connection.hurry();
  assert.deepEqual(kinds(socket.take()), ["ping"]);
  world.advance(5000);
  assert.equal(connection.status.value, "reconnecting");
  connection.hurry();
  assert.equal(world.sockets.length, 2);
});

test("the server's clock is taken from welcome, and better from pongs", () => {
  const world = new FakeWorld();
  const connection = page(world);
  connection.start();
  greet(world, { ...welcome, now: world.time + 60_000 });
  assert.equal(connection.now() - world.time, 60_000);
  world.advance(15_000);
  const pinged = world.time;
  world.advance(200);
  world.socket.say({ t: "pong", n: 1, now: pinged + 60_100 + 40 });
  assert.equal(connection.now() - world.time, 60_040);
});

test("goodbye with again: come back after the pause that was asked for", () => {
  const { world, connection, socket } = joined();
  socket.say({ t: "bye", code: "server-stopping", text: "Soon.", again: true, wait: 4000 });
  assert.equal(connection.status.value, "reconnecting");
  world.advance(3999);
  assert.equal(world.sockets.length, 1);
  world.advance(1);
  assert.equal(world.sockets.length, 2);
});

test("goodbye for good", () => {
  const { world, connection, socket } = joined();
  socket.say({ t: "bye", code: "not-your-session", text: "Other.", again: false });
  assert.deepEqual([connection.status.value, connection.notice.value?.text], ["ended", "Other."]);
  world.advance(60_000);
  connection.hurry();
  assert.equal(world.sockets.length, 1);
});

test("another version, or another person: the page is loaded anew", () => {
  const reloads: string[] = [];
  const { socket } = joined({ reload: (why) => reloads.push(why) });
  socket.say({ t: "bye", code: "protocol-version", text: "New.", again: false });
  const world = new FakeWorld();
  const connection = page(world, { reload: (why) => reloads.push(why) });
  connection.start();
  connection.channel(BOARD);
  const other = greet(world, { ...welcome, person: "li" });
  assert.deepEqual(reloads, ["protocol-version", "person"]);
  assert.deepEqual(kinds(other.take()), ["hello"], "nothing is done in somebody else's name");
});

test("saved, saving, offline", () => {
  const { connection, channel, socket } = joined();
  assert.deepEqual(connection.saving.value, { state: "saved", waiting: 0 });
  void channel.do("note.move", { note: "n1", x: 5 });
  assert.deepEqual(connection.saving.value, { state: "saving", waiting: 1 });
  socket.drop();
  assert.deepEqual(connection.saving.value, { state: "offline", waiting: 1 });
  connection.hurry();
  void channel.do("note.move", { note: "n1", x: 6 });
  assert.deepEqual(connection.saving.value, { state: "offline", waiting: 2 });
});

test("not saved yet, until something is saved again", () => {
  const { world, connection, channel, socket } = joined();
  void channel.do("note.move", { note: "n1", x: 5 });
  socket.say({ ...refused("this-page.1", "not-saved-yet"), again: true, wait: 1000 } as ServerFrame);
  assert.deepEqual(connection.saving.value, { state: "unsaved", waiting: 1 });
  socket.take();
  world.advance(1000);
  assert.deepEqual(kinds(socket.take()), ["note.move"], "tried again by itself");
  assert.deepEqual(connection.saving.value, { state: "unsaved", waiting: 1 });
  socket.say(ack("this-page.1", 4));
  assert.deepEqual(connection.saving.value, { state: "saved", waiting: 0 });
});

test("what is done ends with the server's answer", async () => {
  const { channel, connection, socket } = joined();
  const told: RefusalTold[] = [];
  const stop = connection.onRefused((refusal) => told.push(refusal));
  const [good, bad] = [channel.do("note.move", { note: "n1", x: 5 }), channel.do("note.delete", { note: "n1" })];
  assert.equal(channel.records.get("note", "n1")?.x, 5);
  socket.say(ack("this-page.1", 4));
  socket.say(refused("this-page.2", "not-your-note"));
  assert.deepEqual(await good, { done: true, seq: 4 });
  assert.deepEqual(await bad, { done: false, code: "not-your-note", text: "No.", params: {}, words: "" });
  assert.deepEqual(told.map(({ kind, code }) => [kind, code]), [["note.delete", "not-your-note"]]);
  stop();
  void channel.do("note.delete", { note: "n1" });
  socket.say(refused("this-page.3"));
  assert.equal(told.length, 1);
});

test("typing becomes one operation after a short pause, or at once", () => {
  const { world, connection, channel, socket } = joined();
  for (const letter of "abc") channel.texts.edit("n1").insert(0, letter);
  assert.deepEqual(connection.saving.value, { state: "saving", waiting: 1 });
  world.advance(249);
  assert.deepEqual(socket.take(), []);
  world.advance(1);
  assert.deepEqual(kinds(socket.take()), ["note.text"]);
  channel.texts.edit("n1").insert(0, "d");
  channel.flush();
  assert.deepEqual(kinds(socket.take()), ["note.text"]);
});

test("what was typed goes before what is done next", () => {
  const { channel, socket } = joined();
  channel.texts.edit("n1").insert(0, "a");
  void channel.do("note.delete", { note: "n1" });
  assert.deepEqual(kinds(socket.take()), ["note.text", "note.delete"]);
});

test("typed while offline: one operation that grows, under a new id each time", () => {
  const disk = new FakeDisk();
  const { world, connection, channel, socket } = joined({ storage: disk.page() });
  socket.drop();
  const ids = new Set<string>();
  for (let n = 0; n < 5; n += 1) {
    channel.texts.edit("n1").insert(n, String(n));
    connection.flush();
    assert.equal(disk.entries.size, 1);
    ids.add([...disk.entries.keys()][0] ?? "");
  }
  assert.equal(ids.size, 5);
  connection.hurry();
  greet(world);
  world.socket.say({ ...JOINED, since: 3 } as ServerFrame);
  assert.equal(world.socket.take().filter(({ t }) => t === "op").length, 1);
  assert.equal(channel.texts.read("n1"), "01234");
});

test("a long text typed offline is sent in parts that fit", () => {
  const disk = new FakeDisk();
  const { connection, channel, socket } = joined({ storage: disk.page() });
  socket.drop();
  for (let n = 0; n < 6; n += 1) {
    channel.texts.edit("n1").insert(0, "x".repeat(9000));
    connection.flush();
  }
  const sizes = [...disk.entries.values()].map((entry) => JSON.stringify(entry).length);
  assert.ok(sizes.length > 1 && Math.max(...sizes) < 65_536, String(sizes));
});

test("words of a refused text are kept until they are let go, even on the next page", async () => {
  const disk = new FakeDisk();
  const { connection, channel, socket } = joined({ storage: disk.page() });
  channel.texts.edit("n1").insert(0, "Bread");
  channel.flush();
  socket.say(refused("this-page.1", "text-too-long"));
  assert.equal(channel.texts.read("n1"), "");
  assert.deepEqual(connection.kept.value.map(({ record, words, code }) => [record, words, code]), [["n1", "Bread", "text-too-long"]]);
  const next = joined({ storage: disk.page(), page: "next-page" });
  await settled();
  const [kept] = next.connection.kept.value;
  assert.equal(kept?.words, "Bread");
  if (kept) next.connection.letGo(kept);
  assert.deepEqual([next.connection.kept.value.length, disk.kept.size], [0, 0]);
});

test("what another page left is sent under its old id, in a channel that nobody looks at, which is then left", async () => {
  const disk = new FakeDisk();
  disk.page().add({ id: "old-page.7", ch: "board:s1:r2", kind: "note.delete", args: { note: "n9" }, at: 0 });
  const { connection, socket } = joined({ storage: disk.page() });
  await settled();
  assert.equal(connection.saving.value.waiting, 1);
  assert.deepEqual(socket.take(), [{ t: "join", ch: "board:s1:r2" }]);
  socket.say({ t: "joined", ch: "board:s1:r2", seq: 1, write: true });
  const sent = { t: "op", ch: "board:s1:r2", id: "old-page.7", kind: "note.delete", args: { note: "n9" } };
  assert.deepEqual(socket.take(), [sent]);
  socket.say({ t: "ack", ch: "board:s1:r2", id: "old-page.7", seq: 1 });
  assert.deepEqual(socket.take(), [{ t: "leave", ch: "board:s1:r2" }]);
  assert.equal(disk.entries.size, 0);
});

test("what a living page waits for is left to it", async () => {
  const disk = new FakeDisk();
  disk.page().add({ id: "other-tab.1", ch: BOARD, kind: "note.delete", args: { note: "n1" }, at: 0 });
  const { connection } = joined({ storage: disk.page(), takeOver: async () => new Set() });
  await settled();
  assert.equal(connection.saving.value.waiting, 0);
});

test("a channel is left when all is answered", () => {
  const { connection, channel, socket } = joined();
  void channel.do("note.move", { note: "n1", x: 2 });
  connection.close(channel);
  assert.deepEqual(kinds(socket.take()), ["note.move"]);
  socket.say(ack("this-page.1", 3));
  assert.deepEqual(kinds(socket.take()), ["leave"]);
  assert.notEqual(connection.channel(BOARD), channel);
});

test("closed and opened again in the meantime, it stays", () => {
  const { connection, channel, socket } = joined();
  void channel.do("note.move", { note: "n1", x: 2 });
  connection.close(channel);
  assert.equal(connection.channel(BOARD), channel);
  socket.say(ack("this-page.1", 3));
  assert.deepEqual(kinds(socket.take()), ["note.move"]);
});

test("put out of a channel: what waits is sent on coming back, or refused when nobody will", async () => {
  const { world, connection, channel, socket } = joined();
  socket.drop();
  const answer = channel.do("note.move", { note: "n1", x: 2 });
  connection.hurry();
  const line = greet(world);
  line.take();
  line.say({ t: "left", ch: BOARD, code: "other-room", text: "Not yours." });
  assert.deepEqual([channel.standing.value, channel.left?.code, connection.saving.value.waiting], ["left", "other-room", 1]);
  channel.retry();
  assert.deepEqual(kinds(line.take()), ["join"]);
  line.say({ t: "left", ch: BOARD, code: "other-room", text: "Not yours." });
  connection.close(channel);
  assert.deepEqual(await answer, { done: false, code: "other-room", text: "Not yours.", params: {}, words: "" });
  assert.equal(connection.saving.value.waiting, 0);
});

test("put out of a channel: what has no answer is sent again on coming back", () => {
  const { channel, socket } = joined();
  void channel.do("note.move", { note: "n1", x: 2 });
  assert.deepEqual(kinds(socket.take()).at(-1), "note.move");
  socket.say({ t: "left", ch: BOARD, code: "other-room", text: "Not yours." });
  channel.retry();
  assert.deepEqual(kinds(socket.take()), ["join"]);
  socket.say({ t: "joined", ch: BOARD, seq: 9, write: true });
  assert.deepEqual(kinds(socket.take()), ["note.move"]);
});

test("the answer to an earlier join is not taken for a copy that was forgotten since", () => {
  const { channel, socket } = joined();
  socket.say({ t: "left", ch: BOARD, code: "other-room", text: "Not yours." });
  channel.retry();
  assert.deepEqual(socket.take().at(-1), { t: "join", ch: BOARD });
  socket.say({ t: "joined", ch: BOARD, seq: 9, since: 2, write: true });
  assert.equal(channel.seq, undefined);
  assert.deepEqual(socket.take(), [{ t: "join", ch: BOARD }]);
});

test("a long backlog in one channel does not keep another from being entered", () => {
  const { connection, channel, socket } = joined();
  for (let n = 0; n < 400; n += 1) void channel.do("note.move", { note: "n1", x: n });
  socket.take();
  connection.channel("board:s1:r2");
  assert.deepEqual(kinds(socket.take()), ["join"]);
});

test("no more operations a second than the server takes", () => {
  const { world, channel, socket } = joined();
  for (let n = 0; n < 400; n += 1) void channel.do("note.move", { note: "n1", x: n });
  assert.equal(socket.take().length, 200);
  world.advance(1000);
  assert.equal(socket.take().filter(({ t }) => t === "op").length, 18);
});

test("on a new line the server counts anew, and so does the page", () => {
  const { world, connection, channel, socket } = joined();
  for (let n = 0; n < 300; n += 1) void channel.do("note.move", { note: "n1", x: n });
  socket.drop();
  connection.hurry();
  const line = greet(world);
  line.say({ ...JOINED, since: 3 } as ServerFrame);
  assert.equal(line.take().filter(({ t }) => t === "op").length, 200);
});

test("told to be too fast without saying what was dropped, everything unanswered is sent again", () => {
  const { world, channel, socket } = joined();
  void channel.do("note.move", { note: "n1", x: 5 });
  socket.take();
  socket.say({ t: "wrong", code: "too-fast", text: "Slower." });
  assert.deepEqual(kinds(socket.take()), ["join"]);
  socket.say({ ...JOINED, since: 3 } as ServerFrame);
  world.advance(1000);
  assert.deepEqual(kinds(socket.take()), ["note.move"]);
});

test("presence is told at once, then twenty times a second with the latest value", () => {
  const { world, channel, socket } = joined();
  for (let x = 0; x < 100; x += 1) {
    channel.present("cursor", { x, y: 0 });
    world.advance(1);
  }
  channel.present("cursor", { x: 100, y: 0 });
  world.advance(100);
  const told = socket.take().map((frame) => (frame.t === "presence" ? frame.value?.x : frame.t));
  assert.deepEqual(told, [0, 50, 100]);
});

test("the last presence is never lost to pace or a busy line", () => {
  const { world, channel, socket } = joined();
  for (let n = 0; n < 60; n += 1) {
    channel.present("cursor", { x: n, y: 0 });
    channel.present("drag", { id: "n1", x: n, y: 0 });
    world.advance(50);
  }
  socket.take();
  socket.bufferedAmount = 1_000_000;
  channel.present("drag", null);
  world.advance(500);
  assert.deepEqual(socket.take(), []);
  socket.bufferedAmount = 0;
  world.advance(100);
  assert.deepEqual(socket.take().at(-1), { t: "presence", ch: BOARD, kind: "drag", value: null });
});

test("others' presence comes and goes, and is forgotten with the line", () => {
  const { channel, socket } = joined();
  socket.say({ t: "presence", ch: BOARD, whole: true, people: { li: { here: {} }, kim: { here: {}, typing: { id: "n1" } } } });
  socket.say({ t: "presence", ch: BOARD, people: { li: { cursor: { x: 1, y: 2 } }, kim: { here: null, typing: null } } });
  assert.deepEqual([...channel.people.value], [["li", { here: {}, cursor: { x: 1, y: 2 } }]]);
  socket.drop();
  assert.equal(channel.people.value.size, 0);
});

test("cursors are told by number", () => {
  const { channel, socket } = joined();
  socket.say({ t: "presence", ch: BOARD, whole: true, people: { li: { here: { n: 3 } }, kim: { here: { n: 4 } } } });
  socket.say({ t: "presence", ch: BOARD, people: { kim: { typing: { id: "n1" } } }, at: [4, 10, -20, 3, 1, 2, 9, 5, 5] });
  assert.deepEqual(channel.people.value.get("li")?.cursor, { x: 1, y: 2 });
  assert.deepEqual(channel.people.value.get("kim"), { here: { n: 4 }, typing: { id: "n1" }, cursor: { x: 10, y: -20 } });
  assert.equal(channel.people.value.size, 2);
});

test("a right to write that comes and goes", () => {
  const { channel, socket } = joined();
  assert.equal(channel.write.value, true);
  socket.say({ t: "write", ch: BOARD, write: false });
  assert.equal(channel.write.value, false);
});

test("stopped for good, it keeps what was typed and does not come back", () => {
  const disk = new FakeDisk();
  const { world, connection, channel, socket } = joined({ storage: disk.page() });
  channel.texts.edit("n1").insert(0, "a");
  connection.stop();
  assert.deepEqual([disk.entries.size, socket.closed], [1, true]);
  world.advance(60_000);
  assert.equal(world.sockets.length, 1);
});
