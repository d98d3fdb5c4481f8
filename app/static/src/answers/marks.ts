// What the words of an answer may be (app/rooms/outcome.py), and what the editor calls it.
import type { Op } from "quill-delta";

/** Marks of some letters, as the shared text has them; null ends one. */
export type Marks = Readonly<Record<string, unknown>>;

const ADDRESS = /^https?:\/\/[^\s<>"\\]{1,2000}$/;
const NOTE = /^[A-Za-z0-9_.:-]{1,64}$/;
const LISTS: Readonly<Record<string, string>> = { bullet: "bullet", ordered: "number", number: "number" };

/** What the server takes as a link. */
export const isAddress = (value: unknown): value is string => typeof value === "string" && ADDRESS.test(value);

/** An address as people type it: `minga.org` is meant as a page. */
export function addressFrom(typed: string): string | undefined {
  const words = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`;
  return isAddress(address) && address.includes(".") ? address : undefined;
}

/** A mark as the shared text has it; undefined when it has none like this. */
function mark(name: string, value: unknown): unknown {
  if (value === null || value === false) return name in KNOWN ? null : undefined;
  return KNOWN[name]?.(value);
}

const KNOWN: Readonly<Record<string, (value: unknown) => unknown>> = {
  bold: () => true,
  italic: () => true,
  list: (value) => LISTS[String(value)] ?? "bullet",
  link: (value) => (isAddress(value) ? value : undefined),
  note: (value) => (typeof value === "string" && NOTE.test(value) ? value : undefined),
};

function marksOf(attributes: Marks): Record<string, unknown> | undefined {
  const kept = Object.entries(attributes).flatMap(([name, value]) => {
    const known = mark(name, value);
    return known === undefined ? [] : [[name, known] as const];
  });
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/** Changes as the shared text takes them: letters and its own marks, nothing else. */
export function toText(ops: readonly Op[]): Op[] {
  return ops.flatMap(({ attributes, ...op }) => {
    if (typeof op.insert === "object") return [];
    const marks = attributes && marksOf(attributes);
    return [marks ? { ...op, attributes: marks } : op];
  });
}

/** Changes as the editor takes them. */
export function toEditor(ops: readonly Op[]): Op[] {
  return ops.map((op) =>
    op.attributes?.["list"] === "number" ? { ...op, attributes: { ...op.attributes, list: "ordered" } } : op,
  );
}
