// What all parts of a room's answers share.
import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type BoardContext, labelOf, useBoard } from "../board/context";
import { type Found, byVotes } from "./notes";

/** An answer or a finding that can lean on notes. */
export interface Target {
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  readonly cite: (note: Found) => void;
}

export interface AnswersContext {
  /** Where somebody wrote last: what they press among the notes goes there. */
  readonly target: Signal<Target | undefined>;
  /** The target for which the list of notes lies over the page. */
  readonly picking: Signal<Target | undefined>;
  /** Leaves for the board, to a note. */
  readonly open: (note: string) => void;
}

const Context = createContext<AnswersContext | undefined>(undefined);

export const AnswersProvider = Context.Provider;

export function useAnswers(): AnswersContext {
  const answers = useContext(Context);
  if (!answers) throw new Error("outside of a room's answers");
  return answers;
}

/** The notes that everyone may read, the most voted first. */
export function useNotes(): readonly Found[] {
  const board = useBoard();
  const readable = board.state.notes.value.filter(({ hidden }) => !hidden);
  return readable.map((note) => ({ ...found(note.id, board)!, number: note.number })).sort(byVotes);
}

/** A note as it is called here; undefined when it is not there any more. */
export function found(id: string, board: BoardContext): Found | undefined {
  const note = board.state.note(id);
  if (!note) return undefined;
  const words = board.state.words(id).trim();
  return { id, label: labelOf(board, note.number), words, votes: note.votes, colour: note.colour };
}
