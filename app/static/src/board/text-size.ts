// How large the words of a note are written, so that most notes are read whole, from as far away as possible.
// Counted, not measured: to measure hundreds of notes takes longer than to draw them.

/** A step of the type scale (`--text-1` to `--text-5`). */
export type TextSize = 1 | 2 | 3 | 4 | 5;

export interface Fitting {
  readonly size: TextSize;
  /** Not even the smallest letters make room for all words: the paper shows the beginning. */
  readonly cut: boolean;
}

interface Fit {
  readonly size: TextSize;
  /** Ordinary letters side by side, and lines above one another, in the paper without its margin and foot. */
  readonly across: number;
  readonly down: number;
}

const FITS: readonly Fit[] = [
  { size: 5, across: 10, down: 3 },
  { size: 4, across: 14, down: 4 },
  { size: 3, across: 17, down: 5 },
  { size: 2, across: 20, down: 5 },
  { size: 1, across: 23, down: 6 },
];
const NAME_ACROSS = 14; // of an author, beside number and votes
const MOST = 200; // letters: more do not fit in any size

/** The widths of the words of each paragraph. */
type Paragraphs = readonly (readonly number[])[];

/** The largest size in which all words fit without breaking one. `taken`: rows of the paper that reactions have, each as a line. */
export function fitting(text: string, taken = 0): Fitting {
  if (text.length > MOST) return { size: 1, cut: true };
  const words = widths(text);
  const longest = Math.max(...words.flat());
  const found = FITS.find(({ size, across, down }) => (size === 1 || longest <= across) && lines(words, across) <= down - taken);
  return { size: found?.size ?? 1, cut: found === undefined };
}

const REACTIONS_ACROSS = 4; // beside each other on a paper, with their numbers

/** Rows that reactions of so many kinds have at the foot of a paper: none, one or two. */
export const reactionRows = (kinds: number): number => Math.ceil(kinds / REACTIONS_ACROSS);

export const isLongName = (name: string): boolean => widthOf(name) > NAME_ACROSS;

/** Lines that the words fill when each holds `across` ordinary letters; longer words are broken. */
export const linesOf = (text: string, across: number): number => lines(widths(text), across);

function lines(paragraphs: Paragraphs, across: number): number {
  let sum = 0;
  for (const words of paragraphs) sum += paragraphLines(words, across);
  return sum;
}

function paragraphLines(words: readonly number[], across: number): number {
  let [count, used] = [1, 0];
  for (const width of words) {
    if (used > 0 && used + 1 + width > across) [count, used] = [count + 1, 0];
    const broken = Math.max(0, Math.ceil(width / across) - 1);
    count += broken;
    used += (used > 0 ? 1 : 0) + width - broken * across;
  }
  return count;
}

const widths = (text: string): Paragraphs => text.split("\n").map((paragraph) => paragraph.split(/\s+/).map(widthOf));

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) width += WIDE[letter] ?? widthOfCode(letter.codePointAt(0) ?? 0);
  return width;
}

/** In ordinary letters. */
const WIDE: Readonly<Record<string, number>> = { m: 1.6, w: 1.6, M: 1.7, W: 1.8, "@": 1.8, "%": 1.7, "…": 1.7, "—": 1.8 };

/** Accents put on a letter and what joins or colours an emoji take no room. */
const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || code === 0x200d || code === 0xfe0f || (code >= 0x1f3fb && code <= 0x1f3ff);

/** Capitals are wider; from Korean letters on, writing is as wide as two. */
function widthOfCode(code: number): number {
  if (isMark(code)) return 0;
  if (code >= 0x1100) return code >= 0x2e80 || code < 0x1200 ? 2 : 1.1;
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) ? 1.3 : 1;
}
