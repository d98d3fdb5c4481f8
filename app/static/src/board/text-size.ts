// How large the words of a note are written, so that most notes are read whole, from as far away as possible.

/** A step of the type scale (`--text-1` to `--text-5`). */
export type TextSize = 1 | 2 | 3 | 4 | 5;

interface Fit {
  readonly size: TextSize;
  /** Letters that fit side by side, and lines above one another, in the paper without its margin and foot. */
  readonly across: number;
  readonly down: number;
}

/** Counted for letters a little wider than the average of the system's sans fonts. */
const FITS: readonly Fit[] = [
  { size: 5, across: 10, down: 3 },
  { size: 4, across: 14, down: 4 },
  { size: 3, across: 17, down: 5 },
  { size: 2, across: 20, down: 5 },
];

/** The largest size in which all words fit; the smallest also when they do not (the paper then shows the beginning). */
export function textSize(text: string): TextSize {
  return FITS.find(({ across, down }) => linesOf(text, across) <= down && longestWord(text) <= across)?.size ?? 1;
}

/** Lines that the words fill when each holds `across` letters; longer words are broken. */
export function linesOf(text: string, across: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, across);
  return lines;
}

function paragraphLines(paragraph: string, across: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(/\s+/)) {
    if (used > 0 && used + 1 + length > across) [lines, used] = [lines + 1, 0];
    const broken = Math.max(0, Math.ceil(length / across) - 1);
    lines += broken;
    used += (used > 0 ? 1 : 0) + length - broken * across;
  }
  return lines;
}

const longestWord = (text: string): number => Math.max(...text.split(/\s+/).map(({ length }) => length));
