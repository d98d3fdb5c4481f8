// The slides: which there are, what each is about, and where a person looks on their own.
import type { Block, CaseStudy, Guide } from "../shell/guide";

export type SlideContent =
  | { readonly kind: "guide"; readonly page: number; readonly text: string }
  | { readonly kind: "block"; readonly block: Block }
  | { readonly kind: "case"; readonly study: CaseStudy };

/** What a position (`guide.N`, `block.ID`, `case.ID`) shows; undefined when the guide has no such slide. */
export function contentOf(at: string, guide: Guide): SlideContent | undefined {
  const dot = at.indexOf(".");
  const [kind, id] = [at.slice(0, dot), at.slice(dot + 1)];
  if (kind === "guide") {
    const text = guide.structure[Number(id)];
    return text === undefined ? undefined : { kind, page: Number(id), text };
  }
  const block = kind === "block" ? guide.blocks.find((one) => one.id === id) : undefined;
  if (block) return { kind: "block", block };
  const study = kind === "case" ? guide.cases.find((one) => one.id === id) : undefined;
  return study && { kind: "case", study };
}

const REPORT = "report.";

/** The room whose report a position shows (`report.ROOM`). */
export const reportingRoom = (at: string): string | undefined =>
  at.startsWith(REPORT) ? at.slice(REPORT.length) : undefined;

/** The slide `steps` away; undefined at the ends. */
export function neighbour(slides: readonly string[], at: string, steps: 1 | -1): string | undefined {
  const place = slides.indexOf(at);
  return place < 0 ? slides[0] : slides[place + steps];
}

export type Looking = "together" | "back" | "ahead";

/** Whether a person who looks at `own` is behind or ahead of everyone. */
export function looking(slides: readonly string[], own: string | undefined, shared: string): Looking {
  if (own === undefined || own === shared || !slides.includes(own)) return "together";
  return slides.indexOf(own) < slides.indexOf(shared) ? "back" : "ahead";
}

/** The kind of agenda item that a slide belongs to. */
export const itemKindOf = (at: string): string => (at.startsWith("case.") ? "cases" : "guide");
