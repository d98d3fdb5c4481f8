// Puts together what one board needs: its state, and all that acts on it.
import { signal } from "@preact/signals";
import { t } from "../i18n";
import type { BoardProps } from "./Board";
import { BoardActs } from "./acts";
import { Called } from "./called";
import { Clipboard } from "./clipboard";
import { type BoardContext, labelOf } from "./context";
import { Following } from "./following";
import { Menu } from "./menu";
import { Moves } from "./moves";
import { Notices } from "./notices";
import { Nudges } from "./nudges";
import { Pictures } from "./pictures";
import { Reshaping } from "./reshaping";
import { Rescue } from "./rescue";
import { BoardState } from "./state";
import { Styling } from "./styling";
import { Typing } from "./typing";
import { UndoStack } from "./undoing";

export function makeBoard({ channel, connection, me, people, leads, stage, roomNumber, roomTitle, sought }: BoardProps): BoardContext {
  const state = new BoardState({ channel, me, people, leads, stage });
  const notices = new Notices();
  const acts = new BoardActs(state, notices);
  const moves = new Moves(state);
  const pictures = new Pictures(state, notices);
  const called = new Called(state, (number) => labelOf({ roomNumber }, number));
  return {
    state,
    acts,
    moves,
    notices,
    pictures,
    undo: new UndoStack((operation) => channel.operate("board.undo", { op: operation }).id),
    styling: new Styling(state),
    nudges: new Nudges(moves),
    reshaping: new Reshaping(state, called),
    called,
    menu: new Menu(state),
    clipboard: new Clipboard({ state, acts, moves, notices, pictures }),
    following: new Following(state),
    rescue: new Rescue(state, acts, notices, connection),
    typing: new Typing(channel),
    roomNumber,
    roomTitle,
    now: () => connection.now(),
    sheet: signal(false),
    showsMap: signal(false),
    opened: signal(undefined),
    arrangesZones: signal(false),
    sought: sought ?? signal(undefined),
    openCard: ({ url }) => {
      notices.say(t("board-link-opened"));
      window.open(url, "_blank", "noopener,noreferrer");
    },
  };
}
