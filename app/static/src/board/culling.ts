// What of a board is drawn: what is seen and somewhat more, so that a small movement draws nothing anew.
import { type Rect, grown, holds } from "./geometry";

const MARGIN = 0.4; // of the view on each side: half a second of fast panning
const NEAR_EDGE = 0.1; // of the view: from here on the next margin is drawn
const TOO_MUCH = 3; // times as wide as wanted, after zooming in

/**
 * The part of the board to draw when `seen` is in view and `before` was drawn: `before` for as long as the view stays
 * well inside it, then a new one around the view.
 */
export function drawnWindow(seen: Rect, before: Rect | undefined): Rect {
  const side = Math.max(seen.w, seen.h);
  const stays = before && holds(before, grown(seen, side * NEAR_EDGE)) && before.w < seen.w * TOO_MUCH;
  return stays ? before : grown(seen, side * MARGIN);
}

/** How many things come onto the page in one frame while nothing moves: a tenth of a second on a slow phone. */
export const PORTION = 30;

/**
 * The next step from what is `drawn` to what is `wanted`, with at most `room` things more. `keep`: nothing is taken away,
 * for that costs a frame too, and what is out of sight disturbs nobody. The same set when there is nothing to do.
 */
export function nextPortion(
  drawn: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  room: number,
  keep: boolean,
): ReadonlySet<string> {
  const gone = keep ? [] : [...drawn].filter((id) => !wanted.has(id));
  const coming: string[] = [];
  for (const id of wanted) {
    if (coming.length >= room) break;
    if (!drawn.has(id)) coming.push(id);
  }
  if (!gone.length && !coming.length) return drawn;
  const next = new Set(drawn);
  for (const id of gone) next.delete(id);
  for (const id of coming) next.add(id);
  return next;
}

const AT_MOST = 4; // things a frame while the board moves fast
const LATE_MS = 21; // after the frame before: one of sixty a second was missed
const PATIENCE = 12; // frames in time before one dares more
const MOST_PATIENCE = 480; // eight seconds: longer than anybody's hand moves the board without a rest
const SLOW = 8; // view pixels a frame: at this pace words are read in passing
const HELPING = 10; // things that come together at such a pace
const SPACING = 40; // frames between two helpings: one in forty may be late

/**
 * How many things may come while the board moves. A fast hand shows nobody words to read: then as many come as this
 * device draws without missing a frame. Each that was missed by it makes one wait twice as long before the next try.
 */
export class Pace {
  private room = 1;
  private inTime = 0;
  private patience = PATIENCE;
  private sinceHelping = 0;
  private last: number | undefined;

  /** To be asked in each frame, with its time in milliseconds and the view pixels moved since the one before. */
  next(time: number, moved: number): number {
    const late = this.last !== undefined && time - this.last > LATE_MS;
    this.last = time;
    this.sinceHelping += 1;
    if (late) this.slowDown();
    else if (++this.inTime >= this.patience) this.speedUp();
    if (this.room > 0 || moved > SLOW || this.sinceHelping < SPACING) return this.room;
    this.sinceHelping = 0;
    return HELPING;
  }

  /** The frames do not follow each other any longer. */
  pause(): void {
    this.last = undefined;
  }

  private slowDown(): void {
    if (this.room > 0) this.patience = Math.min(2 * this.patience, MOST_PATIENCE);
    [this.room, this.inTime] = [0, 0];
  }

  private speedUp(): void {
    if (this.room > 0) this.patience = PATIENCE; // it keeps up
    [this.room, this.inTime] = [Math.min(AT_MOST, this.room + 1), 0];
  }
}
