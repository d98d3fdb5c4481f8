// Things on their way from one board to another, as the clipboard carries them.
import { type Point, around } from "./geometry";
import { type Thing, hasWords, isThing, rectOf } from "./things";

export interface Copied {
  readonly things: readonly { readonly thing: Thing; readonly words: string }[];
}

const VERSION = 1;

export function copiedFrom(things: readonly Thing[], wordsOf: (id: string) => string): object {
  return { v: VERSION, things: things.map((thing) => ({ thing, words: hasWords(thing) ? wordsOf(thing.id) : "" })) };
}

/** undefined: nothing of ours, or of a version that is not known here. */
export function readCopied(json: string): Copied | undefined {
  if (!json) return undefined;
  try {
    const { v, things } = JSON.parse(json) as { v?: unknown; things?: unknown };
    if (v !== VERSION || !Array.isArray(things)) return undefined;
    const known = things.filter((each) => isThing(each?.thing) && typeof each.words === "string");
    return known.length ? { things: known } : undefined;
  } catch {
    return undefined;
  }
}

/** How far all of it is to move so that its middle comes to lie at `at`. */
export function offset({ things }: Copied, at: Point): Point {
  const box = around(things.map(({ thing, words }) => rectOf(thing, words)));
  return box ? { x: at.x - box.x - box.w / 2, y: at.y - box.y - box.h / 2 } : { x: 0, y: 0 };
}
