// Keeps something beside a note and inside the canvas, while the camera moves.
import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { toView } from "./camera";
import type { BoardContext } from "./context";
import { usesFingers } from "./fingers";
import { NOTE, type Point, type Rect, type Size } from "./geometry";

const GAP = 8;

/** A place for a thing of this size, all in view pixels, and on which side of the note that is. */
export type Placing = (note: Rect, thing: Size, view: Size) => Point & { readonly side: "above" | "below" | "over" };

const MOST = 104; // the menu at its highest; its side must not change when it grows

/** Above the note, else below it, else as near as the view allows. */
export const beside: Placing = (note, thing, view) => {
  const above = note.y - MOST - GAP >= 0 || note.y + note.h + GAP + MOST > view.h;
  const y = above ? note.y - thing.h - GAP : note.y + note.h + GAP;
  return { ...inside({ x: note.x + (note.w - thing.w) / 2, y }, thing, view), side: above ? "above" : "below" };
};

/** Over the note, from its upper edge; with fingers at the very top, for a keyboard comes up from below. */
export const over: Placing = (note, thing, view) => ({
  ...inside({ x: note.x + (note.w - thing.w) / 2, y: usesFingers() ? 0 : note.y }, thing, view),
  side: "over",
});

function inside({ x, y }: Point, thing: Size, view: Size): Point {
  const within = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP));
  return { x: within(x, view.w - thing.w), y: within(y, view.h - thing.h) };
}

/** A selected note unfolds to show all its words. */
const heightOf = (note: string): number =>
  document.querySelector<HTMLElement>(`[data-note="${CSS.escape(note)}"]`)?.offsetHeight ?? NOTE.h;

/** The element that gets the result stays at its place by the note with this id. */
export function usePlaced(id: string, placing: Placing, { state }: BoardContext): RefObject<HTMLDivElement | null> {
  const thing = useRef<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    const put = (): void => {
      const note = state.note(id);
      const { value: camera } = state.camera;
      const { value: view } = state.view;
      const element = thing.current;
      if (!note || !element) return;
      const rect = { ...toView(camera, state.placeOf(note)), w: NOTE.w * camera.zoom, h: heightOf(id) * camera.zoom };
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
  }, [id, placing, state]);
  return thing;
}
