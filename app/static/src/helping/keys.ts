// The keys for asking: H the hand, C the call for help, K the parking lot; a person may turn letters off.
import { letterKeys } from "../board/preferences";
import type { Session } from "../shell/session";
import { call, lotIsOpen, turnHand } from "./acts";
import { showLot } from "./Lot";

const FIELDS = "input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox] [role=menu]";

const RUN: Readonly<Record<string, (session: Session) => void>> = { h: turnHand, c: call, k: showLot };

/** Until the result is called. */
export function listenForAsking(session: Session): () => void {
  const key = (event: KeyboardEvent): void => {
    const { defaultPrevented, altKey, ctrlKey, metaKey, target, repeat } = event;
    if (defaultPrevented || altKey || ctrlKey || metaKey || repeat || !letterKeys.peek() || !lotIsOpen(session)) return;
    if (target instanceof Element && target.closest(FIELDS)) return;
    const run = RUN[event.key.toLowerCase()];
    if (!run) return;
    event.preventDefault();
    run(session);
  };
  document.addEventListener("keydown", key);
  return () => document.removeEventListener("keydown", key);
}
