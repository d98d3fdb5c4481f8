// What every part of the board can reach.
import { formats, lang, t } from "../i18n";
import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { BoardActs } from "./acts";
import type { Called } from "./called";
import type { Clipboard } from "./clipboard";
import type { Following } from "./following";
import type { Menu } from "./menu";
import type { Moves } from "./moves";
import type { Notices } from "./notices";
import type { Nudges } from "./nudges";
import type { Pictures } from "./pictures";
import type { Reshaping } from "./reshaping";
import type { Rescue } from "./rescue";
import type { Someone } from "./people";
import type { BoardState } from "./state";
import type { Styling } from "./styling";
import type { SheetName } from "./sheet-names";
import type { Card, Thing } from "./things";
import type { Typing } from "./typing";
import type { UndoStack } from "./undoing";

export interface BoardContext {
  readonly state: BoardState;
  readonly acts: BoardActs;
  readonly moves: Moves;
  readonly styling: Styling;
  readonly nudges: Nudges;
  readonly reshaping: Reshaping;
  readonly called: Called;
  readonly undo: UndoStack;
  readonly menu: Menu;
  readonly clipboard: Clipboard;
  readonly pictures: Pictures;
  readonly following: Following;
  readonly typing: Typing;
  readonly rescue: Rescue;
  readonly notices: Notices;
  readonly roomNumber: number | undefined;
  readonly roomTitle: string;
  /** The server's clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Shortcuts are listed over the board. */
  readonly sheet: Signal<boolean>;
  readonly showsMap: Signal<boolean>;
  /** The sheet that lies over the board. */
  readonly opened: Signal<SheetName | undefined>;
  /** Who leads moves the zones themselves. */
  readonly arrangesZones: Signal<boolean>;
  /** The note that somebody came for and that is not in sight yet. */
  readonly sought: Signal<string | undefined>;
  readonly openCard: (card: Card) => void;
}

const Context = createContext<BoardContext | undefined>(undefined);

export const BoardProvider = Context.Provider;

export function useBoard(): BoardContext {
  const board = useContext(Context);
  if (!board) throw new Error("outside of a board");
  return board;
}

export const someone = ({ state }: Pick<BoardContext, "state">, person: string): Someone | undefined =>
  state.around.people.value.get(person);

/** A name to show, also for somebody the roster does not (yet) have. */
export const nameOf = (board: Pick<BoardContext, "state">, person: string): string =>
  someone(board, person)?.name ?? t("board-somebody");

/** Their names as one would say them. */
export const namesOf = (board: Pick<BoardContext, "state">, people: readonly string[]): string =>
  formats.list(lang.value, people.map((person) => nameOf(board, person)));

/** That these people are writing. */
export const writingNow = (board: Pick<BoardContext, "state">, people: readonly string[]): string =>
  t("board-typing", { name: namesOf(board, people), count: people.length });

/** Who made a thing, as far as that may be known. */
export const authorOf = (board: Pick<BoardContext, "state">, thing: Thing): string =>
  thing.author ? nameOf(board, thing.author) : t("board-anonymous");

/** What people call a note: room and number, `3.12`. */
export const labelOf = ({ roomNumber }: Pick<BoardContext, "roomNumber">, number: number): string =>
  roomNumber === undefined ? String(number) : `${roomNumber}.${number}`;
