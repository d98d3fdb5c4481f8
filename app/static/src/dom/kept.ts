// The keyboard stays where somebody works, although what they pressed goes away, moves, or is switched off.
import { focusOn, isLost, reachable } from "./focus";

const main = (): HTMLElement | null => document.getElementById("main");

/**
 * In `part`: the control that comes in the place of the one that is gone has the focus, else `otherwise`. Until the
 * result is called.
 */
export function keepFocus(part: HTMLElement, otherwise: () => HTMLElement | null = main): () => void {
  let held: HTMLElement | undefined;
  let place = 0;
  const enter = ({ target }: FocusEvent): void => {
    held = target as HTMLElement;
    place = reachable(part).indexOf(held);
  };
  const look = (changes: readonly MutationRecord[]): void => {
    if (!held) return;
    const there = part.contains(held);
    if (there && held.matches(":disabled")) goOn(beside(part, held));
    else if (!isLost()) return;
    else if (!there) goOn(inPlace(part, place));
    else if (changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(held!)))) held.focus();
  };
  const goOn = (to: HTMLElement | undefined): void => {
    const next = to ?? otherwise();
    held = undefined;
    if (next) focusOn(next);
  };
  const observer = new MutationObserver(look);
  /** Somebody goes elsewhere by themselves: a press beside everything leaves the focus nowhere, and there it stays. */
  const leave = (): void =>
    queueMicrotask(() => {
      look(observer.takeRecords());
      if (document.activeElement !== held) held = undefined;
    });
  part.addEventListener("focusin", enter);
  part.addEventListener("focusout", leave);
  observer.observe(part, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    observer.disconnect();
    part.removeEventListener("focusin", enter);
    part.removeEventListener("focusout", leave);
  };
}

const inPlace = (part: HTMLElement, place: number): HTMLElement | undefined =>
  reachable(part).at(Math.max(0, place)) ?? reachable(part).at(-1);

/** The next control after one that is switched off, or the one before. */
function beside(part: HTMLElement, off: HTMLElement): HTMLElement | undefined {
  const stops = reachable(part);
  const after = stops.find((one) => off.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  return after ?? stops.at(-1);
}
