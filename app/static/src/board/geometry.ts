// Places and sizes on a board. One unit is one CSS pixel at full size (app/rooms/records.py).
import type { ZoneRecord } from "../protocol.gen";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly w: number;
  readonly h: number;
}

export interface Rect extends Point, Size {}

export const NOTE: Size = { w: 184, h: 136 };
export const FARTHEST = 20_000; // the server takes no coordinate beyond
const HEADING = 88; // kept free at the top of a zone for its title and hint
const STEP = 16; // between notes placed by themselves

export const noteRect = (at: Point): Rect => ({ x: at.x, y: at.y, ...NOTE });

export const middle = (rect: Rect): Point => ({ x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 });

export function intersects(one: Rect, other: Rect): boolean {
  return one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;
}

export function contains(rect: Rect, point: Point): boolean {
  return rect.x <= point.x && point.x <= rect.x + rect.w && rect.y <= point.y && point.y <= rect.y + rect.h;
}

export const holds = (outer: Rect, inner: Rect): boolean =>
  contains(outer, inner) && contains(outer, { x: inner.x + inner.w, y: inner.y + inner.h });

/** The rectangle between two of its corners. */
export const between = (one: Point, other: Point): Rect => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  w: Math.abs(one.x - other.x),
  h: Math.abs(one.y - other.y),
});

export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, w: rect.w + 2 * by, h: rect.h + 2 * by };
}

/** The smallest rectangle around all of them; undefined when there are none. */
export function around(rects: Iterable<Rect>): Rect | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.w);
    bottom = Math.max(bottom, rect.y + rect.h);
  }
  return left <= right ? { x: left, y: top, w: right - left, h: bottom - top } : undefined;
}

const clamp = (value: number): number => Math.min(FARTHEST, Math.max(-FARTHEST, Math.round(value)));

/** A place the server takes: whole units, not beyond the board's edge. */
export const onBoard = (point: Point): Point => ({ x: clamp(point.x), y: clamp(point.y) });

/** The zone in which the middle of a note at `at` lies, as the server decides it. */
export function zoneUnder(at: Point, zones: Iterable<ZoneRecord>): ZoneRecord | undefined {
  const centre = middle(noteRect(at));
  for (const zone of zones) if (contains(zone, centre)) return zone;
  return undefined;
}

/** The rectangle that `point` lies in, or the one nearest to it. */
export function nearest<R extends Rect>(point: Point, rects: readonly R[]): R | undefined {
  const gap = (at: number, start: number, length: number): number => Math.max(start - at, 0, at - start - length);
  const distance = (rect: R): number => gap(point.x, rect.x, rect.w) + gap(point.y, rect.y, rect.h);
  return rects.reduce<R | undefined>((best, rect) => (best && distance(best) <= distance(rect) ? best : rect), undefined);
}

const overlap = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) < NOTE.w && Math.abs(one.y - other.y) < NOTE.h;

/** The first place in the zone's grid where none of `taken` lies; below its foot when it is full (as the server does). */
export function freePlace(zone: Rect, taken: readonly Point[]): Point {
  const across = Math.max(1, Math.floor((zone.w - STEP) / (NOTE.w + STEP)));
  for (let number = 0; ; number++) {
    const place = {
      x: zone.x + STEP + (number % across) * (NOTE.w + STEP),
      y: zone.y + HEADING + Math.floor(number / across) * (NOTE.h + STEP),
    };
    if (!taken.some((point) => overlap(place, point))) return place;
  }
}

/** `wanted`, or the nearest place beside it where no note is hidden; rings of half a note, at most eight of them. */
export function clearPlace(wanted: Point, taken: readonly Point[]): Point {
  const hides = (place: Point): boolean =>
    taken.some((point) => Math.abs(place.x - point.x) < NOTE.w / 2 && Math.abs(place.y - point.y) < NOTE.h / 2);
  for (let ring = 0; ring <= 8; ring++) {
    for (const [right, down] of RING) {
      const place = { x: wanted.x + right * ring * (NOTE.w / 2), y: wanted.y + down * ring * (NOTE.h / 2) };
      if (!hides(place)) return onBoard(place);
    }
  }
  return onBoard(wanted);
}

const RING: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];
