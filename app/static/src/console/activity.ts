// How lively a room is, from the notes on its board.
import type { NoteRecord } from "../protocol.gen";

export interface Activity {
  readonly notes: number;
  readonly votes: number;
  /** Notes written in the last minutes. */
  readonly fresh: number;
  /** Milliseconds since a note was last written or moved; undefined on an empty board. */
  readonly quiet: number | undefined;
}

const LATELY = 2 * 60_000;

type Seen = Pick<NoteRecord, "created" | "votes" | "z">;

/** `now`: milliseconds since 1970 on the server's clock. A note's `z` is the moment it was last moved. */
export function activityOf(notes: readonly Seen[], now: number): Activity {
  const last = notes.reduce((latest, { created, z }) => Math.max(latest, created, z), 0);
  return {
    notes: notes.length,
    votes: notes.reduce((sum, { votes }) => sum + votes, 0),
    fresh: notes.filter(({ created }) => now - created < LATELY).length,
    quiet: last ? Math.max(0, now - last) : undefined,
  };
}
