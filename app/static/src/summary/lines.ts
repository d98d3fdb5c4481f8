// The order of a summary's lines, and where a line goes. Positions are laid out by app/summary/draft.py.
import type { LineRecord } from "../protocol.gen";

/** Positions of one group: what stands out is the first thousand, the zones follow in the template's order. */
const STEP = 1000;
/** A zone's lines are drafted from its thousand on; a little before it there is room for what is moved above them. */
const BEFORE = 0.5;

export interface Group {
  /** 0: what stands out; 1: the block's first zone, and so on. */
  readonly number: number;
  readonly lines: readonly LineRecord[];
}

type Placed = Pick<LineRecord, "position">;

const groupOf = ({ position }: Placed): number => Math.max(0, Math.floor((position + BEFORE) / STEP));
const startOf = (group: number): number => (group === 0 ? -Infinity : group * STEP - BEFORE);

export const inOrder = (lines: readonly LineRecord[], section: string): LineRecord[] =>
  lines
    .filter((line) => line.section === section)
    .sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));

/** `lines` in their order, by group; groups without a line are left out. */
export function grouped(lines: readonly LineRecord[]): Group[] {
  const groups = new Map<number, LineRecord[]>();
  for (const line of lines) {
    const number = groupOf(line);
    const group = groups.get(number);
    if (group) group.push(line);
    else groups.set(number, [line]);
  }
  return [...groups].map(([number, found]) => ({ number, lines: found }));
}

/**
 * The position that takes the line at `index` one place up or down. At the edge of its group it first becomes the
 * last (or first) of the next one. Undefined: there is nowhere to go.
 */
export function moved(lines: readonly Placed[], index: number, direction: "up" | "down"): number | undefined {
  const step = direction === "up" ? -1 : 1;
  const [line, passed, beyond] = [lines[index], lines[index + step], lines[index + 2 * step]];
  if (!line || !passed) return undefined;
  const group = groupOf(passed);
  const before = direction === "up" ? groupOf(line) === group : groupOf(line) !== group;
  if (groupOf(line) === group && beyond && groupOf(beyond) === group) return (passed.position + beyond.position) / 2;
  return before ? above(passed, startOf(group)) : below(passed, startOf(group + 1));
}

/** For a new line: the last of what stands out. */
export function positionOfNew(lines: readonly Placed[]): number {
  const last = lines.filter((line) => groupOf(line) === 0).at(-1);
  return last ? below(last, startOf(1)) : 0;
}

/** A whole place away from a line, or half of what is left before the group ends. */
const above = ({ position }: Placed, start: number): number =>
  position - 1 > start ? position - 1 : (position + start) / 2;
const below = ({ position }: Placed, end: number): number =>
  position + 1 < end ? position + 1 : (position + end) / 2;
