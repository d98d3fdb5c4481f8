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

/** While a shuffled round runs, each person has the notes in an order of their own, always the same one. */
export function shuffled<T extends { readonly id: string }>(notes: readonly T[], person: string, seed: number): T[] {
  const drawn = new Map(notes.map(({ id }) => [id, hash(`${seed} ${person} ${id}`)]));
  return [...notes].sort((one, other) => (drawn.get(one.id) ?? 0) - (drawn.get(other.id) ?? 0));
}

/** FNV-1a, with its bits mixed once more: ids that differ in one letter shall not stand together. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 15)) >>> 0;
}

/** The running round, or else the last one. */
export const latestRound = (rounds: readonly RoundRecord[]): RoundRecord | undefined =>
  rounds.reduce<RoundRecord | undefined>((last, round) => (last && last.number > round.number ? last : round), undefined);
