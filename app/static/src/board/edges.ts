// A note that is carried to the edge of the view takes the board along.
import type { Point, Size } from "./geometry";

const REACH = 40; // view pixels from the edge
const FASTEST = 14; // view pixels a frame

/** How far the board moves in this frame, in view pixels; nothing when the hand is not near an edge. */
export function drift(hand: Point, view: Size): { readonly dx: number; readonly dy: number } {
  return { dx: pull(hand.x, view.w), dy: pull(hand.y, view.h) };
}

/** The nearer to the edge, the faster; towards the middle of the board. */
function pull(at: number, length: number): number {
  if (at < REACH) return Math.min(1, (REACH - at) / REACH) * FASTEST;
  if (at > length - REACH) return -Math.min(1, (at - length + REACH) / REACH) * FASTEST;
  return 0;
}
