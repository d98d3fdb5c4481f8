// Dot votes: a budget for each person and round, counted the way the server counts (app/rooms/votes.py).
import type { RoundRecord, VoteRecord } from "../protocol.gen";

/** Before there was any round, votes have no round in their names. */
export const voteId = (person: string, note: string, round = 0): string =>
  round ? `v.${round}.${person}.${note}` : `v.${person}.${note}`;

/** Dots that a person has on this board in one round. */
export function spentBy(person: string, votes: Iterable<VoteRecord>, round = 0): number {
  let dots = 0;
  for (const vote of votes) if (vote.person === person && vote.round === round) dots += vote.dots;
  return dots;
}

/** The running round, or else the last one. */
export const latestRound = (rounds: readonly RoundRecord[]): RoundRecord | undefined =>
  rounds.reduce<RoundRecord | undefined>((last, round) => (last && last.number > round.number ? last : round), undefined);
