import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { BrowserCopies, COPIES, type Copy, KEPT_FOR } from "../../../app/static/src/sync/copies";
import type { AnyRecord } from "../../../app/static/src/sync/records";
import { settled } from "./world";

const NOTE = { id: "n1", type: "note" } as AnyRecord;
const TEXT = ["n1", new Uint8Array([1, 2])] as const;
const COPY: Copy = { ch: "board:s:r", seq: 3, write: true, records: [NOTE], texts: [TEXT], role: "participant", written: 700 };

test("a copy is there for the next page of the same person", async () => {
  new BrowserCopies("s1", "ana").put(COPY);
  const { person, at, ...found } = (await new BrowserCopies("s1", "ana", () => 5).get(COPY.ch)) as Copy & { person: string; at: number };
  assert.deepEqual([found, person, at <= Date.now()], [COPY, "ana", true]);
  assert.equal(await new BrowserCopies("s1", "ana").get("stage:s"), undefined);
});

test("a copy is dropped when its channel is closed to the person", async () => {
  const copies = new BrowserCopies("s2", "ana");
  copies.put(COPY);
  copies.put({ ...COPY, ch: "stage:s" });
  copies.drop(COPY.ch);
  assert.equal(await copies.get(COPY.ch), undefined);
  assert.equal((await copies.get("stage:s"))?.seq, 3);
});

test("nobody sees the copies of another person, and then they are gone", async () => {
  const copies = new BrowserCopies("s3", "ana");
  copies.put(COPY);
  copies.put({ ...COPY, ch: "stage:s" });
  assert.equal(await new BrowserCopies("s3", "li").get(COPY.ch), undefined);
  assert.equal(await copies.get("stage:s"), undefined);
});

test("yesterday's copies are gone", async () => {
  let now = 0;
  const copies = new BrowserCopies("s4", "ana", () => now);
  copies.put(COPY);
  now = KEPT_FOR - 1;
  assert.equal((await copies.get(COPY.ch))?.seq, 3);
  now = KEPT_FOR;
  assert.equal(await copies.get(COPY.ch), undefined);
});

test("the service worker can delete them at any time; the page goes on without", async () => {
  const copies = new BrowserCopies("s5", "ana");
  copies.put(COPY);
  await copies.get(COPY.ch);
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(`${COPIES}s5`);
    request.onsuccess = resolve;
    request.onerror = request.onblocked = reject;
  });
  copies.put(COPY);
  assert.equal(await copies.get(COPY.ch), undefined);
});

test("where nothing can be kept, nothing is", async () => {
  const refusing = { open: () => assert.fail("private window") } as unknown as IDBFactory;
  const copies = new BrowserCopies("s6", "ana", () => 0, refusing);
  copies.put(COPY);
  copies.drop(COPY.ch);
  copies.clear();
  await settled();
  assert.equal(await copies.get(COPY.ch), undefined);
});
