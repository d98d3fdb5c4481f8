// The canvas and the hands on it, for as long as it is shown: its size, pointers, keys, and where the focus goes.
import { effect, useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { BoardContext } from "./context";
import { Hands } from "./hands";
import { keyOnCanvas } from "./keys";
import { showOpening } from "./views";
import { World } from "./world";

export type CanvasRef = RefObject<HTMLDivElement | null>;

export function useWorld(world: CanvasRef, { state }: BoardContext): void {
  useLayoutEffect(() => {
    if (!world.current) return undefined;
    const moved = new World(world.current, state);
    const stop = effect(() => moved.follow());
    return () => {
      stop();
      moved.rest();
    };
  }, [state]);
}

export function useCanvasLife(root: CanvasRef, board: BoardContext): void {
  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const stops = [
      measure(root.current, board),
      board.state.drawn.follow(),
      handle(root.current, board),
      keepFocus(root.current, board),
    ];
    return () => stops.forEach((stop) => stop());
  }, [board]);
  useSignalEffect(() => focusWalkedTo(root.current, board));
}

function measure(root: HTMLElement, board: BoardContext): () => void {
  const { view } = board.state;
  const take = (): void => {
    view.value = { w: root.clientWidth, h: root.clientHeight };
    if (!board.state.looked) showOpening(board);
    board.state.looked = true;
  };
  take(); // at once: the first frame shows notes already
  const observer = new ResizeObserver(take);
  observer.observe(root);
  return () => {
    observer.disconnect();
    view.value = { w: 0, h: 0 };
  };
}

function handle(root: HTMLElement, board: BoardContext): () => void {
  const hands = new Hands(board, root);
  const stop = hands.listen();
  const down = (event: KeyboardEvent): void => {
    const id = thingAt(event.target as Element);
    if (id === undefined && event.target !== root) return;
    const space = event.key === " ";
    if (space && id === undefined) hands.panning = true;
    const meant = keyOnCanvas(event, board.state.thing(id), board);
    if (meant || space) event.preventDefault();
  };
  const up = (event: KeyboardEvent): void => {
    if (event.key === " ") hands.panning = false;
  };
  root.addEventListener("keydown", down);
  root.addEventListener("keyup", up);
  return () => {
    stop();
    root.removeEventListener("keydown", down);
    root.removeEventListener("keyup", up);
  };
}

/** When the note that has the focus is deleted by somebody, the focus stays on the canvas. */
function keepFocus(root: HTMLElement, board: BoardContext): () => void {
  const { state } = board;
  let focused: Element | undefined;
  const enter = ({ target }: FocusEvent): void => {
    focused = target as Element;
    const id = thingAt(focused);
    if (id !== undefined) state.current.value = id;
    // Not `:has()` in the style sheet: with it, each note that comes makes the browser look at all others.
    root.toggleAttribute("data-by-keys", id !== undefined && focused.matches(":focus-visible"));
  };
  root.addEventListener("focusin", enter);
  const stop = state.drawn.ids.subscribe(() =>
    requestAnimationFrame(() => {
      const lost = focused?.isConnected === false && document.activeElement === document.body;
      if (lost && !board.rescue.shown.peek()) root.focus({ preventScroll: true });
    }),
  );
  return () => {
    root.removeEventListener("focusin", enter);
    stop();
  };
}

/** The focus goes where the keyboard walked, as soon as that note is drawn. */
function focusWalkedTo(root: HTMLElement | null, { state }: BoardContext): void {
  const id = state.walkedTo.value;
  if (id === undefined || !state.drawn.ids.value.has(id)) return;
  requestAnimationFrame(() => {
    // Who has begun to write since then keeps the focus there.
    const writing = state.editing.peek() !== undefined;
    if (!writing) root?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
    state.walkedTo.value = undefined;
  });
}

const thingAt = (target: Element): string | undefined => target.closest<HTMLElement>("[data-thing]")?.dataset["thing"];
