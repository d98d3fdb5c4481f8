// What a room reports, finding by finding: in their order, and in another one.
import type { FindingRecord } from "../protocol.gen";

export const FIELDS = ["statement", "evidence", "proposal", "who", "when"] as const;
export type Field = (typeof FIELDS)[number];

/** As app/rooms/limits.py. */
export const LONGEST = 600;
export const MOST = 30;

export const inOrder = (findings: readonly FindingRecord[]): readonly FindingRecord[] =>
  [...findings].sort((one, other) => one.position - other.position || one.created - other.created);

/** All ids in their order, with one of them `steps` further on. */
export function moved(findings: readonly FindingRecord[], id: string, steps: 1 | -1): string[] {
  const ids = inOrder(findings).map((one) => one.id);
  const at = ids.indexOf(id);
  const to = Math.max(0, Math.min(at + steps, ids.length - 1));
  if (at < 0 || at === to) return ids;
  ids.splice(to, 0, ...ids.splice(at, 1));
  return ids;
}

export const isBlank = (finding: FindingRecord): boolean =>
  FIELDS.every((field) => !finding[field].trim()) && !finding.notes.length;
