// How large the words of a note are written, so that most notes are read whole at first sight.

export type TextSize = "large" | "medium" | "small";

interface Fit {
  readonly size: TextSize;
  /** Letters that fit side by side, and lines above one another, in the paper without its margin and foot. */
  readonly across: number;
  readonly down: number;
}

/** Measured with the widest of the system's sans fonts: 162 by 92 units for words. */
const FITS: readonly Fit[] = [
  { size: "large", across: 17, down: 4 },
  { size: "medium", across: 20, down: 4 },
];

/** The largest size in which all words fit; the smallest also when they do not (the paper then shows the beginning). */
export function textSize(text: string): TextSize {
  return FITS.find(({ across, down }) => linesOf(text, across) <= down)?.size ?? "small";
}

/** Lines that the words fill when each holds `across` letters; longer words are broken. */
export function linesOf(text: string, across: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, across);
  return lines;
}

function paragraphLines(paragraph: string, across: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(/\s+/)) {
    const length = word.length;
    if (used > 0 && used + 1 + length > across) [lines, used] = [lines + 1, 0];
    const broken = Math.max(0, Math.ceil(length / across) - 1);
    lines += broken;
    used += (used > 0 ? 1 : 0) + length - broken * across;
  }
  return lines;
}
