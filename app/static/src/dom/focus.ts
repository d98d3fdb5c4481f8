// Where the keyboard is, when things open, close and vanish.

const REACHABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

/** What Tab reaches inside `part`, in order. */
export function reachable(part: ParentNode): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(REACHABLE)].filter((element) => element.getClientRects().length > 0);
}

/** Focus something that is no control (a heading, a panel), so that reading goes on there. */
export function focusOn(element: HTMLElement): void {
  if (!element.matches(REACHABLE)) element.tabIndex = -1;
  element.focus();
}

/** The focus goes to the next of what Tab reaches in `part` (a menu), or the one before; from the end to the beginning. */
export function walk(part: ParentNode, step: 1 | -1): void {
  const stops = reachable(part);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 && step < 0 ? -1 : at + step;
  stops.at(next % stops.length)?.focus();
}

/** Runs when what has just changed is on the page, and before the next key: Preact draws in a microtask, too. */
export const onceDrawn = (run: () => void): void => queueMicrotask(run);

/** What holds the keyboard, the newest last: a menu may open a dialog. */
const holders: HTMLElement[] = [];

/**
 * Keep Tab within `part` (a dialog, an open menu) and put the focus on `first`, on what is marked `data-first`, or on
 * its first control. A key comes back to `part` when the focus has fallen out of it. The result ends that; the focus
 * then goes back to where it was, or to `fallback` when that is gone, unless it was led elsewhere meanwhile.
 */
export function holdFocus(part: HTMLElement, first?: HTMLElement, fallback?: HTMLElement): () => void {
  const before = document.activeElement as HTMLElement | null;
  const turn = (event: KeyboardEvent) => {
    if (event.key === "Tab") turnAround(part, event);
  };
  const back = (event: KeyboardEvent) => {
    if (holders.at(-1) === part) bringBack(part, event);
  };
  holders.push(part);
  part.addEventListener("keydown", turn);
  document.addEventListener("keydown", back, true);
  focusOn(first ?? part.querySelector<HTMLElement>("[data-first=true]") ?? reachable(part)[0] ?? part);
  return () => {
    holders.splice(holders.indexOf(part), 1);
    part.removeEventListener("keydown", turn);
    document.removeEventListener("keydown", back, true);
    if (isLost() || part.contains(document.activeElement)) (before?.isConnected ? before : fallback)?.focus();
  };
}

/** Nothing has the focus: what had it was switched off, or went away. */
export const isLost = (): boolean => !document.activeElement || document.activeElement === document.body;

/** The key is for `part` all the same. */
function bringBack(part: HTMLElement, event: KeyboardEvent): void {
  if (!isLost()) return;
  focusOn(part);
  if (isLost()) return; // nothing of it is seen
  event.stopPropagation();
  if (!part.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
}

/** Beyond the last control comes the first. The focus may also be on a heading, before or after them all. */
function turnAround(part: HTMLElement, event: KeyboardEvent): void {
  const controls = reachable(part);
  const here = document.activeElement;
  const beyond = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const more = controls.some((one) => here && here.compareDocumentPosition(one) & beyond);
  if (more && part.contains(here)) return;
  event.preventDefault();
  controls.at(event.shiftKey ? -1 : 0)?.focus();
}
