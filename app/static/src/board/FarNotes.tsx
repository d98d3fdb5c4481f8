// The whole board painted as one picture, for two moments: when hundreds of things are too small to be read, and while
// a fast hand comes to parts of the board that are not on the page yet. Painted while nothing else happens.
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { useBoard } from "./context";
import { type Rect, around, grown } from "./geometry";
import { Painter } from "./painting";
import type { BoardState } from "./state";

const MOST_PIXELS = 3_000_000; // of the picture: 12 megabytes, which a phone has
const SHARPEST = 0.5; // pixels for a board unit: more is only needed where things are drawn themselves
const REST_MS = 300; // after the last change

export function FarNotes() {
  const { state } = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useSignalEffect(() => {
    const { drawn, things, moving } = state;
    void things.value;
    clearTimeout(timer.current);
    if (!drawn.many.value || moving.value) return;
    timer.current = setTimeout(() => canvas.current && void paint(canvas.current, state), REST_MS);
  });
  useSignalEffect(() => {
    const { drawn, moving } = state;
    const shown = drawn.far.value || (drawn.many.value && moving.value && !drawn.settled.value);
    if (canvas.current) canvas.current.hidden = !shown;
  });
  return <canvas class="far-notes" ref={canvas} hidden aria-hidden="true" />;
}

/** Painted elsewhere and handed over as a finished picture: a canvas to paint on costs something in every frame. */
async function paint(shown: HTMLCanvasElement, state: BoardState): Promise<void> {
  const canvas = document.createElement("canvas");
  const things = state.things.peek();
  const all = around(things.map((thing) => state.rectOf(thing)));
  if (!all) return;
  const { x, y, w, h }: Rect = grown(all, 10);
  const scale = Math.min(SHARPEST, Math.sqrt(MOST_PIXELS / (w * h)));
  canvas.width = Math.ceil(w * scale);
  canvas.height = Math.ceil(h * scale);
  const context = canvas.getContext("2d");
  if (!context) return;
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  const painter = new Painter(context, getComputedStyle(shown), state);
  for (const thing of [...things].sort((one, other) => one.z - other.z)) painter.paint(thing);
  const picture = await createImageBitmap(canvas);
  [shown.width, shown.height] = [canvas.width, canvas.height];
  Object.assign(shown.style, { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` });
  shown.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
}
