// What operations on answers, findings and reporting will probably do (app/rooms/answering.py, reporting.py).
import type { FindingRecord } from "../protocol.gen";
import type { Facts, Guess, Guesses } from "../sync/records";
import { FIELDS } from "./reported";
import { foreseen } from "./weaving";

const NOTHING: Facts = {};

const cited = (notes: readonly string[], note: string, on: boolean): string[] => {
  const others = notes.filter((one) => one !== note);
  return on ? [...others, note] : others;
};

const citeInAnswer: Guess<"answer.cite"> = ({ answer, note, cited: on = true }, view) => {
  const known = view.find("answer", answer);
  return known ? { put: [{ id: answer, notes: cited(known.notes ?? [], note, on) }] } : NOTHING;
};

const citeInFinding: Guess<"finding.cite"> = ({ finding, note, cited: on = true }, view) => {
  const known = view.find("finding", finding);
  return known ? { put: [{ id: finding, notes: cited(known.notes ?? [], note, on) }] } : NOTHING;
};

const add: Guess<"finding.add"> = ({ finding }, view, { at }) => {
  if (view.get(finding)) return NOTHING;
  const position = Math.max(-1, ...view.of("finding").map((one) => one.position)) + 1;
  const words = { statement: "", evidence: "", proposal: "", who: "", when: "" };
  const record: FindingRecord = { id: finding, type: "finding", position, ...words, notes: [], created: at };
  return { put: [{ ...record }] };
};

const fill: Guess<"finding.fill"> = ({ finding, was, ...fields }, view) => {
  const known = view.find("finding", finding);
  if (!known) return NOTHING;
  const filled = FIELDS.flatMap((field) => {
    const [words, base] = [fields[field], was?.[field]];
    if (typeof words !== "string") return [];
    return [[field, typeof base === "string" ? foreseen(base, known[field], words) : words] as const];
  });
  return { put: [{ id: finding, ...Object.fromEntries(filled) }] };
};

const order: Guess<"finding.order"> = ({ findings }, view) => ({
  put: findings.flatMap((id, position) => (view.find("finding", id) ? [{ id, position }] : [])),
});

const remove: Guess<"finding.remove"> = ({ finding }, view) =>
  view.find("finding", finding) ? { remove: [finding] } : NOTHING;

export const answerGuesses: Guesses = {
  "answer.cite": citeInAnswer,
  "finding.add": add,
  "finding.fill": fill,
  "finding.cite": citeInFinding,
  "finding.order": order,
  "finding.remove": remove,
};

const claim: Guess<"rapporteur.claim"> = (_, view, { me }) => {
  const room = view.find("room", view.find("person", me)?.room ?? "");
  return room && !room.rapporteur ? { put: [{ id: room.id, rapporteur: me }] } : NOTHING;
};

const ready: Guess<"room.ready"> = ({ room, ready: on }, view) =>
  view.find("room", room) ? { put: [{ id: room, ready: on }] } : NOTHING;

export const reportGuesses: Guesses = { "rapporteur.claim": claim, "room.ready": ready };
