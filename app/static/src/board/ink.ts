// Freehand ink: what a hand drew becomes few points, and points become the outline of a stroke.
import { getStroke } from "perfect-freehand";
import type { Point } from "./geometry";
import type { Stroke } from "./things";

export interface Dot extends Point {
  /** 0 to 1; undefined where the device feels none. */
  readonly pressure?: number | undefined;
}

/** What `stroke.add` takes: points from the upper left corner (x, y) on. */
export interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly points: number[];
  readonly pressure: number[];
}

const MOST_POINTS = 400; // the server takes no more (app/rooms/limits.py)
const ROUGH = 0.6; // board units that a simplified line may lie beside the drawn one

/** The points that matter (Ramer, Douglas and Peucker), at most as many as the server takes. */
export function simplified(dots: readonly Dot[], tolerance = ROUGH): readonly Dot[] {
  const kept = outstanding(dots, tolerance);
  return kept.length <= MOST_POINTS ? kept : simplified(kept, tolerance * 1.5);
}

function outstanding(dots: readonly Dot[], tolerance: number): readonly Dot[] {
  const keep = new Set([0, dots.length - 1]);
  const parts: [number, number][] = [[0, dots.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [first, last] = part;
    let [farthest, most] = [0, tolerance];
    for (let n = first + 1; n < last; n++) {
      const away = distance(dots[n] as Dot, dots[first] as Dot, dots[last] as Dot);
      if (away > most) [farthest, most] = [n, away];
    }
    if (!farthest) continue;
    keep.add(farthest);
    parts.push([first, farthest], [farthest, last]);
  }
  return dots.filter((_, n) => keep.has(n));
}

/** From a point to the line between two others. */
export function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length ? Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length)) : 0;
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

export function toStroke(dots: readonly Dot[]): Drawn {
  const few = simplified(dots);
  const x = Math.floor(Math.min(...few.map((dot) => dot.x)));
  const y = Math.floor(Math.min(...few.map((dot) => dot.y)));
  const felt = few.every(({ pressure }) => pressure !== undefined);
  return {
    x,
    y,
    points: few.flatMap((dot) => [tenth(dot.x - x), tenth(dot.y - y)]),
    pressure: felt ? few.map(({ pressure = 0.5 }) => Math.round(pressure * 255)) : [],
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const paths = new WeakMap<Stroke, string>();

/** The outline of a stroke as SVG path data, from (x, y) on. */
export function inkPath(stroke: Stroke): string {
  let path = paths.get(stroke);
  if (path === undefined) {
    const dots = [];
    for (let n = 0; 2 * n + 1 < stroke.points.length; n++) {
      const pressure = stroke.pressure[n];
      dots.push({ x: stroke.points[2 * n] ?? 0, y: stroke.points[2 * n + 1] ?? 0, pressure: pressure === undefined ? undefined : pressure / 255 });
    }
    paths.set(stroke, (path = outline(dots, stroke.width)));
  }
  return path;
}

export function outline(dots: readonly Dot[], width: number): string {
  const felt = dots.some(({ pressure }) => pressure !== undefined);
  const options = { size: width * 1.6, thinning: felt ? 0.6 : 0.35, smoothing: 0.6, streamline: 0.35, simulatePressure: !felt };
  const edge = getStroke(dots.map(({ x, y, pressure }) => [x, y, pressure ?? 0.5]), options);
  const [first] = edge;
  if (!first) return "";
  // Through the middles of the outline's points, bent towards the points themselves.
  const parts = edge.map(([x = 0, y = 0], n) => {
    const [nextX = 0, nextY = 0] = edge[(n + 1) % edge.length] ?? first;
    return `${tenth(x)} ${tenth(y)} ${tenth((x + nextX) / 2)} ${tenth((y + nextY) / 2)}`;
  });
  return `M${tenth(first[0] ?? 0)} ${tenth(first[1] ?? 0)}Q${parts.join(" ")}Z`;
}
