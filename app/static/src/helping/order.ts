// What is asked for now: hands in their order, the rooms' calls, what is parked. Pure; the rules are in app/rooms.
import type { HandRecord, HelpRecord, ParkedRecord, PersonRecord } from "../protocol.gen";
import type { Phase } from "../shell/places";

/** In most phases everyone is in one place; while the rooms are open each room is one. */
export const placeOf = (person: Pick<PersonRecord, "room"> | undefined, phase: Phase): string | null =>
  phase === "rooms" ? (person?.room ?? null) : null;

/** Hands that still count where they were raised, the first one first. */
export function inTurn(
  hands: readonly HandRecord[],
  people: ReadonlyMap<string, Pick<PersonRecord, "room">>,
  phase: Phase,
): HandRecord[] {
  return hands
    .filter(({ person, room }) => people.has(person) && placeOf(people.get(person), phase) === room)
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** The calls for help of open rooms: those that wait come first, the longest waiting at the top. */
export function callsInOrder(calls: readonly HelpRecord[], phase: Phase): HelpRecord[] {
  const answered = ({ answered_by }: HelpRecord): number => (answered_by === null ? 0 : 1);
  return phase === "rooms"
    ? [...calls].sort((one, other) => answered(one) - answered(other) || one.at - other.at)
    : [];
}

export interface Lot {
  readonly open: readonly ParkedRecord[];
  readonly settled: readonly ParkedRecord[];
}

/** What is parked, in the order in which it is shown. */
export function lotOf(parked: readonly ParkedRecord[]): Lot {
  const sorted = [...parked].sort((one, other) => one.position - other.position || one.created - other.created);
  return { open: sorted.filter(({ done }) => !done), settled: sorted.filter(({ done }) => done) };
}

type Placed = Pick<ParkedRecord, "position">;

/** The position that takes the one at `index` one place up (-1) or down (1). Undefined: there is nowhere to go. */
export function positionFor(open: readonly Placed[], index: number, step: 1 | -1): number | undefined {
  const [passed, beyond] = [open[index + step], open[index + 2 * step]];
  if (!passed) return undefined;
  return beyond ? (passed.position + beyond.position) / 2 : passed.position + step;
}

/** Whole minutes since `at`. */
export const minutesSince = (at: number, now: number): number => Math.max(0, Math.floor((now - at) / 60_000));
