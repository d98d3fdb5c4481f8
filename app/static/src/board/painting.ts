// Things as they look from far away: papers with grey lines for words, ink as it is.
import { arrowPath } from "./arrow-path";
import { inkPath } from "./ink";
import type { BoardState } from "./state";
import { linesOf } from "./text-size";
import { type Thing, course } from "./things";

const LINES = 5; // of words on a note
const LETTERS = 18; // in such a line

export class Painter {
  private readonly colours = new Map<string, string>();

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly style: CSSStyleDeclaration,
    private readonly state: BoardState,
  ) {}

  paint(thing: Thing): void {
    const { context } = this;
    if (thing.type === "stroke") {
      context.fillStyle = this.ink(thing.colour);
      context.translate(thing.x, thing.y);
      context.fill(new Path2D(inkPath(thing)));
      context.translate(-thing.x, -thing.y);
    } else if (thing.type === "arrow") {
      context.strokeStyle = this.ink(thing.colour);
      context.lineWidth = thing.width;
      context.stroke(new Path2D(arrowPath(course(thing, this.state.find), thing.heads, thing.width)));
    } else this.block(thing);
  }

  private block(thing: Exclude<Thing, { type: "stroke" | "arrow" }>): void {
    const { context, state } = this;
    const { x, y, w, h } = state.rectOf(thing);
    if (thing.type !== "text") {
      context.fillStyle = this.colour(thing.type === "note" ? `--note-${thing.colour}` : "--line");
      context.fillRect(x, y, w, h);
    }
    if (thing.type !== "note" && thing.type !== "text") return;
    const scale = w / 184;
    const lines = Math.min(LINES, linesOf(state.around.channel.texts.edit(thing.id).toString(), LETTERS));
    context.fillStyle = this.colour(thing.type === "note" ? "--note-ink" : "--ink");
    context.globalAlpha = 0.35;
    for (let n = 0; n < lines; n++) {
      const share = n === lines - 1 ? 0.45 : 0.85;
      context.fillRect(x + 14 * scale, y + (14 + n * 20) * scale, (w - 28 * scale) * share, 9 * scale);
    }
    context.globalAlpha = 1;
  }

  private ink(colour: string): string {
    return this.colour(colour === "ink" ? "--ink" : `--ink-${colour}`);
  }

  private colour(name: string): string {
    let value = this.colours.get(name);
    if (value === undefined) this.colours.set(name, (value = this.style.getPropertyValue(name).trim()));
    return value;
  }
}
