// Reading and comparing Yjs documents. Each holds one text under the name that the server knows (app/engine/text.py).
import * as Y from "yjs";
import { encode } from "./base64";

const ROOT = "t";
const ELSEWHERE = "…";

export function textOf(doc: Y.Doc): Y.Text {
  return doc.getText(ROOT);
}

export function docOf(updates: readonly Uint8Array[], doc = new Y.Doc()): Y.Doc {
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

/** The update that writes `words` into an empty text, for operations that carry first words. */
export function firstWords(words: string): string {
  const doc = new Y.Doc();
  textOf(doc).insert(0, words);
  return encode(Y.encodeStateAsUpdate(doc));
}

/** Whether a text that had `before` can go on to the state `whole`, or has been made anew since. */
export function goesOn(before: readonly Uint8Array[], whole: Uint8Array): boolean {
  const alone = docOf([whole]);
  const merged = docOf([...before, whole]);
  return textOf(alone).toString() === textOf(merged).toString() && stateOf(alone) === stateOf(merged);
}

/** What can be read in `before` and is unknown to `after`; an ellipsis stands for what lies between. */
export function lostWords(before: Y.Doc, after: Y.Doc): string {
  const known = Y.decodeStateVector(Y.encodeStateVector(after));
  const runs: string[] = [];
  let adjoining = false;
  for (const item of items(before)) {
    const { client, clock } = item.id;
    const from = Math.min(item.length, Math.max(0, (known.get(client) ?? 0) - clock));
    const words = (item.content as Y.ContentString).str.slice(from);
    if (!words) adjoining = false;
    else if (adjoining && from === 0) runs.push((runs.pop() ?? "") + words);
    else runs.push(words);
    adjoining = words !== "";
  }
  return runs.join(ELSEWHERE);
}

/** The letters that an update brings, in the order of typing. */
export function wordsIn(update: Uint8Array): string {
  const { structs } = Y.decodeUpdate(update);
  return structs
    .map((struct) => (struct instanceof Y.Item && struct.content instanceof Y.ContentString ? struct.content.str : ""))
    .join("");
}

/** The pieces of text that can be read. */
function* items(doc: Y.Doc): Iterable<Y.Item> {
  for (let item = textOf(doc)._start; item; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString) yield item;
  }
}

function stateOf(doc: Y.Doc): string {
  return encode(Y.encodeStateVector(doc));
}
