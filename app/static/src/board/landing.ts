// Where a new note goes when nobody has said where.
import type { NoteRecord, ZoneRecord } from "../protocol.gen";
import { NOTE, type Point, type Rect, clearPlace, freePlace, holds, middle, nearest, noteRect } from "./geometry";
import { byPosition } from "./order";

/** A place, or a zone in which the server finds the next free one. */
export type Where = Point | { readonly zone: string };

interface Lying {
  readonly zones: readonly ZoneRecord[];
  readonly notes: readonly NoteRecord[];
  /** The zone of the note that the person stands at. */
  readonly zone: string | null | undefined;
}

/**
 * The zone one writes in or looks at, if its next free place can be seen; else the middle of what is `seen`. In the
 * list (nothing is `seen`) the zone one stands in, or the first.
 */
export function landing(seen: Rect | undefined, { zones, notes, zone: standing }: Lying): Where {
  const own = zones.find(({ id }) => id === standing);
  if (!seen) return inZone(own ?? [...zones].sort(byPosition)[0]);
  const zone = own ?? nearest(middle(seen), zones);
  const lying = notes.filter((note) => note.zone === zone?.id);
  if (zone && holds(seen, noteRect(freePlace(zone, lying)))) return inZone(zone);
  const centre = middle(seen);
  return clearPlace({ x: centre.x - NOTE.w / 2, y: centre.y - NOTE.h / 2 }, notes);
}

const inZone = (zone: ZoneRecord | undefined): Where => (zone ? { zone: zone.id } : { x: 0, y: 0 });
