// Everything that can lie on a board and be selected, moved and deleted: notes, texts, ink, arrows, pictures, cards.
import type { Records } from "../protocol.gen";
import { NOTE, type Point, type Rect, around, grown } from "./geometry";
import { linesOf } from "./text-size";

export const KINDS = ["note", "text", "stroke", "arrow", "picture", "card"] as const;
export type ThingKind = (typeof KINDS)[number];
export type Thing = Records[ThingKind];
export type TextThing = Records["text"];
export type Stroke = Records["stroke"];
export type Arrow = Records["arrow"];
export type Picture = Records["picture"];
export type Card = Records["card"];

/** Things whose width a hand can change. */
export type Wide = Exclude<Thing, Stroke | Arrow>;

export const CARD_HEIGHT = 88;
const NARROWEST = 40; // the server takes no width below (app/rooms/shapes.py)
const WIDEST = 4000;
/** Letters of a text without paper, in board units. */
export const TEXT_SIZES = { s: 20, m: 32, l: 56 } as const;
const TEXT_LEADING = 1.25;
const LETTER = 0.52; // of the size: how wide an ordinary letter is

const kinds: ReadonlySet<string> = new Set(KINDS);

export const isThing = (record: { readonly type: string } | undefined): record is Thing =>
  record !== undefined && kinds.has(record.type);

export const isWide = (thing: Thing): thing is Wide => "w" in thing;

/** Whether words can be written in it. */
export const hasWords = (thing: Thing): thing is Records["note"] | TextThing =>
  thing.type === "note" || thing.type === "text";

export const widthWithin = (w: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, w)));

/** How high something is that is `w` wide; `words` count only for texts. */
export function heightOf(thing: Wide, words = "", w: number = thing.w): number {
  if (thing.type === "note") return (w * NOTE.h) / NOTE.w;
  if (thing.type === "picture") return (w * thing.height) / thing.width;
  if (thing.type === "card") return CARD_HEIGHT;
  const size = TEXT_SIZES[thing.size];
  return linesOf(words || " ", Math.max(1, w / (size * LETTER))) * size * TEXT_LEADING;
}

/** Where the thing lies. `find` gives the rectangles of what an arrow joins. */
export function rectOf(thing: Thing, words = "", find: (id: string) => Rect | undefined = () => undefined): Rect {
  if (thing.type === "stroke") return strokeRect(thing);
  if (thing.type === "arrow") return arrowRect(thing, find);
  return { x: thing.x, y: thing.y, w: thing.w, h: heightOf(thing, words) };
}

const strokes = new WeakMap<Stroke, Rect>();

/** The points of a stroke, pairwise. */
export function pointsOf({ points }: Stroke): Point[] {
  const found: Point[] = [];
  for (let n = 0; n + 1 < points.length; n += 2) found.push({ x: points[n] ?? 0, y: points[n + 1] ?? 0 });
  return found;
}

function strokeRect(stroke: Stroke): Rect {
  const known = strokes.get(stroke);
  if (known) return known;
  const box = around(pointsOf(stroke).map(({ x, y }) => ({ x: x + stroke.x, y: y + stroke.y, w: 0, h: 0 })));
  const rect = grown(box ?? { x: stroke.x, y: stroke.y, w: 0, h: 0 }, stroke.width);
  strokes.set(stroke, rect);
  return rect;
}

function arrowRect(arrow: Arrow, find: (id: string) => Rect | undefined): Rect {
  const { from, to, middle } = course(arrow, find);
  const box = around([from, to, middle].map(({ x, y }) => ({ x, y, w: 0, h: 0 })));
  return grown(box as Rect, 12); // the head
}

/** The two ends of an arrow and the point in the middle of its bow, through which it is drawn. */
export interface Course {
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
}

const GAP = 6; // between an arrow and what it joins

/** An arrow ends at the edges of what it joins; where that is gone, at its own points. */
export function course(arrow: Arrow, find: (id: string) => Rect | undefined): Course {
  const source = arrow.source ? find(arrow.source) : undefined;
  const target = arrow.target ? find(arrow.target) : undefined;
  const start = source ? centre(source) : { x: arrow.x, y: arrow.y };
  const end = target ? centre(target) : { x: arrow.x2, y: arrow.y2 };
  const through = bow(start, end, arrow.bend);
  const from = source ? edge(source, through) : start;
  const to = target ? edge(target, through) : end;
  return { from, to, middle: bow(from, to, arrow.bend) };
}

const centre = ({ x, y, w, h }: Rect): Point => ({ x: x + w / 2, y: y + h / 2 });

function bow(from: Point, to: Point, bend: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
}

/** Where the line from the rectangle's middle towards `to` leaves it, and a little farther. */
function edge(rect: Rect, to: Point): Point {
  const from = centre(rect);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (dx === 0 && dy === 0) return from;
  const wide = grown(rect, GAP);
  const share = Math.min(wide.w / 2 / Math.abs(dx || 1e-9), wide.h / 2 / Math.abs(dy || 1e-9), 1);
  return { x: from.x + dx * share, y: from.y + dy * share };
}
