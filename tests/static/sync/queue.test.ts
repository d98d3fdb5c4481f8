import assert from "node:assert/strict";
import { test } from "node:test";
import { type Entry, OperationQueue } from "../../../app/static/src/sync/queue";

const entry = (n: number): Entry => ({ id: `page.${n}`, ch: "board:s:r", kind: "note.delete", args: { note: "n" }, at: n });

function queueOf(...numbers: number[]): OperationQueue {
  const queue = new OperationQueue();
  for (const n of numbers) queue.add(entry(n));
  return queue;
}

function send(queue: OperationQueue, now = 0): string[] {
  const sent: string[] = [];
  for (let next = queue.next(now); next; next = queue.next(now)) sent.push(next.id);
  return sent;
}

test("operations are sent once, in order", () => {
  const queue = queueOf(1, 2);
  assert.deepEqual(send(queue), ["page.1", "page.2"]);
  assert.deepEqual(send(queue), []);
});

test("what an earlier page left comes first, and only once", () => {
  const queue = queueOf(3);
  queue.adopt([entry(1), entry(2)]);
  queue.adopt([entry(1), entry(3)]);
  assert.deepEqual(send(queue), ["page.1", "page.2", "page.3"]);
});

test("an acked operation is a guess until its event is known", () => {
  const queue = queueOf(1);
  send(queue);
  assert.equal(queue.ack("page.1", 9)?.id, "page.1");
  assert.equal(queue.ack("page.1", 9), undefined);
  assert.deepEqual([queue.unanswered, queue.entries.length], [0, 1]);
  queue.reached(8);
  assert.equal(queue.entries.length, 1);
  queue.reached(9);
  assert.equal(queue.entries.length, 0);
});

test("what is put off waits, and what comes behind it too", () => {
  const queue = queueOf(1);
  send(queue);
  queue.notNow("page.1", 1000, 50);
  queue.add(entry(2));
  assert.deepEqual([send(queue, 1049), queue.wait(1049)], [[], 1]);
  assert.deepEqual(send(queue, 1050), ["page.1", "page.2"]);
  assert.equal(queue.wait(1050), Infinity);
});

test("a refusal counts unless one before it had not reached the server", () => {
  const queue = queueOf(1, 2, 3);
  send(queue);
  assert.equal(queue.cameTooEarly("page.3"), false);
  queue.notNow("page.2", 1000, 0);
  assert.equal(queue.cameTooEarly("page.1"), false);
  assert.equal(queue.cameTooEarly("page.3"), true);
  send(queue, 1000);
  assert.equal(queue.cameTooEarly("page.3"), true, "page.3 was there before page.2 came again");
  queue.unsend("page.3");
  send(queue, 1000);
  assert.equal(queue.cameTooEarly("page.3"), false);
});

test("when the line is back all that has no answer is sent again", () => {
  const queue = queueOf(1, 2);
  send(queue);
  queue.ack("page.1", 9);
  queue.notNow("page.2", 1000, 0);
  queue.unsendAll();
  assert.deepEqual(send(queue), ["page.2"]);
});

test("only what never left the page may be replaced", () => {
  const queue = queueOf(1);
  assert.equal(queue.lastFresh(() => true)?.id, "page.1");
  assert.equal(queue.lastFresh(() => false), undefined);
  send(queue);
  queue.unsendAll();
  assert.equal(queue.lastFresh(() => true), undefined);
});
