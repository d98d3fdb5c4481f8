import assert from "node:assert/strict";
import { test } from "node:test";
import { answerGuesses, reportGuesses } from "../../../app/static/src/answers/guesses";
import type { Operations } from "../../../app/static/src/protocol.gen";
import { type AnyRecord, type Guess, type Kind, LayeredView } from "../../../app/static/src/sync/records";

const known = (...records: object[]) =>
  new LayeredView(new Map((records as AnyRecord[]).map((record) => [record.id, record])), new Map());

function after<K extends Kind>(kind: K, args: Operations[K], ...records: object[]): LayeredView {
  const view = known(...records);
  const guess = { ...answerGuesses, ...reportGuesses }[kind] as Guess<K>;
  view.guess(guess(args, view, { me: "me", at: 1000 }));
  return view;
}

const finding = { id: "f", type: "finding", position: 0, statement: "Dry wells", evidence: "", proposal: "", who: "", when: "", notes: [] };

test("what is filled stands among what others have written meanwhile", () => {
  const filled = (args: object) => after("finding.fill", { finding: "f", ...args }, finding).find("finding", "f");
  assert.equal(filled({ statement: "Wells are dry" })?.statement, "Wells are dry");
  assert.equal(filled({ statement: "No water", was: { statement: "" } })?.statement, "No water Dry wells");
  assert.deepEqual([filled({ who: "The town" })?.who, filled({ who: null })?.who], ["The town", ""]);
  assert.equal(after("finding.fill", { finding: "gone", who: "x" }, finding).get("gone"), undefined);
});

test("a note is leant on once, and not when it is taken off", () => {
  const leaning = { ...finding, notes: ["n1", "n2"] };
  const notes = (args: object) => after("finding.cite", { finding: "f", note: "n1", ...args }, leaning).find("finding", "f")?.notes;
  assert.deepEqual([notes({}), notes({ cited: false })], [["n2", "n1"], ["n2"]]);
});

test("a new finding comes last", () => {
  assert.equal(after("finding.add", { finding: "g" }, finding).find("finding", "g")?.position, 1);
  assert.equal(after("finding.remove", { finding: "f" }, finding).get("f"), undefined);
});

test("a report that somebody has taken on is not taken from them", () => {
  const me = { id: "me", type: "person", room: "r" };
  const claimed = (rapporteur: string | null) =>
    after("rapporteur.claim", {}, me, { id: "r", type: "room", rapporteur }).find("room", "r")?.rapporteur;
  assert.deepEqual([claimed(null), claimed("jean")], ["me", "jean"]);
});
