// Groups of notes: the frame around them, and where a note goes that joins or leaves one.
import type { NoteRecord } from "../protocol.gen";
import { NOTE, type Point, type Rect, around, contains, grown, middle } from "./geometry";
import { heightOf } from "./things";

const GROUP_MARGIN = 12;
const GROUP_HEADING = 22; // the title stands on the frame's upper edge
const GAP = 16;
const REACH = 60; // how far a note may lie beside the others and still belong to them
const CORE = 0.15; // of each side of a note: whoever drops there only meant to overlap
const ACROSS = 3; // notes side by side in a new group

const rectOf = (note: NoteRecord): Rect => ({ x: note.x, y: note.y, w: note.w, h: heightOf(note) });

/** The frame around the notes of a group; `rects` are where they are seen. */
export function frameAround(rects: readonly Rect[]): Rect | undefined {
  const box = around(rects);
  if (!box) return undefined;
  const { x, y, w, h } = grown(box, GROUP_MARGIN);
  return { x, y: y - GROUP_HEADING, w, h: h + GROUP_HEADING };
}

/** The note that the hand means when it drops something at `at`: one whose inner part lies there. */
export function noteUnder(at: Point, notes: readonly NoteRecord[]): NoteRecord | undefined {
  const core = ({ x, y, w, h }: Rect): Rect => ({ x: x + w * CORE, y: y + h * CORE, w: w * (1 - 2 * CORE), h: h * (1 - 2 * CORE) });
  const under = notes.filter((note) => contains(core(rectOf(note)), at));
  return under.sort((one, other) => other.z - one.z)[0];
}

/** Free places for `newcomers` in rows that begin where the group begins, around all that lies there already. */
export function placesBeside(
  inside: readonly NoteRecord[],
  newcomers: readonly NoteRecord[],
  all: readonly NoteRecord[],
): Map<string, Point> {
  const start = around(inside.map(rectOf)) ?? { x: 0, y: 0, w: NOTE.w, h: NOTE.h };
  const coming = new Set(newcomers.map(({ id }) => id));
  const near = grown(start, 4 * NOTE.w);
  const taken: Point[] = all.filter((note) => !coming.has(note.id) && contains(near, note));
  const places = new Map<string, Point>();
  for (let n = 0; places.size < newcomers.length; n++) {
    const place = { x: start.x + (n % ACROSS) * (NOTE.w + GAP), y: start.y + Math.floor(n / ACROSS) * (NOTE.h + GAP) };
    if (taken.some(({ x, y }) => Math.abs(x - place.x) < NOTE.w && Math.abs(y - place.y) < NOTE.h)) continue;
    taken.push(place);
    places.set(newcomers[places.size]?.id ?? "", place);
  }
  return places;
}

/** Whether a note that goes to its place in `to` lies apart from those of its group that stay. */
export function isOutside(note: NoteRecord, to: ReadonlyMap<string, Point>, all: readonly NoteRecord[]): boolean {
  const staying = all.filter(({ id, group }) => group === note.group && !to.has(id));
  const frame = around(staying.map(rectOf));
  const place = to.get(note.id);
  if (!frame || !place) return false;
  return !contains(grown(frame, REACH + GROUP_MARGIN), middle({ ...rectOf(note), ...place }));
}
