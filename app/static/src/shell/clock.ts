// The clock of the running agenda item: how much is left, and how urgent that is.
import type { ItemRecord, StageRecord } from "../protocol.gen";

/** Green until a fifth is left, amber until a twentieth, then brick. */
export type Pressure = "calm" | "soon" | "last" | "over";

const SOON = 0.2;
const LAST = 0.05;
const MINUTE = 60_000;

export interface Remaining {
  /** Milliseconds to go; negative when the time is over. */
  readonly ms: number;
  /** Of the item's whole time, between 0 and 1. */
  readonly share: number;
  readonly pressure: Pressure;
}

/** Undefined when no clock runs. `now`: milliseconds since 1970 on the server's clock. */
export function remaining(
  stage: Pick<StageRecord, "ends_at"> | undefined,
  item: Pick<ItemRecord, "minutes" | "extra"> | undefined,
  now: number,
): Remaining | undefined {
  if (!stage?.ends_at || !item) return undefined;
  const whole = Math.max(1, item.minutes + item.extra) * MINUTE;
  // This page knows the server's clock to some milliseconds only: ten minutes must not begin as 10:01.
  const ms = Math.min(whole, stage.ends_at - now);
  const share = Math.min(1, Math.max(0, ms / whole));
  return { ms, share, pressure: pressureOf(ms, share) };
}

function pressureOf(ms: number, share: number): Pressure {
  if (ms <= 0) return "over";
  if (share <= LAST) return "last";
  return share <= SOON ? "soon" : "calm";
}

/** Whole minutes past the end. */
export const minutesOver = ({ ms }: Remaining): number => Math.max(0, Math.floor(-ms / MINUTE));
