// The board as one SVG file: everything as it looks on the screen, words as lines of text, pictures and letters inside.
import type { BoardContext } from "../context";
import { type Rect, around, grown } from "../geometry";
import type { Thing } from "../things";
import { Measuring } from "./measure";
import type { Colours } from "./paper";
import { Pen } from "./pen";

const MARGIN = 40;

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface Inside {
  /** Address of a picture to its data: what a file needs that is looked at without a server. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The page's letters, as `@font-face` rules. */
  readonly letters: string;
}

/** `things`: what to draw; zones and groups only with the whole board. undefined: there is nothing. */
export function drawBoard(
  board: BoardContext,
  things: readonly Thing[],
  whole: boolean,
  inside: Inside,
  root: Element,
  colours: Colours,
): Drawing | undefined {
  const { state } = board;
  const zones = whole ? state.zones.peek() : [];
  const groups = whole ? state.groups.peek() : [];
  const seen = [...zones, ...things.map((thing) => state.rectOf(thing))];
  const measuring = new Measuring(root);
  try {
    const pen = new Pen(board, measuring, inside, colours, getComputedStyle(root).fontFamily);
    const parts = [
      ...zones.map((zone) => pen.zone(zone)),
      ...groups.map((group) => pen.group(group)),
      ...[...things].sort((one, other) => one.z - other.z).map((thing) => pen.thing(thing)),
    ];
    const all = around([...seen, ...pen.outgrown]);
    if (!all) return undefined;
    const box = grown(all, MARGIN);
    return { svg: file(parts, box, pen.colour("--ground"), pen.family, inside.letters), width: box.w, height: box.h };
  } finally {
    measuring.end();
  }
}

function file(parts: readonly string[], { x, y, w, h }: Rect, ground: string, family: string, letters: string): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}">`;
  const style = `<style>${letters} text{font-family:${family};white-space:pre}</style>`;
  return `${head}${style}<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${ground}"/>${parts.join("")}</svg>`;
}
