// Pieces of an SVG file, as text.
import type { Rect } from "../geometry";
import type { Line, Measured } from "./measure";

/** How words look: size in board units, `tracking` between letters in the same. */
interface Look {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number | string;
  readonly tracking?: number;
}

export function rect({ x, y, w, h }: Rect, fill: string, corner: number, edge = "", line = 2): string {
  const stroke = edge ? ` stroke="${edge}" stroke-width="${line}"` : "";
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${corner}" fill="${fill}"${stroke}/>`;
}

function text(x: number, y: number, words: string, { size, fill, weight = 400, tracking = 0 }: Look): string {
  if (!words) return "";
  const more = tracking ? ` letter-spacing="${tracking}"` : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}"${more} fill="${fill}">${escaped(words)}</text>`;
}

/** Words in the lines in which they were measured. */
export const lines = ({ lines: found, size, weight, tracking }: Measured, x: number, y: number, fill: string): string =>
  found.map((line: Line) => text(x + line.x, y + line.baseline, line.text, { size, weight, tracking, fill })).join("");

/** A small line drawing in a square of 24. */
export const icon = (x: number, y: number, size: number, path: string, colour: string): string =>
  `<path transform="translate(${x} ${y}) scale(${size / 24})" d="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;

const round = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** As text of an XML file, which holds no control characters. */
export const escaped = (words: string): string =>
  words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? "");
