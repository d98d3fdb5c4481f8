// The votes on a note: one's own as full dots, everyone's as a number.
import { t } from "../i18n";
import type { NoteRecord } from "../protocol.gen";
import { useBoard } from "./context";

export function Dots({ note }: { note: NoteRecord }) {
  const { state } = useBoard();
  const mine = state.myDots(note.id);
  const hidden = state.countsHidden.value;
  if (hidden ? mine < 1 : note.votes < 1) return null;
  if (hidden) {
    return (
      <span class="dots">
        <span aria-hidden="true">{"●".repeat(mine)}</span>
        <span class="for-ears">{t("board-votes-mine", { count: mine })}</span>
      </span>
    );
  }
  return (
    <span class="dots">
      <span class="dots-mine" aria-hidden="true">
        {mine > 0 ? "●".repeat(mine) : "○"}
      </span>
      <span aria-hidden="true">{note.votes}</span>
      <span class="for-ears">{t("board-votes", { count: note.votes, mine })}</span>
    </span>
  );
}

/** Takes a vote back, says how many there are, adds one. */
export function Voting({ note }: { note: NoteRecord }) {
  const { state, acts } = useBoard();
  const mine = state.myDots(note.id);
  return (
    <span class="voting" role="group" aria-label={t("board-voting")}>
      <button type="button" class="tool" disabled={mine === 0} aria-label={t("board-vote-take")} onClick={() => acts.take(note)}>
        <span aria-hidden="true">−</span>
      </button>
      <span class="voting-count">
        <span class="dots-mine">{mine > 0 ? "●".repeat(mine) : "○"}</span> {!state.countsHidden.value && note.votes}
      </span>
      <button type="button" class="tool" aria-label={t("board-vote-cast")} onClick={() => acts.cast(note)}>
        <span aria-hidden="true">+</span>
      </button>
    </span>
  );
}
