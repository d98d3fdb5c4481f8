// An arrow as SVG path data: its bow, and a head where it has one.
import type { Point } from "./geometry";
import type { Arrow, Course } from "./things";

const HEAD = 5; // times as long as the arrow is wide
const SPREAD = 0.45; // radians between the head's sides and the arrow

export function arrowPath({ from, to, middle }: Course, heads: Arrow["heads"], width: number): string {
  // A curve through the middle of the bow: its control point lies as far again beyond it.
  const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const bow = `M${at(from)}Q${at(control)} ${at(to)}`;
  const size = HEAD * width;
  const end = heads === "none" ? "" : head(to, control, size);
  return bow + end + (heads === "both" ? head(from, control, size) : "");
}

function head(tip: Point, from: Point, size: number): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const side = (turn: number): Point => ({
    x: tip.x - size * Math.cos(angle + turn),
    y: tip.y - size * Math.sin(angle + turn),
  });
  return `M${at(side(-SPREAD))}L${at(tip)}L${at(side(SPREAD))}`;
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
