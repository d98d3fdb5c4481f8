// How far away the start is, as far as the fiche says.

export type Start =
  /** Today and soon: counted down. */
  | { readonly kind: "minutes"; readonly ms: number }
  /** Farther away: told as a day and an hour. */
  | { readonly kind: "day"; readonly at: number };

const COUNTED = 3 * 3600_000; // a longer countdown says less than a time of day

/** Undefined when no time is known, or when it has passed and the facilitator is just about to begin. */
export function startsIn(startsAt: number | undefined, now: number): Start | undefined {
  if (startsAt === undefined || startsAt <= now) return undefined;
  return startsAt - now <= COUNTED ? { kind: "minutes", ms: startsAt - now } : { kind: "day", at: startsAt };
}
