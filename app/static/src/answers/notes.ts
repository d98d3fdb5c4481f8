// The notes of a board as people look for them: by name and words, the most voted first.
import type { NoteRecord } from "../protocol.gen";

export interface Found {
  readonly id: string;
  /** What people call it: `3.12`. */
  readonly label: string;
  readonly words: string;
  readonly votes: number;
  readonly colour: NoteRecord["colour"];
}

/** Letters with and without accents, large and small, are the same to who searches. */
const plain = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** Those that have every word of `wanted`. */
export function search(notes: readonly Found[], wanted: string): readonly Found[] {
  const parts = plain(wanted).split(/\s+/).filter(Boolean);
  if (!parts.length) return notes;
  return notes.filter(({ label, words }) => {
    const text = `${label} ${plain(words)}`;
    return parts.every((part) => text.includes(part));
  });
}

export const byVotes = (one: Found & { number: number }, other: Found & { number: number }): number =>
  other.votes - one.votes || one.number - other.number;

/** How a note is carried by a pointer from the list into an answer or a finding. */
export const CARRIED = "application/x-minga-note";
