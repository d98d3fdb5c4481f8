// A line that was opened before the page's code was there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type ServerFrame, VERSION } from "../../../app/static/src/protocol.gen";
import { EarlyLine } from "../../../app/static/src/sync/early";
import { FakeDisk, FakeSocket, FakeWorld, page, settled, welcome } from "./world";

const STAGE = "stage:s1";
const JOINED: ServerFrame = { t: "joined", ch: STAGE, seq: 3, write: true, put: [{ id: "stage", type: "stage" }] };
const FIRST = [
  { t: "hello", v: VERSION, lang: "es" },
  { t: "join", ch: STAGE },
] as const;

/** A line as `early.ts` opens it, and a page that is loaded later. */
function early(options: Parameters<typeof page>[1] = {}) {
  const socket = new FakeSocket("ws://early");
  const line = new EarlyLine(socket, FIRST);
  const world = new FakeWorld();
  const fresh = world.open;
  let waiting: EarlyLine | undefined = line;
  world.open = (url) => {
    const found = waiting?.take();
    waiting = undefined;
    return (found ?? fresh(url)) as FakeSocket;
  };
  const begin = async () => {
    const connection = page(world, options);
    connection.start();
    const stage = connection.channel(STAGE);
    await settled();
    return { connection, stage };
  };
  return { socket, world, begin };
}

test("what was said is not said again, and what was heard is told", async () => {
  const { socket, begin } = early();
  socket.accept();
  assert.deepEqual(socket.take(), [...FIRST]);
  socket.say(welcome);
  socket.say(JOINED);
  const { connection, stage } = await begin();
  assert.deepEqual([connection.status.value, stage.standing.value, stage.seq], ["online", "in", 3]);
  assert.deepEqual(socket.take(), []);
  connection.channel("board:s1:r1");
  assert.deepEqual(socket.take(), [{ t: "join", ch: "board:s1:r1" }]);
});

test("a line that is not open yet says its first words once", async () => {
  const { socket, begin } = early();
  const { stage } = await begin();
  assert.deepEqual(socket.take(), []);
  socket.accept();
  socket.say(welcome);
  assert.deepEqual(socket.take(), [...FIRST]);
  socket.say(JOINED);
  assert.equal(stage.standing.value, "in");
});

test("a line that was lost meanwhile is replaced", async () => {
  const { socket, world, begin } = early();
  socket.accept();
  socket.say(welcome);
  socket.drop();
  const { connection } = await begin();
  assert.equal(connection.status.value, "reconnecting");
  world.advance(300);
  assert.equal(world.socket.url, "ws://test");
});

test("a page older than the server hears so", async () => {
  const reloads: string[] = [];
  const { socket, begin } = early({ reload: (why) => reloads.push(why) });
  socket.accept();
  socket.say({ t: "bye", code: "protocol-version", text: "New.", again: false });
  await begin();
  assert.deepEqual(reloads, ["protocol-version"]);
});

test("a page that has a copy asks for what is new, and is never kept from asking for all", async () => {
  const disk = new FakeDisk();
  disk.copies.put({ ch: STAGE, role: "participant", seq: 2, written: 7, write: true, records: [], texts: [] });
  const { socket, begin } = early({ copies: disk.copies });
  const { stage } = await begin();
  socket.accept();
  socket.say(welcome);
  assert.deepEqual(socket.take(), [...FIRST, { t: "join", ch: STAGE, since: 2 }]);
  socket.say(JOINED);
  socket.say({ t: "left", ch: STAGE, code: "not-in-session", text: "No." });
  stage.retry();
  assert.deepEqual(socket.take(), [{ t: "join", ch: STAGE }]);
});
