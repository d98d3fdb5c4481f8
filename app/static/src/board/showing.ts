// Whether this person last wanted the board as a canvas or as a list, which is kept on this device, or was at the
// group's answers, which holds for this page: from room to room while the rooms report.

export type Showing = "canvas" | "list" | "answers";
/** A way to show the board itself. */
export type BoardShowing = Exclude<Showing, "answers">;

let atAnswers = false;

const KEY = "minga board as";

export function recallShowing(): Showing | undefined {
  return atAnswers ? "answers" : recallBoard();
}

/** How the board itself was shown last. */
export function recallBoard(): BoardShowing | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "canvas" || kept === "list" ? kept : undefined;
  } catch {
    return undefined; // storage may be forbidden
  }
}

export function rememberShowing(showing: Showing): void {
  atAnswers = showing === "answers";
  if (atAnswers) return;
  try {
    localStorage.setItem(KEY, showing);
  } catch {
    // then it is asked anew next time
  }
}
