// The window onto the board: which board point lies in the view's upper left corner, and how large all is shown.
import { type Point, type Rect, type Size, FARTHEST } from "./geometry";

export interface Camera extends Point {
  readonly zoom: number;
}

export const SMALLEST = 0.1; // two thousand notes fit on a laptop
export const LARGEST = 2.5; // a note fills a phone
const STEPS = [0.1, 0.25, 0.4, 0.55, 0.75, 1, 1.25, 1.5, 2, 2.5];
const READABLE = 1; // showing everything never enlarges it
const LEGIBLE = 0.35; // the title of a zone can still be read

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export const toBoard = (camera: Camera, point: Point): Point => ({
  x: camera.x + point.x / camera.zoom,
  y: camera.y + point.y / camera.zoom,
});

export const toView = (camera: Camera, point: Point): Point => ({
  x: (point.x - camera.x) * camera.zoom,
  y: (point.y - camera.y) * camera.zoom,
});

export const seen = (camera: Camera, view: Size): Rect => ({
  x: camera.x,
  y: camera.y,
  w: view.w / camera.zoom,
  h: view.h / camera.zoom,
});

/** Moves what is shown by (dx, dy) view pixels, as a hand moves paper. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return {
    x: within(camera.x - dx / camera.zoom, -FARTHEST, FARTHEST),
    y: within(camera.y - dy / camera.zoom, -FARTHEST, FARTHEST),
    zoom: camera.zoom,
  };
}

/** Zooms to `zoom` while the board point under `at` (view pixels) stays where it is. */
export function zoomed(camera: Camera, zoom: number, at: Point): Camera {
  const next = within(zoom, SMALLEST, LARGEST);
  const fixed = toBoard(camera, at);
  return { x: fixed.x - at.x / next, y: fixed.y - at.y / next, zoom: next };
}

/** The next larger (1) or smaller (-1) of the usual sizes. */
export function nextStep(zoom: number, direction: 1 | -1): number {
  const near = 1.001; // a size reached by pinching may miss a step by a rounding error
  if (direction > 0) return STEPS.find((step) => step > zoom * near) ?? LARGEST;
  return STEPS.filter((step) => step < zoom / near).at(-1) ?? SMALLEST;
}

/** Shows all of `rect` in the middle, never above full size. `margin` is in view pixels. */
export function fitted(rect: Rect, view: Size, margin = 32): Camera {
  const room = { w: Math.max(1, view.w - 2 * margin), h: Math.max(1, view.h - 2 * margin) };
  const zoom = within(Math.min(room.w / rect.w, room.h / rect.h), SMALLEST, READABLE);
  return {
    x: rect.x + rect.w / 2 - view.w / zoom / 2,
    y: rect.y + rect.h / 2 - view.h / zoom / 2,
    zoom,
  };
}

/**
 * How a board opens: all of it, from the top, so that nobody misses what lies below. Where nothing could be read then
 * (on a phone), it opens at `part`, the zone one works in.
 */
export function opening(rect: Rect, view: Size, part: Rect = rect, margin = 16): Camera {
  const { x, zoom } = fitted(rect, view, margin);
  if (zoom < LEGIBLE && part !== rect) return opening(part, view, part, margin);
  return { x, y: rect.y - margin / zoom, zoom };
}

/** Moves as little as needed so that all of `rect` is seen. The same camera when it is already. */
export function revealing(camera: Camera, rect: Rect, view: Size, margin = 48): Camera {
  const edge = margin / camera.zoom;
  const window = seen(camera, view);
  const x = shifted(window.x, window.w, rect.x - edge, rect.w + 2 * edge);
  const y = shifted(window.y, window.h, rect.y - edge, rect.h + 2 * edge);
  return x === camera.x && y === camera.y ? camera : { x, y, zoom: camera.zoom };
}

function shifted(start: number, length: number, wanted: number, size: number): number {
  if (wanted < start || size > length) return wanted;
  return Math.max(start, wanted + size - length);
}
