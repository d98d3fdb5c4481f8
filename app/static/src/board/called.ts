// What a thing is called where it is spoken of: by its words, its number, or what it joins.
import { t } from "../i18n";
import type { BoardState } from "./state";
import { type Arrow, type Thing, hasWords } from "./things";

const MOST = 48; // letters: enough to tell notes apart

export class Called {
  constructor(
    private readonly state: BoardState,
    private readonly numbered: (number: number) => string,
  ) {}

  thing(thing: Thing): string {
    if (thing.type === "arrow") return t("board-arrow-between", this.ends(thing));
    return this.words(thing) || this.kind(thing);
  }

  /** Both ends of an arrow, in words. */
  ends(arrow: Arrow): { readonly from: string; readonly to: string } {
    return { from: this.end(arrow.source), to: this.end(arrow.target) };
  }

  private end(id: string | null): string {
    const thing = this.state.thing(id ?? undefined);
    return thing ? this.thing(thing) : t("board-arrow-loose");
  }

  private words(thing: Thing): string {
    if (this.state.isHidden(thing)) return "";
    if (hasWords(thing)) return shortened(this.state.words(thing.id));
    if (thing.type === "picture") return shortened(thing.alt);
    return thing.type === "card" ? shortened(thing.title || thing.url) : "";
  }

  private kind(thing: Thing): string {
    const kind = t(`board-kind-${thing.type}`);
    return thing.type === "note" ? `${kind} ${this.numbered(thing.number)}` : kind;
  }
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1).trimEnd()}…` : line;
}
