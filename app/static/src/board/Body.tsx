// What lies below the board's bar: the canvas with its tools, the list, or their outline while they load.
import { useSignalEffect } from "@preact/signals";
import { printed } from "../dom";
import { t, whyNot } from "../i18n";
import { Canvas } from "./Canvas";
import { useBoard } from "./context";
import { lazily } from "./lazily";
import { ListView } from "./ListView";
import type { Showing } from "./showing";
import { Toolbar } from "./Toolbar";

const OUTLINES = [0, 1, 2, 3];

const Answers = lazily<{ open: (note: string) => void }>(() => import("../answers/Answers").then((module) => module.Answers));

interface BodyProps {
  readonly showing: Showing;
  readonly compact: boolean;
  /** Leads from the answers to a note on the board. */
  readonly goTo: (note: string) => void;
}

export function Body({ showing, compact, goTo }: BodyProps) {
  const { state, acts } = useBoard();
  useSignalEffect(() => {
    if (printed.value) acts.finish();
  });
  if (!state.board.value) return state.around.channel.standing.value === "left" ? <Outside /> : <Loading />;
  if (showing === "answers") return <Answers open={goTo} />;
  if (showing === "list") return <ListView />;
  return (
    <>
      <div class="board-body">
        <Toolbar compact={compact} />
        <Canvas />
      </div>
      {printed.value && <ListView />}
    </>
  );
}

/** The person may not be here, and has seen nothing of the board yet. */
function Outside() {
  const { channel } = useBoard().state.around;
  return (
    <div class="board-outside" role="status">
      <p>{channel.left && whyNot(channel.left)}</p>
      <button type="button" class="button" onClick={() => channel.retry()}>
        {t("common-try-again")}
      </button>
    </div>
  );
}

function Loading() {
  return (
    <div class="board-loading" aria-busy="true">
      <p class="for-ears">{t("board-loading")}</p>
      {OUTLINES.map((outline) => (
        <div key={outline} class="board-outline" />
      ))}
    </div>
  );
}
