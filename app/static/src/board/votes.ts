// Dot votes: a budget for each person, counted the way the server counts (app/rooms/votes.py).
import type { VoteRecord } from "../protocol.gen";

export const voteId = (person: string, note: string): string => `v.${person}.${note}`;

/** Dots that a person has on this board. */
export function spentBy(person: string, votes: Iterable<VoteRecord>): number {
  let dots = 0;
  for (const vote of votes) if (vote.person === person) dots += vote.dots;
  return dots;
}
