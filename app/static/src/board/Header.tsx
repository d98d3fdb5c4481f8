// Above the board: which room, how many votes are left, who is here, and how the notes are shown.
import { t } from "../i18n";
import { useBoard } from "./context";
import { Icon } from "./icons";
import { PeopleHere } from "./PeopleHere";
import type { Showing } from "./showing";

interface HeaderProps {
  readonly title: string;
  readonly showing: Showing;
  readonly show: (showing: Showing) => void;
}

export function Header({ title, showing, show }: HeaderProps) {
  const { state } = useBoard();
  return (
    <header class="board-bar">
      <h2 class="board-title">{title}</h2>
      {state.open.value && <VotesLeft />}
      {state.around.leads && <BoardLock />}
      <PeopleHere />
      <div class="board-views" role="group" aria-label={t("board-view")}>
        <button type="button" class="tool worded" aria-pressed={showing === "canvas"} onClick={() => show("canvas")}>
          <Icon name="board" /> {t("board-view-canvas")}
        </button>
        <button type="button" class="tool worded" aria-pressed={showing === "list"} onClick={() => show("list")}>
          <Icon name="list" /> {t("board-view-list")}
        </button>
      </div>
    </header>
  );
}

function VotesLeft() {
  const { state } = useBoard();
  const budget = state.board.value?.budget ?? 0;
  const left = Math.max(0, state.votesLeft.value);
  return (
    <p class="votes-left">
      <span class="votes-left-dots" aria-hidden="true">
        {"●".repeat(left)}
        {"○".repeat(Math.max(0, budget - left))}
      </span>
      {t("board-votes-left", { left, budget })}
    </p>
  );
}

function BoardLock() {
  const { state, acts } = useBoard();
  const locked = state.board.value?.locked ?? false;
  return (
    <button type="button" class="tool worded" aria-pressed={locked} onClick={() => acts.lockBoard(!locked)}>
      <Icon name={locked ? "lock" : "unlock"} /> {t(locked ? "board-unlock" : "board-lock")}
    </button>
  );
}
