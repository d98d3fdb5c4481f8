// How wide the page is; the same breaks as in css/live/shell.css and console.css.
import { type ReadonlySignal, signal } from "@preact/signals";

function matching(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener("change", () => (matches.value = list.matches));
  return matches;
}

const narrow = matching("(max-width: 45rem)");
const wide = matching("(min-width: 68rem)");

/** As narrow as a phone: the places are at the foot. */
export const useNarrow = (): boolean => narrow.value;

/** Wide enough for the console's three columns. */
export const useWide = (): boolean => wide.value;
