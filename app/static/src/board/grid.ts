// Where things lie, by cells of a grid: what a rectangle touches is found without looking at everything.
import { type Rect, intersects } from "./geometry";

const CELL = 512; // about three notes: a view of a laptop touches some dozen cells

export class Grid {
  private readonly cells = new Map<string, Set<string>>();
  private readonly rects = new Map<string, Rect>();

  get size(): number {
    return this.rects.size;
  }

  rectOf(id: string): Rect | undefined {
    return this.rects.get(id);
  }

  /** A new thing, or an old one at a new place. */
  put(id: string, rect: Rect): void {
    const before = this.rects.get(id);
    if (before && same(before, rect)) return;
    if (before) this.leave(id, before);
    this.rects.set(id, rect);
    for (const cell of cellsOf(rect)) {
      const there = this.cells.get(cell);
      if (there) there.add(id);
      else this.cells.set(cell, new Set([id]));
    }
  }

  remove(id: string): void {
    const rect = this.rects.get(id);
    if (!rect) return;
    this.leave(id, rect);
    this.rects.delete(id);
  }

  /** Exactly these things are there from now on. */
  become(things: Iterable<readonly [string, Rect]>): void {
    const gone = new Set(this.rects.keys());
    for (const [id, rect] of things) {
      gone.delete(id);
      this.put(id, rect);
    }
    for (const id of gone) this.remove(id);
  }

  /** Ids of all that touch `window`, each once. */
  touching(window: Rect): Set<string> {
    const found = new Set<string>();
    for (const cell of cellsOf(window)) {
      for (const id of this.cells.get(cell) ?? []) {
        const rect = this.rects.get(id);
        if (rect && intersects(rect, window)) found.add(id);
      }
    }
    return found;
  }

  private leave(id: string, rect: Rect): void {
    for (const cell of cellsOf(rect)) {
      const there = this.cells.get(cell);
      there?.delete(id);
      if (there?.size === 0) this.cells.delete(cell);
    }
  }
}

function* cellsOf({ x, y, w, h }: Rect): Iterable<string> {
  for (let column = Math.floor(x / CELL); column * CELL <= x + w; column++) {
    for (let row = Math.floor(y / CELL); row * CELL <= y + h; row++) yield `${column} ${row}`;
  }
}

const same = (one: Rect, other: Rect): boolean =>
  one.x === other.x && one.y === other.y && one.w === other.w && one.h === other.h;
