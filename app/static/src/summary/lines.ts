// The order of a summary's lines, and where a line goes. Positions are laid out by app/summary/draft.py.
import type { LineRecord } from "../protocol.gen";

/** Positions of one group: what stands out is the first thousand, the zones follow in the template's order. */
const STEP = 1000;

export interface Group {
  /** 0: what stands out; 1: the block's first zone, and so on. */
  readonly number: number;
  readonly lines: readonly LineRecord[];
}

type Placed = Pick<LineRecord, "position">;

const groupOf = ({ position }: Placed): number => Math.max(0, Math.floor(position / STEP));

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
  if (groupOf(line) !== group) return towards(passed, direction === "up" ? (group + 1) * STEP : group * STEP - 1);
  if (beyond && groupOf(beyond) === group) return (passed.position + beyond.position) / 2;
  return passed.position + step;
}

const towards = ({ position }: Placed, edge: number): number => (position + edge) / 2;

/** For a new line: the last of what stands out. */
export function positionOfNew(lines: readonly Placed[]): number {
  const first = lines.filter((line) => groupOf(line) === 0).map(({ position }) => position);
  const last = first.length ? Math.max(...first) : -1;
  return last + 1 < STEP ? last + 1 : (last + STEP) / 2;
}
