// Slides by keyboard, and by the small remote controls that act like one.
import type { Phase } from "../shell/places";
import type { Console } from "./desk";

const ON = new Set(["ArrowRight", "PageDown", " "]);
const BACK = new Set(["ArrowLeft", "PageUp"]);
const BUSY = "input, textarea, select, button, a, summary, [role=option], [role=dialog], [aria-modal]";

const PAGED: readonly Phase[] = ["plenary", "summary"];

/** Until the result is called. Keys that a control needs for itself stay with it. */
export function listenForPaging(lead: Console): () => void {
  const key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!mayPage(lead, event)) return;
    event.preventDefault();
    lead.page(ON.has(event.key) ? 1 : -1);
  };
  document.addEventListener("keydown", key);
  return () => document.removeEventListener("keydown", key);
}

function mayPage({ view, entered, session }: Console, { key, target }: KeyboardEvent): boolean {
  if (!ON.has(key) && !BACK.has(key)) return false;
  if (view.peek() !== "slides" || entered.peek() || !PAGED.includes(session.phase.peek())) return false;
  const control = target instanceof Element ? target.closest(BUSY) : null;
  // A button that was pressed last keeps the focus: arrows still mean slides, the space bar means the button.
  return !control || (control.matches("button") && key !== " ");
}
