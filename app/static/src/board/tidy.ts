// Order among several things on the board: edges in line, rows and columns.
import { type Point, type Rect, around } from "./geometry";

export interface Lying extends Rect {
  readonly id: string;
}

/** Where each thing is to lie. */
export type Places = ReadonlyMap<string, Point>;

export type Edge = "left" | "centre" | "right" | "top" | "middle" | "bottom";

export const EDGES: readonly Edge[] = ["left", "centre", "right", "top", "middle", "bottom"];

const GAP = 16; // as between notes that the board places by itself

const PLACED: Readonly<Record<Edge, (thing: Rect, all: Rect) => Point>> = {
  left: (thing, all) => ({ x: all.x, y: thing.y }),
  centre: (thing, all) => ({ x: all.x + (all.w - thing.w) / 2, y: thing.y }),
  right: (thing, all) => ({ x: all.x + all.w - thing.w, y: thing.y }),
  top: (thing, all) => ({ x: thing.x, y: all.y }),
  middle: (thing, all) => ({ x: thing.x, y: all.y + (all.h - thing.h) / 2 }),
  bottom: (thing, all) => ({ x: thing.x, y: all.y + all.h - thing.h }),
};

/** All with this edge (or middle) in one line: the one of the rectangle around them. */
export function aligned(things: readonly Lying[], edge: Edge): Places {
  const all = around(things);
  return new Map(all ? things.map((thing) => [thing.id, PLACED[edge](thing, all)]) : []);
}

/**
 * In rows and columns from the upper left corner of where they lay, in the order in which one reads them: none covers
 * another, and as many stand side by side as did before, at least a square's side.
 */
export function tidied(things: readonly Lying[]): Places {
  const all = around(things);
  if (!all) return new Map();
  const cell = { w: Math.max(...things.map(({ w }) => w)) + GAP, h: Math.max(...things.map(({ h }) => h)) + GAP };
  const square = Math.ceil(Math.sqrt(things.length));
  const across = Math.max(1, Math.min(things.length, Math.max(square, Math.floor((all.w + GAP) / cell.w))));
  const places = inReadingOrder(things, cell.h / 2).map(({ id }, n): [string, Point] => [
    id,
    { x: Math.round(all.x + (n % across) * cell.w), y: Math.round(all.y + Math.floor(n / across) * cell.h) },
  ]);
  return new Map(places);
}

/** Rows from above, each from the left. Whatever begins less than `tolerance` below a row's first belongs to that row. */
export function inReadingOrder<T extends Rect>(things: readonly T[], tolerance: number): T[] {
  const rows: T[][] = [];
  for (const thing of [...things].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (row?.[0] && thing.y - row[0].y < tolerance) row.push(thing);
    else rows.push([thing]);
  }
  return rows.flatMap((row) => row.sort((one, other) => one.x - other.x));
}
