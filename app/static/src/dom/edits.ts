// What a person changed in a text field, found by comparing before and after.

/** At `at`, `remove` UTF-16 units go and `insert` comes. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * The smallest edit that makes `after` of `before`. Where several are possible (a letter beside its like), it is the
 * one that ends at `caret`, which is where the person was. Pairs of surrogates are never cut.
 */
export function editBetween(before: string, after: string, caret = after.length): Edit {
  const shorter = Math.min(before.length, after.length);
  let tail = 0;
  const most = Math.min(shorter, after.length - caret);
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  let at = 0;
  while (at < shorter - tail && before[at] === after[at]) at += 1;
  if (cutsPair(before, at) || cutsPair(after, at)) at -= 1;
  if (cutsPair(before, before.length - tail) || cutsPair(after, after.length - tail)) tail -= 1;
  return { at, remove: before.length - tail - at, insert: after.slice(at, after.length - tail) };
}

/** Where a caret at `caret` is after `edit`. */
export function moved(caret: number, { at, remove, insert }: Edit): number {
  if (caret <= at) return caret;
  return caret >= at + remove ? caret + insert.length - remove : at + insert.length;
}

/** The longest beginning of `text` with at most `length` units and no half of a pair at its end. */
export function shortened(text: string, length: number): string {
  return text.slice(0, cutsPair(text, length) ? length - 1 : Math.max(0, length));
}

function cutsPair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
