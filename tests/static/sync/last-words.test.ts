import assert from "node:assert/strict";
import { test } from "node:test";
import { LastWords, type Shelf } from "../../../app/static/src/sync/last-words";
import type { Entry } from "../../../app/static/src/sync/queue";

const entry = (id: string): Entry => ({ id, ch: "board:s:r", kind: "note.delete", args: { note: "n" }, at: 0 });

function shelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test("what is not written when the page goes away is there for the next", () => {
  const [page, local] = [new EventTarget(), shelf()];
  const last = new LastWords("ana", page, () => local);
  last.add(entry("p.1"));
  last.add(entry("p.2"));
  last.written("p.1");
  page.dispatchEvent(new Event("pagehide"));
  last.add(entry("p.3"));
  const next = new LastWords("ana", new EventTarget(), () => local);
  assert.deepEqual(next.take(), [entry("p.2"), entry("p.3")]);
  assert.deepEqual(next.take(), []);
});

test("a page that comes back leaves nothing more", () => {
  const [page, local] = [new EventTarget(), shelf()];
  const last = new LastWords("ana", page, () => local);
  page.dispatchEvent(new Event("pagehide"));
  page.dispatchEvent(new Event("pageshow"));
  last.add(entry("p.1"));
  assert.deepEqual(last.take(), []);
});

test("a shelf that may not be used breaks nothing", () => {
  const page = new EventTarget();
  const forbidden = (): Shelf => assert.fail("not allowed here");
  const last = new LastWords("ana", page, forbidden);
  last.add(entry("p.1"));
  page.dispatchEvent(new Event("pagehide"));
  assert.deepEqual(last.take(), []);
});
