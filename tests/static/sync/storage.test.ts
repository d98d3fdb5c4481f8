import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../../../app/static/src/sync/queue";
import { BrowserStorage, type Kept } from "../../../app/static/src/sync/storage";

const entry = (id: string, at = 0): Entry => ({ id, ch: "board:s:r", kind: "note.delete", args: { note: "n" }, at });
const kept: Kept = { id: "p.1", ch: "board:s:r", record: "n", words: "Bread", code: "gone", text: "Gone.", params: {} };
const ids = async (storage: BrowserStorage) => (await storage.load()).entries.map(({ id }) => id);

test("what is added is there for the next page, what is removed is not", async () => {
  const page = new BrowserStorage("s ana");
  page.add(entry("p.1"));
  page.add(entry("p.2"));
  page.remove("p.1");
  const next = new BrowserStorage("s ana");
  assert.deepEqual(await ids(next), ["p.2"]);
  assert.deepEqual((await next.load()).entries[0], entry("p.2"));
});

test("kept words are there until they are let go", async () => {
  const page = new BrowserStorage("s kim");
  page.keep(kept);
  assert.deepEqual((await new BrowserStorage("s kim").load()).kept, [kept]);
  page.letGo(kept.id);
  assert.deepEqual((await page.load()).kept, []);
});

test("each person of each session has their own", async () => {
  new BrowserStorage("s ana2").add(entry("p.1"));
  assert.deepEqual(await ids(new BrowserStorage("s li2")), []);
  assert.deepEqual(await ids(new BrowserStorage("t ana2")), []);
});

test("operations come page after page, the oldest page first, each in its own order", async () => {
  const page = new BrowserStorage("s order");
  for (const one of [entry("b.2", 5), entry("b.10", 4), entry("a.1", 9), entry("b.1", 6)]) page.add(one);
  assert.deepEqual(await ids(page), ["b.1", "b.2", "b.10", "a.1"]);
});

test("a browser that keeps nothing is noticed once, and nothing breaks", async () => {
  let failures = 0;
  const factory = { open: () => assert.fail("not allowed in a private window") } as unknown as IDBFactory;
  const page = new BrowserStorage("s x", () => (failures += 1), factory);
  page.add(entry("p.1"));
  page.keep(kept);
  assert.deepEqual(await page.load(), { entries: [], kept: [] });
  assert.deepEqual([page.safe, failures], [false, 1]);
});
