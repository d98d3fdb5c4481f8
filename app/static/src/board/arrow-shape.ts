// An arrow in another shape: bent through a point, or with one end somewhere else.
import { type Point, type Rect, onBoard } from "./geometry";
import { type Arrow, course } from "./things";

export type End = "source" | "target";
/** What a hand takes an arrow by. */
export type Handle = End | "bend";

const MOST = 2; // the server takes no larger bend (app/rooms/drawing.py)
const STRAIGHT = 0.04; // of its length: who bends so little means a straight arrow
const TURNS = 4; // where it leaves what it joins depends on the bend, and the other way round

/** The middle of its bow lies as near to `point` as it can. */
export function bentThrough(arrow: Arrow, point: Point, find: (id: string) => Rect | undefined): Arrow {
  let { bend } = arrow;
  for (let turn = 0; turn < TURNS; turn++) {
    const { from, to } = course({ ...arrow, bend }, find);
    bend = Math.max(-MOST, Math.min(MOST, bendOf(from, to, point)));
  }
  return { ...arrow, bend: Math.abs(bend) < STRAIGHT ? 0 : Math.round(bend * 1000) / 1000 };
}

function bendOf(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const across = (point.x - (from.x + to.x) / 2) * dy - (point.y - (from.y + to.y) / 2) * dx;
  return across / Math.max(1, dx * dx + dy * dy);
}

/** One end lies at `point`, or joins `joined`; the other stays with what it joins. */
export function endedAt(arrow: Arrow, end: End, point: Point, joined: string | null): Arrow {
  const { x, y } = onBoard(point);
  return end === "source" ? { ...arrow, source: joined, x, y } : { ...arrow, target: joined, x2: x, y2: y };
}

export const otherEnd = (end: End): End => (end === "source" ? "target" : "source");

export const sameShape = (one: Arrow, other: Arrow): boolean =>
  (["source", "target", "x", "y", "x2", "y2", "bend", "heads"] as const).every((field) => one[field] === other[field]);
