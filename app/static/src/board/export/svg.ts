// The board as one SVG file: everything as it looks on the screen, words as lines of text, pictures and letters inside.
import type { GroupRecord, ZoneRecord } from "../../protocol.gen";
import { arrowPath } from "../arrow-path";
import { type BoardContext, authorOf, labelOf } from "../context";
import { NOTE, type Rect, around, grown } from "../geometry";
import { frameAround } from "../grouping";
import { inkPath } from "../ink";
import { inLanguage } from "../language";
import { EMOJI } from "../Reactions";
import { placeOf } from "../LinkCard";
import { fitting } from "../text-size";
import { type Thing, TEXT_SIZES, course } from "../things";
import type { Colours } from "./paper";
import { type Line, Measuring } from "./measure";

const MARGIN = 40;
const PADDING = { x: 12, y: 8 }; // of a note (board-note.css)

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
  const all = around([...zones, ...things.map((thing) => state.rectOf(thing))]);
  if (!all) return undefined;
  const box = grown(all, MARGIN);
  const measuring = new Measuring(root);
  try {
    const pen = new Pen(board, measuring, inside, colours, getComputedStyle(root).fontFamily);
    const parts = [
      ...zones.map((zone) => pen.zone(zone)),
      ...groups.map((group) => pen.group(group)),
      ...[...things].sort((one, other) => one.z - other.z).map((thing) => pen.thing(thing)),
    ];
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

class Pen {
  readonly family: string;

  constructor(
    private readonly board: BoardContext,
    private readonly measuring: Measuring,
    private readonly inside: Inside,
    readonly colour: Colours,
    family: string,
  ) {
    this.family = family.replaceAll('"', "'");
  }

  zone(zone: ZoneRecord): string {
    const quiet = this.colour("--quiet");
    return (
      rect(zone, this.colour("--sunken"), 16) +
      text(zone.x + 16, zone.y + 46, inLanguage(zone.title), 40, quiet, 650) +
      text(zone.x + 16, zone.y + 72, inLanguage(zone.hint), 21, quiet)
    );
  }

  group(group: GroupRecord): string {
    const { state } = this.board;
    const notes = state.notes.peek().filter((note) => note.group === group.id);
    const frame = frameAround(notes.map((note) => state.rectOf(note)));
    if (!frame) return "";
    const title = group.title ? text(frame.x + 24, frame.y + 8, group.title, 17, this.colour("--ink"), 650) : "";
    const label = group.title ? rect({ x: frame.x + 12, y: frame.y - 12, w: 24 + group.title.length * 10, h: 30 }, this.colour("--surface"), 15, this.colour("--edge")) : "";
    return rect(frame, this.colour("--surface"), 16, this.colour("--edge")) + label + title;
  }

  thing(thing: Thing): string {
    if (this.board.state.isHidden(thing)) return thing.type === "note" ? rect(this.board.state.rectOf(thing), this.colour(`--note-${thing.colour}`), 4) : "";
    if (thing.type === "stroke") return `<path transform="translate(${thing.x} ${thing.y})" d="${inkPath(thing)}" fill="${this.ink(thing.colour)}"/>`;
    if (thing.type === "arrow") {
      const path = arrowPath(course(thing, this.board.state.find), thing.heads, thing.width);
      return `<path d="${path}" fill="none" stroke="${this.ink(thing.colour)}" stroke-width="${thing.width}" stroke-linecap="round" stroke-linejoin="round"/>`;
    }
    if (thing.type === "note") return this.note(thing);
    if (thing.type === "text") return this.text(thing);
    return thing.type === "picture" ? this.picture(thing) : this.card(thing);
  }

  private note(note: Extract<Thing, { type: "note" }>): string {
    const { board } = this;
    const scale = note.w / NOTE.w;
    const words = board.state.words(note.id);
    const { size } = fitting(words);
    const width = `${note.w - 2 * PADDING.x}px`;
    const measured = this.measuring.measure(words, "note-words", { width, "--note-scale": String(scale) }, { size: String(size) });
    const ink = this.colour("--note-ink");
    const h = Math.max((note.w * NOTE.h) / NOTE.w, measured.height + PADDING.y + 32);
    const foot = `${authorOf(board, note)}  ${labelOf(board, note.number)}${note.votes ? `  ● ${note.votes}` : ""}`;
    const given = Object.entries(note.reactions).map(([kind, count]) => `${EMOJI[kind as keyof typeof EMOJI]} ${count}`);
    return (
      rect({ x: note.x, y: note.y, w: note.w, h }, this.colour(`--note-${note.colour}`), 4) +
      lines(measured.lines, note.x + PADDING.x, note.y + PADDING.y, measured.size, ink) +
      (given.length ? text(note.x + PADDING.x, note.y + h - 30, given.join("  "), 13, ink) : "") +
      text(note.x + PADDING.x, note.y + h - 12, foot, 13, ink)
    );
  }

  private text(thing: Extract<Thing, { type: "text" }>): string {
    const style = { width: `${thing.w}px`, "font-size": `${TEXT_SIZES[thing.size]}px` };
    const { lines: found, size, weight } = this.measuring.measure(this.board.state.words(thing.id), "board-text", style);
    return lines(found, thing.x, thing.y, size, this.ink(thing.colour), weight);
  }

  private picture(picture: Extract<Thing, { type: "picture" }>): string {
    const { x, y, w, h } = this.board.state.rectOf(picture);
    const data = this.inside.pictures.get(picture.file);
    if (!data) return rect({ x, y, w, h }, this.colour("--line"), 4);
    return `<image x="${x}" y="${y}" width="${w}" height="${h}" href="${data}" xlink:href="${data}"><title>${escaped(picture.alt)}</title></image>`;
  }

  private card(card: Extract<Thing, { type: "card" }>): string {
    const { x, y, w, h } = this.board.state.rectOf(card);
    return (
      rect({ x, y, w, h }, this.colour("--surface"), 8, this.colour("--line")) +
      text(x + 16, y + 40, card.title || placeOf(card.url), 17, this.colour("--ink"), 550) +
      text(x + 16, y + 62, placeOf(card.url), 13, this.colour("--quiet"))
    );
  }

  private ink(colour: string): string {
    return this.colour(colour === "ink" ? "--ink" : `--ink-${colour}`);
  }
}

function rect({ x, y, w, h }: Rect, fill: string, corner: number, edge = ""): string {
  const stroke = edge ? ` stroke="${edge}" stroke-width="2"` : "";
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${corner}" fill="${fill}"${stroke}/>`;
}

function text(x: number, y: number, words: string, size: number, fill: string, weight: number | string = 400): string {
  return words ? `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>` : "";
}

const lines = (found: readonly Line[], x: number, y: number, size: number, fill: string, weight?: string): string =>
  found.map((line) => text(round(x + line.x), round(y + line.baseline), line.text, size, fill, weight)).join("");

const round = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** As text of an XML file, which holds no control characters. */
export const escaped = (words: string): string =>
  words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? "");
