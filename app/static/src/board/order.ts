// In which order notes follow each other: for the list, and for arrow keys on the canvas.
import type { GroupRecord, NoteRecord, ZoneRecord } from "../protocol.gen";
import { type Point, type Rect, middle } from "./geometry";

export type Direction = "left" | "right" | "up" | "down";

export interface ZoneNotes {
  /** undefined: notes that lie in no zone. */
  readonly zone: ZoneRecord | undefined;
  readonly notes: readonly NoteRecord[];
}

/** The oldest first: an order that no move of a note changes, so that nothing jumps while it is read. */
export const byAge = (one: NoteRecord, other: NoteRecord): number =>
  one.created - other.created || (one.id < other.id ? -1 : 1);

export const byPosition = (one: ZoneRecord, other: ZoneRecord): number => one.position - other.position;

/**
 * Every zone with its notes, then those outside all zones, if there are any. `pinned` maps a note to the zone
 * (null: none) it is listed in for now, wherever it lies.
 */
export function byZone(
  zones: readonly ZoneRecord[],
  notes: readonly NoteRecord[],
  pinned: ReadonlyMap<string, string | null> = new Map(),
): ZoneNotes[] {
  const known = new Set(zones.map(({ id }) => id));
  const home = (note: NoteRecord): string | null => {
    const zone = pinned.has(note.id) ? (pinned.get(note.id) ?? null) : note.zone;
    return zone !== null && known.has(zone) ? zone : null;
  };
  const homes = new Map<string | null, NoteRecord[]>();
  for (const note of [...notes].sort(byAge)) {
    const zone = home(note);
    const there = homes.get(zone);
    if (there) there.push(note);
    else homes.set(zone, [note]);
  }
  const sections: ZoneNotes[] = [...zones].sort(byPosition).map((zone) => ({ zone, notes: homes.get(zone.id) ?? [] }));
  const outside = homes.get(null);
  return outside ? [...sections, { zone: undefined, notes: outside }] : sections;
}

export interface GroupNotes {
  readonly group: GroupRecord;
  readonly notes: readonly NoteRecord[];
}

/** The notes of one section by their groups, the oldest group first, and those that are in none. */
export function byGroup(
  groups: readonly GroupRecord[],
  notes: readonly NoteRecord[],
): { groups: readonly GroupNotes[]; alone: readonly NoteRecord[] } {
  const known = new Map(groups.map((group) => [group.id, group]));
  const inside = new Map<string, NoteRecord[]>();
  const alone: NoteRecord[] = [];
  for (const note of notes) {
    const group = note.group && known.has(note.group) ? note.group : undefined;
    if (group === undefined) alone.push(note);
    else inside.set(group, [...(inside.get(group) ?? []), note]);
  }
  const found = [...inside].flatMap(([id, members]) => {
    const group = known.get(id);
    return group ? [{ group, notes: members }] : [];
  });
  return { groups: found.sort((one, other) => one.group.created - other.group.created), alone };
}

/** A section of which only some notes are drawn yet; `count` is how many there are. */
export interface Portion extends ZoneNotes {
  readonly count: number;
}

/** All sections, with no more than `most` notes in them. */
export function firstOf(sections: readonly ZoneNotes[], most: number): Portion[] {
  let left = most;
  return sections.map(({ zone, notes }) => {
    const some = left >= notes.length ? notes : notes.slice(0, left);
    left -= some.length;
    return { zone, notes: some, count: notes.length };
  });
}

const AWAY: Record<Direction, (from: Point, to: Point) => [ahead: number, aside: number]> = {
  left: (from, to) => [from.x - to.x, to.y - from.y],
  right: (from, to) => [to.x - from.x, to.y - from.y],
  up: (from, to) => [from.y - to.y, to.x - from.x],
  down: (from, to) => [to.y - from.y, to.x - from.x],
};

interface Standing {
  readonly id: string;
  readonly rect: Rect;
}

/** The nearest thing in that direction; what lies straight ahead counts as nearer than what lies aside. */
export function neighbour<S extends Standing>(of: S, direction: Direction, others: Iterable<S>): S | undefined {
  const from = middle(of.rect);
  let best: S | undefined;
  let least = Infinity;
  for (const other of others) {
    if (other.id === of.id) continue;
    const [ahead, aside] = AWAY[direction](from, middle(other.rect));
    if (ahead <= 0 || ahead < Math.abs(aside) / 2) continue;
    const distance = ahead + 2 * Math.abs(aside);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

/** The note from which a walk begins: the upper left one of the first zone that has any. */
export function firstNote(zones: readonly ZoneRecord[], notes: readonly NoteRecord[]): NoteRecord | undefined {
  const section = byZone(zones, notes).find((each) => each.notes.length > 0);
  return section && [...section.notes].sort((one, other) => one.x + one.y - other.x - other.y)[0];
}
