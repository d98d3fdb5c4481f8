// Plain words that two people have changed at once: what each of them wrote stays (app/rooms/weaving.py).

/** Of some letters those from `start` to `end` are `words` now. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * `told` and `mine` have both been made of `base`. What was written at the same place, or over the same words, stands
 * one behind the other: `mine` first, so that whoever writes on does so where they began.
 */
export function woven(base: string, told: string, mine: string): string {
  const [before, theirs, own] = [[...base], edit(base, told), edit(base, mine)];
  if (isSame(theirs, own)) return told;
  const now = [...told];
  const moved = now.length - before.length;
  if (own.start >= theirs.end && own.end > theirs.start) return replaced(now, own.start + moved, own.end + moved, own.words);
  if (own.end <= theirs.start && own.start < theirs.end) return replaced(now, own.start, own.end, own.words);
  const both = apart(own.words, theirs.words);
  return replaced(before, Math.min(theirs.start, own.start), Math.max(theirs.end, own.end), both);
}

/** As it will be told: whoever has just heard of their own change sees it once. */
export function foreseen(base: string, told: string, mine: string): string {
  const [theirs, own] = [edit(base, told), edit(base, mine)];
  const isIn = own.start >= theirs.start && own.end <= theirs.end && theirs.words.includes(own.words);
  return isIn && told !== base ? told : woven(base, told, mine);
}

/** The smallest change that makes `after` of `before`. */
function edit(before: string, after: string): Edit {
  const [old, now] = [[...before], [...after]];
  const start = alike(old, now);
  const tail = alike(old.slice(start).reverse(), now.slice(start).reverse());
  return { start, end: old.length - tail, words: now.slice(start, now.length - tail).join("") };
}

/** Letters with which both begin. */
function alike(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((letter, n) => letter !== other[n]);
  return differs < 0 ? one.length : differs;
}

const isSame = (one: Edit, other: Edit): boolean =>
  one.start === other.start && one.end === other.end && one.words === other.words;

const replaced = (letters: readonly string[], start: number, end: number, words: string): string =>
  letters.slice(0, start).join("") + words + letters.slice(end).join("");

/** Two people's words are not read as one. */
const apart = (first: string, second: string): string =>
  /\S$/.test(first) && /^\S/.test(second) ? `${first} ${second}` : first + second;
