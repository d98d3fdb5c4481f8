// What every part of the board can reach.
import { t } from "../i18n";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { BoardActs } from "./acts";
import type { Notices } from "./notices";
import type { Nudges } from "./nudges";
import type { Rescue } from "./rescue";
import type { Someone } from "./people";
import type { BoardState } from "./state";
import type { Typing } from "./typing";

export interface BoardContext {
  readonly state: BoardState;
  readonly acts: BoardActs;
  readonly nudges: Nudges;
  readonly typing: Typing;
  readonly rescue: Rescue;
  readonly notices: Notices;
  readonly roomNumber: number | undefined;
}

const Context = createContext<BoardContext | undefined>(undefined);

export const BoardProvider = Context.Provider;

export function useBoard(): BoardContext {
  const board = useContext(Context);
  if (!board) throw new Error("outside of a board");
  return board;
}

export const someone = ({ state }: BoardContext, person: string): Someone | undefined =>
  state.around.people.value.get(person);

/** A name to show, also for somebody the roster does not (yet) have. */
export const nameOf = (board: BoardContext, person: string): string =>
  someone(board, person)?.name ?? t("board-somebody");

/** What people call a note: room and number, `3.12`. */
export const labelOf = ({ roomNumber }: BoardContext, number: number): string =>
  roomNumber === undefined ? String(number) : `${roomNumber}.${number}`;
