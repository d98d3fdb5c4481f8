// Reading and comparing Yjs documents. Each holds one text under the name that the server knows (app/engine/text.py).
import * as Y from "yjs";
import { encode } from "./base64";

const ROOT = "t";
const ELSEWHERE = "…";

export function textOf(doc: Y.Doc): Y.Text {
  return doc.getText(ROOT);
}

/** Without a random name, which nobody asks for and which takes long to make for hundreds of notes. */
export function emptyDoc(): Y.Doc {
  const doc = new Y.Doc({ guid: "" });
  keepsMarks(textOf(doc));
  return doc;
}

/**
 * Yjs takes needless marks away whenever somebody else's letters arrive. Each reader would send that as a change of
 * their own, also who may change nothing: here nothing changes but by somebody's hand.
 */
function keepsMarks(text: Y.Text): void {
  Object.defineProperty(text, "_hasFormatting", { get: () => false, set: () => {} });
}

export function docOf(updates: readonly Uint8Array[], doc = emptyDoc()): Y.Doc {
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

/** The update that writes `words` into an empty text, for operations that carry first words. */
export function firstWords(words: string): string {
  const doc = emptyDoc();
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
  const known = knownTo(after);
  const runs = [""];
  for (const item of items(before)) {
    const words = unknownWords(item, known);
    if (words.length < item.length) runs.push("");
    runs.push((runs.pop() ?? "") + words);
  }
  return runs.filter(Boolean).join(ELSEWHERE);
}

/** How many units of each Yjs client are known. */
export type Known = ReadonlyMap<number, number>;

export function knownTo(doc: Y.Doc): Known {
  return Y.decodeStateVector(Y.encodeStateVector(doc));
}

/** The letters that an update brings beyond what is known, in the order of typing. */
export function wordsIn(update: Uint8Array, known: Known): string {
  const { structs } = Y.decodeUpdate(update);
  return structs.map((struct) => (struct instanceof Y.Item ? unknownWords(struct, known) : "")).join("");
}

/** The pieces of text that can be read. */
function* items(doc: Y.Doc): Iterable<Y.Item> {
  for (let item = textOf(doc)._start; item; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString) yield item;
  }
}

function unknownWords(item: Y.Item, known: Known): string {
  if (!(item.content instanceof Y.ContentString)) return "";
  return item.content.str.slice(Math.max(0, (known.get(item.id.client) ?? 0) - item.id.clock));
}

function stateOf(doc: Y.Doc): string {
  return encode(Y.encodeStateVector(doc));
}
