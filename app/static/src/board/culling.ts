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

/** How many things come onto the page in one frame: few while the board moves, so that no frame is late. */
export const PORTION = { moving: 3, resting: 60 };

/**
 * The next step from what is `drawn` to what is `wanted`. While the board moves nothing is taken away: that costs a
 * frame too, and what is out of sight disturbs nobody. The same set when there is nothing to do.
 */
export function nextPortion(drawn: ReadonlySet<string>, wanted: ReadonlySet<string>, moving: boolean): ReadonlySet<string> {
  let room = moving ? PORTION.moving : PORTION.resting;
  const next = new Set(drawn);
  if (!moving) for (const id of drawn) if (!wanted.has(id)) next.delete(id);
  for (const id of wanted) {
    if (room === 0) break;
    if (!next.has(id)) {
      next.add(id);
      room -= 1;
    }
  }
  return next.size === drawn.size && room === (moving ? PORTION.moving : PORTION.resting) ? drawn : next;
}
