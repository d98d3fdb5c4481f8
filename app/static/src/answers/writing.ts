// What is done to an answer beyond typing: names of notes put in and taken out, links set and taken away.
import type { Quill } from "./editor";
import { addressFrom } from "./marks";

type Delta = ReturnType<Quill["getContents"]>;

/** Where somebody writes, or wrote last; the end of the words before that. */
export function writingAt(quill: Quill, last: { index: number; length: number } | undefined): {
  index: number;
  length: number;
} {
  const end = quill.getLength() - 1;
  const at = quill.getSelection() ?? last ?? { index: end, length: 0 };
  return { index: Math.min(at.index, end), length: at.length };
}

/** Puts a note's name into the words, apart from the letters around it. */
export function putName(quill: Quill, index: number, note: string, label: string): void {
  const before = index > 0 ? quill.getText(index - 1, 1) : "\n";
  const gap = /\s/.test(before) ? "" : " ";
  const change = new (quill.getContents().constructor as new () => Delta)();
  change.retain(index).insert(gap).insert(label, { note }).insert(" ");
  quill.updateContents(change, "user");
  quill.setSelection(index + gap.length + label.length + 1, 0, "user");
}

/** Takes a note's name out of the words; where somebody wrote on in it, only the name ends. */
export function takeName(quill: Quill, note: string, label: string | undefined): void {
  const words = quill.getContents();
  const change = new (words.constructor as new () => Delta)();
  for (const { insert, attributes } of words.ops) {
    const length = typeof insert === "string" ? insert.length : 1;
    if (attributes?.["note"] !== note) change.retain(length);
    else if (insert === label) change.delete(length);
    else change.retain(length, { note: null });
  }
  quill.updateContents(change, "user");
}

/** The letters around a place that are one link. */
export function linkAround(quill: Quill, index: number): { index: number; length: number; address: string } | undefined {
  let at = 0;
  for (const { insert, attributes } of quill.getContents().ops) {
    const length = typeof insert === "string" ? insert.length : 1;
    const address: unknown = attributes?.["link"];
    if (typeof address === "string" && index >= at && index <= at + length) return { index: at, length, address };
    at += length;
  }
  return undefined;
}

/** Makes a link of the letters; of none, the address itself is written. False: that is no address. */
export function setLink(quill: Quill, at: { index: number; length: number }, typed: string): boolean {
  const link = addressFrom(typed);
  if (!link) return false;
  if (at.length) quill.formatText(at.index, at.length, { link }, "user");
  else quill.insertText(at.index, typed.trim(), { link }, "user");
  quill.setSelection(at.index + (at.length || typed.trim().length), 0, "user");
  return true;
}
