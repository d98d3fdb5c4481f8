import { effect } from "@preact/signals";
import assert from "node:assert/strict";
import { test } from "node:test";
import * as Y from "yjs";
import type { AnyRecord } from "../../../app/static/src/sync/records";
import { LayeredView, merge } from "../../../app/static/src/sync/records";
import { RecordSignals, TextSignals } from "../../../app/static/src/sync/signals";

const note = (id: string, x = 0) => ({ id, type: "note", x }) as AnyRecord;

function signals(...records: AnyRecord[]) {
  const confirmed = new Map(records.map((record) => [record.id, record]));
  const made = new RecordSignals(() => new LayeredView(confirmed, new Map()));
  made.update(new Set(confirmed.keys()));
  const put = (record: AnyRecord) => {
    confirmed.set(record.id, record);
    made.update(new Set([record.id]));
  };
  const remove = (id: string) => {
    confirmed.delete(id);
    made.update(new Set([id]));
  };
  return { made, put, remove };
}

/** How often something was drawn. */
function drawn(read: () => unknown): () => number {
  let times = 0;
  effect(() => {
    read();
    times += 1;
  });
  return () => times;
}

test("who reads one record is drawn again for that one only", () => {
  const { made, put } = signals(note("a"), note("b"));
  const times = drawn(() => made.get("note", "a"));
  put(note("b", 1));
  assert.equal(times(), 1);
  put(note("a", 1));
  assert.deepEqual([times(), made.get("note", "a")?.x], [2, 1]);
});

test("who reads the ids is drawn again when one comes or goes", () => {
  const { made, put, remove } = signals(note("a"));
  const times = drawn(() => made.ids("note"));
  put(note("a", 1));
  put({ id: "z", type: "zone" } as AnyRecord);
  assert.equal(times(), 1);
  put(note("b"));
  remove("a");
  assert.deepEqual([times(), made.ids("note")], [3, ["b"]]);
});

test("who reads all is drawn again for each, once for a batch", () => {
  const { made, put } = signals(note("a"), note("b"));
  const times = drawn(() => made.of("note"));
  put(note("a", 5));
  assert.deepEqual([times(), made.of("note").map(({ x }) => x)], [2, [5, 0]]);
});

test("an id of another type is not the record one asked for", () => {
  const { made, put } = signals(note("a"));
  assert.equal(made.get("zone", "a"), undefined);
  put({ id: "a", type: "zone" } as AnyRecord);
  assert.deepEqual([made.ids("note"), made.ids("zone")], [[], ["a"]]);
});

test("who reads words is not drawn again for a mark, who reads them with marks is", () => {
  const text = new Y.Doc().getText("t");
  const texts = new TextSignals(() => text);
  text.insert(0, "Who pays?");
  const plain = drawn(() => texts.read("a"));
  const marked = drawn(() => texts.marked("a"));
  text.format(0, 3, { bold: true });
  texts.changed("a");
  assert.deepEqual([plain(), marked()], [1, 2]);
  assert.deepEqual(texts.marked("a"), [{ insert: "Who", attributes: { bold: true } }, { insert: " pays?" }]);
});

test("fields lie over the record of the same type; fields alone make no record", () => {
  assert.deepEqual(merge(note("a"), { id: "a", x: 2 }), note("a", 2));
  assert.equal(merge(undefined, { id: "a", x: 2 }), undefined);
  assert.deepEqual(merge(note("a", 2), { id: "a", type: "zone", w: 1 }), { id: "a", type: "zone", w: 1 });
});

test("a guess lies over what is confirmed, and a guessed removal hides it", () => {
  const confirmed = new Map([["a", note("a")], ["b", note("b")]]);
  const view = new LayeredView(confirmed, new Map());
  view.guess({ put: [{ id: "a", x: 9 }, { ...note("c") }, { id: "nobody", x: 1 }], remove: ["b"] });
  assert.deepEqual(view.of("note").map(({ id, x }) => [id, x]), [["a", 9], ["c", 0]]);
  assert.deepEqual([view.get("b"), confirmed.get("a")], [undefined, note("a")]);
});
