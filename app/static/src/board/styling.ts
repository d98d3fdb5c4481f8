// How things look and read: papers, inks, lines, letters, and in which language a note is written.
import type { Lang } from "../i18n";
import type { NoteRecord } from "../protocol.gen";
import type { BoardState, Colour } from "./state";
import type { Arrow, TextThing, Thing } from "./things";

export type TextSize = TextThing["size"];
export type Heads = Arrow["heads"];

/** Of strokes and arrows, in board units. */
export const WIDTHS = { thin: 2, medium: 4, thick: 8, broad: 16 } as const;
export const SIZES: readonly TextSize[] = ["s", "m", "l"];
export const HEADS: readonly Heads[] = ["none", "end", "both"];

/** What is drawn with a line whose width one can choose. */
export const isDrawn = (thing: Thing): thing is Extract<Thing, { width: number; colour: string; type: "stroke" | "arrow" }> =>
  thing.type === "stroke" || thing.type === "arrow";

export class Styling {
  constructor(private readonly state: BoardState) {}

  /** Paper of notes, ink of everything else; what comes next has it too. */
  colour(things: readonly Thing[], colour: Colour | "ink"): void {
    const { paper, pen } = this.state;
    const onNotes = things.every(({ type }) => type === "note");
    if (onNotes && colour !== "ink") paper.value = colour;
    if (!onNotes) pen.value = { ...pen.peek(), colour };
    for (const thing of things) {
      if (!("colour" in thing) || thing.colour === colour) continue;
      if (thing.type === "text") void this.channel.do("text.style", { text: thing.id, colour });
      else if (thing.type !== "note") void this.channel.do("ink.style", { id: thing.id, colour });
      else if (colour !== "ink") void this.channel.do("note.colour", { note: thing.id, colour });
    }
  }

  width(things: readonly Thing[], width: number): void {
    this.state.pen.value = { ...this.state.pen.peek(), width };
    for (const thing of things) {
      if (isDrawn(thing) && thing.width !== width) void this.channel.do("ink.style", { id: thing.id, width });
    }
  }

  size(things: readonly Thing[], size: TextSize): void {
    this.state.letters.value = size;
    for (const thing of things) {
      if (thing.type === "text" && thing.size !== size) void this.channel.do("text.style", { text: thing.id, size });
    }
  }

  language(note: NoteRecord, lang: Lang | null): void {
    if (note.lang !== lang) void this.channel.do("note.lang", { note: note.id, lang });
  }

  private get channel() {
    return this.state.around.channel;
  }
}
