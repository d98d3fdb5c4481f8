// Draws each thing of a board as SVG, with the measures that the style sheets give it on the screen (board-*.css).
import { t } from "../../i18n";
import type { GroupRecord, ZoneRecord } from "../../protocol.gen";
import { arrowPath } from "../arrow-path";
import { type BoardContext, authorOf, labelOf } from "../context";
import { NOTE, type Rect } from "../geometry";
import { frameAround } from "../grouping";
import { pathOf } from "../icons";
import { inkPath } from "../ink";
import { foreignTag, inLanguage } from "../language";
import { placeOf } from "../LinkCard";
import { EMOJI, kindsGiven } from "../Reactions";
import { fitting, reactionRows } from "../text-size";
import { type Thing, TEXT_SIZES, course } from "../things";
import { escaped, icon, lines, rect } from "./marks";
import type { Measured, Measuring } from "./measure";
import type { Colours } from "./paper";
import type { Inside } from "./svg";

type Of<K extends Thing["type"]> = Extract<Thing, { type: K }>;

const NOTE_PADDING = { x: 12, y: 8, foot: 4 };
const NOTE_FOOT = 24;
const SMALLER = [1, 0.85, 0.7, 0.6]; // of the smallest letters on the screen: a picture can be looked at from nearer
const GAP = 8;
const ZONE_PADDING = { x: 16, y: 12 };
const TITLE = { "font-weight": "var(--weight-bold)", "letter-spacing": "var(--tracking-tight)" };
const SMALL = { "font-size": "var(--text-1)" };
const LABEL = { x: 12, y: -12, h: 32 }; // of a group: on its frame's upper edge
const CARD = { x: 16, icon: 20, gap: 12 };
const TAG_PADDING = 4;

export class Pen {
  readonly family: string;
  /** Papers that are larger than on the screen. */
  readonly outgrown: Rect[] = [];

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
    const [x, y, w] = [zone.x + ZONE_PADDING.x, zone.y + ZONE_PADDING.y, zone.w - 2 * ZONE_PADDING.x];
    const heading = { ...TITLE, width: `${w}px`, "font-size": "var(--text-6)", "line-height": "1", "overflow-wrap": "break-word" };
    const title = this.measuring.measure(inLanguage(zone.title), "", heading);
    const hint = this.measuring.fit(inLanguage(zone.hint), w, { "font-size": "var(--text-4)", "line-height": "var(--leading-tight)" });
    return rect(zone, this.colour("--sunken"), 16) + lines(title, x, y, quiet) + lines(hint, x, y + title.height, quiet);
  }

  group(group: GroupRecord): string {
    const { state } = this.board;
    const notes = state.notes.peek().filter((note) => note.group === group.id);
    const frame = frameAround(notes.map((note) => state.rectOf(note)));
    if (!frame) return "";
    const [surface, edge] = [this.colour("--surface"), this.colour("--edge")];
    const [x, y] = [frame.x + 2 + LABEL.x, frame.y + 2 + LABEL.y];
    const count = this.measuring.fit(String(notes.length), frame.w, { "font-size": "var(--text-2)" });
    const beside = 2 * LABEL.x + 2 * GAP + count.width;
    const title = this.measuring.fit(group.title || t("board-group-untitled"), frame.w - LABEL.x - beside, { ...TITLE, "font-size": "var(--text-3)" });
    const w = title.width + beside;
    return (
      rect(frame, surface, 16, edge) +
      rect({ x, y, w, h: LABEL.h }, surface, LABEL.h / 2, edge) +
      lines(title, x + LABEL.x, y + (LABEL.h - title.height) / 2, this.colour("--ink")) +
      lines(count, x + w - LABEL.x - count.width, y + (LABEL.h - count.height) / 2, this.colour("--quiet"))
    );
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

  /** What the paper has no room for is cut on the screen; here its letters get smaller, and if need be the paper grows. */
  private note(note: Of<"note">): string {
    const words = this.board.state.words(note.id);
    const width = `${note.w - 2 * NOTE_PADDING.x}px`;
    const given = this.measuring.measure(reactionsOf(note), "note-reactions", { width });
    const paper = (note.w * NOTE.h) / NOTE.w;
    const rest = NOTE_PADDING.y + given.height + NOTE_FOOT + NOTE_PADDING.foot;
    const { size, cut } = fitting(words, reactionRows(kindsGiven(note).length));
    const at = (by: number): Measured =>
      this.measuring.measure(words, "note-words", { width, "--note-scale": String((by * note.w) / NOTE.w) }, { size: String(size) });
    const written = (cut ? SMALLER : [1]).map(at).reduce((before, next) => (before.height + rest <= paper ? before : next));
    const h = Math.max(paper, written.height + rest);
    if (h > paper) this.outgrown.push({ x: note.x, y: note.y, w: note.w, h });
    const ink = this.colour("--note-ink");
    const [x, foot] = [note.x + NOTE_PADDING.x, note.y + h - NOTE_PADDING.foot - NOTE_FOOT];
    return (
      rect({ x: note.x, y: note.y, w: note.w, h }, this.colour(`--note-${note.colour}`), 4) +
      lines(written, x, note.y + NOTE_PADDING.y, ink) +
      lines(given, x, foot - given.height, ink) +
      this.foot(note, x, foot, note.w - 2 * NOTE_PADDING.x)
    );
  }

  /** Who wrote it and its number, then its language and its votes. */
  private foot(note: Of<"note">, x: number, y: number, w: number): string {
    const ink = this.colour("--note-ink");
    const small = (words: string, style = {}): Measured => this.measuring.fit(words, w, { ...SMALL, ...style });
    const number = small(labelOf(this.board, note.number));
    const tag = small(foreignTag(note.lang) ?? "", { "line-height": "var(--leading-tight)" });
    const votes = small(note.votes ? `● ${note.votes}` : "", { "font-weight": "var(--weight-bold)" });
    const beside = [number, tag, votes].reduce((sum, { width }) => sum + (width && width + GAP), 0) + (tag.width && 2 * TAG_PADDING);
    const author = this.measuring.fit(authorOf(this.board, note), w - beside, SMALL);
    const put = (what: Measured, at: number): string => lines(what, x + at, y + (NOTE_FOOT - what.height) / 2, ink);
    const right = w - votes.width;
    const tagged = right - (votes.width && GAP) - TAG_PADDING - tag.width;
    const box = { x: x + tagged - TAG_PADDING, y: y + (NOTE_FOOT - tag.height) / 2 - 1, w: tag.width + 2 * TAG_PADDING, h: tag.height + 2 };
    return (
      put(author, 0) +
      put(number, author.width && author.width + GAP) +
      (tag.width ? rect(box, "none", 4, ink, 1) + put(tag, tagged) : "") +
      put(votes, right)
    );
  }

  private text(thing: Of<"text">): string {
    const style = { width: `${thing.w}px`, "font-size": `${TEXT_SIZES[thing.size]}px` };
    return lines(this.measuring.measure(this.board.state.words(thing.id), "board-text", style), thing.x, thing.y, this.ink(thing.colour));
  }

  private picture(picture: Of<"picture">): string {
    const { x, y, w, h } = this.board.state.rectOf(picture);
    const data = this.inside.pictures.get(picture.file);
    if (!data) return rect({ x, y, w, h }, this.colour("--line"), 4);
    const place = `x="${x}" y="${y}" width="${w}" height="${h}" preserveAspectRatio="xMidYMid slice"`;
    return `<image ${place} href="${data}" xlink:href="${data}"><title>${escaped(picture.alt)}</title></image>`;
  }

  private card(card: Of<"card">): string {
    const { x, y, w, h } = this.board.state.rectOf(card);
    const place = placeOf(card.url);
    const left = x + CARD.x + CARD.icon + CARD.gap;
    const room = x + w - CARD.x - left;
    const title = this.measuring.fit(card.title || place, room, { "font-size": "var(--text-3)", "font-weight": "var(--weight-medium)" });
    const where = this.measuring.fit(place, room, SMALL);
    const top = y + (h - title.height - where.height) / 2;
    return (
      rect({ x, y, w, h }, this.colour("--surface"), 8, this.colour("--line"), 1) +
      icon(x + CARD.x, y + (h - CARD.icon) / 2, CARD.icon, pathOf("link"), this.colour("--accent")) +
      lines(title, left, top, this.colour("--ink")) +
      lines(where, left, top + title.height, this.colour("--quiet"))
    );
  }

  private ink(colour: string): string {
    return this.colour(colour === "ink" ? "--ink" : `--ink-${colour}`);
  }
}

/** Each beside its number, which never stands alone on the next line. */
const reactionsOf = (note: Of<"note">): string =>
  kindsGiven(note)
    .map((kind) => `${EMOJI[kind]}\u00a0${note.reactions[kind]}`)
    .join("\u2002");
