// Somebody came to the board for one note: it is brought into sight, and the keyboard stands at it.
import { effect, useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { type BoardContext, useBoard } from "./context";
import { goTo } from "./keys";

/** On the canvas, as soon as it is drawn and the note is known; until the result is called. */
export function watchSought(board: Pick<BoardContext, "state" | "sought">): () => void {
  const { state, sought } = board;
  return effect(() => {
    const thing = state.thing(sought.value);
    if (!thing || state.view.value.w === 0) return;
    // After the first look at the board, which would look elsewhere again.
    requestAnimationFrame(() => {
      if (sought.peek() !== thing.id) return;
      sought.value = undefined;
      state.selection.only(thing.id);
      goTo(thing, board, true);
    });
  });
}

/** In the list, as soon as the note stands in it. */
export function useSought(id: string): RefObject<HTMLLIElement | null> {
  const { sought } = useBoard();
  const item = useRef<HTMLLIElement>(null);
  useSignalEffect(() => {
    if (sought.value !== id || !item.current) return;
    sought.value = undefined;
    item.current.tabIndex = -1;
    item.current.scrollIntoView({ block: "center" });
    item.current.focus({ preventScroll: true });
  });
  return item;
}
