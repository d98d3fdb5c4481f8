// Above the board: which room, how many votes are left, who is here, and how the notes are shown.
import type { ComponentChildren } from "preact";
import { ReporterButton } from "../answers/ReporterButton";
import { t } from "../i18n";
import { useBoard } from "./context";
import { BoardMore } from "./BoardMore";
import { Icon } from "./icons";
import { Leading } from "./Leading";
import { PeopleHere } from "./PeopleHere";
import type { Showing } from "./showing";

interface ViewProps {
  readonly showing: Showing;
  readonly show: (showing: Showing) => void;
}

interface HeaderProps extends ViewProps {
  readonly title: string;
  readonly compact: boolean;
  readonly back: ComponentChildren;
  readonly beside: ComponentChildren;
}

export function Header({ title, compact, back, beside, showing, show }: HeaderProps) {
  const { state } = useBoard();
  return (
    <header class="board-bar">
      {back && <div class="board-back">{back}</div>}
      <h2 class="board-title">{title}</h2>
      {beside && <div class="board-beside">{beside}</div>}
      {state.open.value && <UndoRedo />}
      {state.open.value && showing !== "answers" && <VotesLeft />}
      {state.around.leads && <BoardLock />}
      {state.around.leads && <Leading />}
      <PeopleHere narrow={compact} />
      <ReporterButton open={() => show("answers")} />
      <BoardMore />
      <div class="board-views" role="group" aria-label={t("board-view")}>
        <ViewButton view="canvas" showing={showing} show={show} />
        <ViewButton view="list" showing={showing} show={show} />
        {state.asks.value && <ViewButton view="answers" showing={showing} show={show} />}
      </div>
    </header>
  );
}

const VIEW_ICONS = { canvas: "board", list: "list", answers: "answers" } as const;

const FEW = 5; // votes that a narrow screen shows as dots alone

/** A narrow screen shows the icons alone. */
function ViewButton({ view, showing, show }: ViewProps & { view: Showing }) {
  return (
    <button type="button" class="tool worded" aria-pressed={showing === view} onClick={() => show(view)}>
      <Icon name={VIEW_ICONS[view]} /> <span class="word">{t(`board-view-${view}`)}</span>
    </button>
  );
}

function UndoRedo() {
  const { undo } = useBoard();
  return (
    <div class="undo-redo">
      <button
        type="button"
        class="tool"
        aria-label={t("board-undo")}
        title={t("board-undo-key")}
        disabled={!undo.canUndo.value}
        onClick={() => undo.undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={t("board-redo")}
        title={t("board-redo-key")}
        disabled={!undo.canRedo.value}
        onClick={() => undo.redo()}
      >
        <Icon name="redo" />
      </button>
    </div>
  );
}

function VotesLeft() {
  const { state } = useBoard();
  const budget = state.budget.value;
  if (state.round.value?.open === false) return null;
  const left = Math.max(0, state.votesLeft.value);
  return (
    <p class={budget <= FEW ? "votes-left few" : "votes-left"}>
      <span class="votes-left-dots" aria-hidden="true">
        {"●".repeat(left)}
        {"○".repeat(Math.max(0, budget - left))}
      </span>
      <span class={budget <= FEW ? "word" : ""}>{t("board-votes-left", { left, budget })}</span>
    </p>
  );
}

function BoardLock() {
  const { state, acts } = useBoard();
  const locked = state.board.value?.locked ?? false;
  return (
    <button type="button" class="tool worded board-lock" aria-pressed={locked} onClick={() => acts.lockBoard(!locked)}>
      <Icon name={locked ? "lock" : "unlock"} /> <span class="word">{t(locked ? "board-unlock" : "board-lock")}</span>
    </button>
  );
}
