// A small map of the whole board: where things lie, and which part of it is seen. A press goes there.
import { useComputed, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n";
import { seen } from "./camera";
import { useBoard } from "./context";
import { type Point, type Rect, around, grown } from "./geometry";
import type { BoardState } from "./state";
import { isWide } from "./things";
import { centreOn } from "./views";

const SIZE = { w: 176, h: 120 };
const MARGIN = 200; // board units around everything
const EVERY_MS = 100; // while the board moves: on so small a map nobody sees more

export function MiniMap() {
  const { showsMap } = useBoard();
  return showsMap.value ? <Map /> : null;
}

interface Shown {
  readonly all: Rect;
  readonly scale: number;
}

function Map() {
  const board = useBoard();
  const { state } = board;
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const whole = useComputed(() => scaleOf(state));
  useSignalEffect(() => {
    const { all, scale } = whole.value;
    const things = state.things.value;
    const zones = state.zones.value;
    const handle = requestAnimationFrame(() => paint(canvas.current, zones, things.filter(isWide).map((thing) => [state.rectOf(thing), colourOf(thing)]), all, scale));
    return () => cancelAnimationFrame(handle);
  });
  useSignalEffect(() => {
    const shown = whole.value;
    void state.camera.value;
    void state.view.value;
    const outline = (): void => {
      if (frame.current) outlineView(frame.current, seen(state.camera.peek(), state.view.peek()), shown);
    };
    // Each change is painted: while the board moves, the frames belong to the board.
    if (!state.moving.value) return outline();
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      outline();
    }, EVERY_MS);
  });
  useEffect(() => () => clearTimeout(waiting.current), []);
  const go = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { all, scale } = whole.peek();
    centreOn(at({ x: event.clientX - box.x, y: event.clientY - box.y }, all, scale), board);
  };
  return (
    <div class="mini-map" data-own-hands role="img" aria-label={t("board-map")} onPointerDown={go} onPointerMove={go}>
      <canvas ref={canvas} width={SIZE.w * 2} height={SIZE.h * 2} />
      <div class="mini-map-view" ref={frame} />
    </div>
  );
}

const at = ({ x, y }: Point, all: Rect, scale: number): Point => ({ x: all.x + x / scale, y: all.y + y / scale });

function scaleOf(state: BoardState): Shown {
  const rects = [...state.zones.value, ...state.things.value.map((thing) => state.rectOf(thing))];
  const all = grown(around(rects) ?? { x: 0, y: 0, w: 1000, h: 700 }, MARGIN);
  return { all, scale: Math.min(SIZE.w / all.w, SIZE.h / all.h) };
}

function outlineView(outline: HTMLElement, { x, y, w, h }: Rect, { all, scale }: Shown): void {
  const left = Math.max(0, (x - all.x) * scale);
  const top = Math.max(0, (y - all.y) * scale);
  outline.style.transform = `translate(${left}px, ${top}px)`;
  outline.style.width = `${Math.max(0, Math.min(SIZE.w - left, (x + w - all.x) * scale - left))}px`;
  outline.style.height = `${Math.max(0, Math.min(SIZE.h - top, (y + h - all.y) * scale - top))}px`;
}

const colourOf = (thing: object): string => ("colour" in thing ? String(thing.colour) : "ink");

function paint(
  canvas: HTMLCanvasElement | null,
  zones: readonly Rect[],
  things: readonly (readonly [Rect, string])[],
  all: Rect,
  scale: number,
): void {
  const context = canvas?.getContext("2d");
  if (!canvas || !context) return;
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  context.setTransform(2 * scale, 0, 0, 2 * scale, -all.x * 2 * scale, -all.y * 2 * scale);
  context.clearRect(all.x, all.y, all.w, all.h);
  context.fillStyle = colour("--sunken");
  for (const { x, y, w, h } of zones) context.fillRect(x, y, w, h);
  const papers = new globalThis.Map<string, string>();
  for (const [{ x, y, w, h }, paper] of things) {
    if (!papers.has(paper)) papers.set(paper, colour(paper === "ink" ? "--quiet" : `--note-${paper}`));
    context.fillStyle = papers.get(paper) ?? "";
    context.fillRect(x, y, Math.max(w, 2 / scale), Math.max(h, 2 / scale));
  }
}
