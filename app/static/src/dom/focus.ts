// Where the keyboard is, when things open, close and vanish.

const REACHABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** What Tab reaches inside `part`, in order. */
export function reachable(part: ParentNode): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(REACHABLE)].filter((element) => element.getClientRects().length > 0);
}

/** Focus something that is no control (a heading, a panel), so that reading goes on there. */
export function focusOn(element: HTMLElement): void {
  if (!element.matches(REACHABLE)) element.tabIndex = -1;
  element.focus();
}

/** What holds the keyboard, the newest last: a menu may open a dialog. */
const holders: HTMLElement[] = [];

/**
 * Keep Tab within `part` (a dialog, an open menu) and put the focus on `first`, on what is marked `data-first`, or on
 * its first control. A key comes back to `part` when the focus has fallen out of it. The result ends that and gives the focus back to where it was, or to `fallback` when that is gone.
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
    (before?.isConnected ? before : fallback)?.focus();
  };
}

/** A control that is switched off or goes away drops the focus to the page: the key is for `part` all the same. */
function bringBack(part: HTMLElement, event: KeyboardEvent): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  event.stopPropagation();
  focusOn(part);
  part.dispatchEvent(new KeyboardEvent(event.type, event));
}

function turnAround(part: HTMLElement, event: KeyboardEvent): void {
  const controls = reachable(part);
  const [first, last] = [controls[0], controls[controls.length - 1]];
  const [edge, other] = event.shiftKey ? [first, last] : [last, first];
  if (document.activeElement !== edge && part.contains(document.activeElement)) return;
  event.preventDefault();
  other?.focus();
}
