// Keeps something beside a note and inside the canvas, while the camera moves.
import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { toView } from "./camera";
import type { BoardContext } from "./context";
import { usesFingers } from "./fingers";
import { type Point, type Rect, type Size, around } from "./geometry";

const GAP = 8;

/** A place for a thing of this size, all in view pixels, and on which side of the note that is. */
export type Placing = (note: Rect, thing: Size, view: Size) => Point & { readonly side: "above" | "below" | "over" };

/** Above the note, else below it, else as near as the view allows. `most`: how high it can grow, on the side it has. */
const besideWithin =
  (most: number): Placing =>
  (note, thing, view) => {
    const above = note.y - most - GAP >= 0 || note.y + note.h + GAP + most > view.h;
    const y = above ? note.y - thing.h - GAP : note.y + note.h + GAP;
    return { ...inside({ x: note.x + (note.w - thing.w) / 2, y }, thing, view), side: above ? "above" : "below" };
  };

/** With one row unfolded. */
export const beside = besideWithin(104);
/** With the rows that lines and letters have. */
export const besideRows = besideWithin(208);

/** Over the note, from its upper edge; with fingers at the very top, for a keyboard comes up from below. */
export const over: Placing = (note, thing, view) => ({
  ...inside({ x: note.x + (note.w - thing.w) / 2, y: usesFingers() ? 0 : note.y }, thing, view),
  side: "over",
});

function inside({ x, y }: Point, thing: Size, view: Size): Point {
  const within = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP));
  return { x: within(x, view.w - thing.w), y: within(y, view.h - thing.h) };
}

/** Where it is seen on the page; a selected note unfolds to show all its words. */
function seenRect(id: string, { state }: BoardContext): Rect | undefined {
  const thing = state.thing(id);
  if (!thing) return undefined;
  const { value: camera } = state.camera;
  const rect = state.rectOf(thing);
  const drawn = document.querySelector<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`)?.offsetHeight ?? 0;
  const h = Math.max(rect.h, drawn);
  return { ...toView(camera, rect), w: rect.w * camera.zoom, h: h * camera.zoom };
}

/** The element that gets the result stays at its place by the things with these ids. */
export function usePlaced(ids: readonly string[], placing: Placing, board: BoardContext): RefObject<HTMLDivElement | null> {
  const thing = useRef<HTMLDivElement | null>(null);
  const key = ids.join(" ");
  useLayoutEffect(() => {
    const put = (): void => {
      const { value: view } = board.state.view;
      const rect = around(ids.flatMap((id) => seenRect(id, board) ?? []));
      const element = thing.current;
      if (!rect || !element) return;
      const { x, y, side } = placing(rect, { w: element.offsetWidth, h: element.offsetHeight }, view);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      element.dataset["side"] = side;
    };
    const stop = effect(put);
    const observer = new ResizeObserver(put); // it grows with its words
    if (thing.current) observer.observe(thing.current);
    return () => {
      stop();
      observer.disconnect();
    };
  }, [key, placing, board]);
  return thing;
}
