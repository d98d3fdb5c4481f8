// Marked words as lines and runs, to be shown where nobody edits.
import type { Op } from "quill-delta";
import { isAddress } from "./marks";

export interface Run {
  readonly words: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link?: string;
  /** The note that these words name. */
  readonly note?: string;
}

export type LineKind = "text" | "bullet" | "number";

/** Lines of one kind that follow one another. */
export interface Part {
  readonly kind: LineKind;
  readonly lines: readonly (readonly Run[])[];
}

interface Line {
  readonly kind: LineKind;
  readonly runs: readonly Run[];
}

/** `pieces`: letters with marks, as `Y.Text.toDelta` gives them. Empty lines only part what is around them. */
export function partsOf(pieces: readonly Op[]): Part[] {
  const parts: { kind: LineKind; lines: (readonly Run[])[] }[] = [];
  let parted = true;
  for (const { kind, runs } of linesOf(pieces)) {
    const last = parts.at(-1);
    if (!runs.length) parted = true;
    else if (!parted && last?.kind === kind) last.lines.push(runs);
    else parts.push({ kind, lines: [runs] });
    if (runs.length) parted = kind === "text";
  }
  return parts;
}

/** Whether somebody has written anything. */
export const hasWords = (words: string): boolean => words.trim() !== "";

function* linesOf(pieces: readonly Op[]): Iterable<Line> {
  let runs: Run[] = [];
  for (const { insert, attributes } of pieces) {
    if (typeof insert !== "string") continue;
    const [first = "", ...others] = insert.split("\n");
    add(runs, first, attributes);
    for (const words of others) {
      yield { kind: kindOf(attributes), runs };
      add((runs = []), words, attributes);
    }
  }
  if (runs.length) yield { kind: "text", runs };
}

const kindOf = (marks: Op["attributes"]): LineKind => {
  const list = marks?.["list"];
  return list === "bullet" || list === "number" ? list : "text";
};

function add(runs: Run[], words: string, marks: Op["attributes"] = {}): void {
  if (!words) return;
  const { link, note } = marks;
  runs.push({
    words,
    bold: marks["bold"] === true,
    italic: marks["italic"] === true,
    ...(isAddress(link) && { link }),
    ...(typeof note === "string" && { note }),
  });
}
