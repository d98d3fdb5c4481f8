// Whether the page is being put on paper: what is drawn bit by bit, or only as far as it is seen, is then drawn whole.
import { type ReadonlySignal, signal } from "@preact/signals";

const state = signal(false);

export const printed: ReadonlySignal<boolean> = state;

/** Events come before a page is printed, the media query changes also where somebody only looks at it as on paper. */
export function watchPrinting(): void {
  const paper = matchMedia("print");
  paper.addEventListener("change", () => (state.value = paper.matches));
  addEventListener("beforeprint", () => (state.value = true));
  addEventListener("afterprint", () => (state.value = false));
}
