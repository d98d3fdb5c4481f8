// Where a new zone goes: rows of two, as the server lays out those of a template (app/rooms/template.py).
import { type Rect, around, intersects } from "./geometry";

const SIZE = { w: 880, h: 560 };
const GAP = 40;
const COLUMNS = 2;

/** The first place in these rows where it lies on no other zone. */
export function freeZone(zones: readonly Rect[]): Rect {
  const { x, y } = around(zones) ?? { x: 0, y: 0 };
  for (let n = 0; ; n++) {
    const place = { x: x + (n % COLUMNS) * (SIZE.w + GAP), y: y + Math.floor(n / COLUMNS) * (SIZE.h + GAP), ...SIZE };
    if (!zones.some((zone) => intersects(zone, place))) return place;
  }
}
