import assert from "node:assert/strict";
import { test } from "node:test";
import { addressFrom, isAddress, toEditor, toText } from "../../../app/static/src/answers/marks";
import { search } from "../../../app/static/src/answers/notes";
import { partsOf } from "../../../app/static/src/answers/parts";
import { inOrder, isBlank, moved } from "../../../app/static/src/answers/reported";
import type { FindingRecord } from "../../../app/static/src/protocol.gen";

const finding = (id: string, position: number, statement = ""): FindingRecord => ({
  id,
  type: "finding",
  position,
  statement,
  evidence: "",
  proposal: "",
  who: "",
  when: "",
  notes: [],
  created: 0,
});

test("marked words are read as paragraphs and lists", () => {
  const parts = partsOf([
    { insert: "We pay " },
    { insert: "late", attributes: { bold: true } },
    { insert: "\n\nfirst" },
    { insert: "\n", attributes: { list: "bullet" } },
    { insert: "second", attributes: { link: "https://example.org" } },
    { insert: "\n", attributes: { list: "bullet" } },
    { insert: "one" },
    { insert: "\n", attributes: { list: "number" } },
    { insert: "3.1", attributes: { note: "n1" } },
  ]);
  assert.deepEqual(parts.map(({ kind, lines }) => [kind, lines.length]), [
    ["text", 1],
    ["bullet", 2],
    ["number", 1],
    ["text", 1],
  ]);
  assert.equal(parts[0]?.lines[0]?.[1]?.bold, true);
  assert.equal(parts[1]?.lines[1]?.[0]?.link, "https://example.org");
  assert.equal(parts[3]?.lines[0]?.[0]?.note, "n1");
  assert.deepEqual(partsOf([{ insert: "\n\n" }]), []);
});

test("the shared text takes its own marks and nothing else", () => {
  assert.deepEqual(
    toText([
      { insert: "a", attributes: { bold: true, color: "red", link: "javascript:alert(1)" } },
      { insert: { image: "x" } },
      { retain: 2, attributes: { list: "ordered", bold: null, indent: 1 } },
      { retain: 1, attributes: { link: false } },
    ]),
    [
      { insert: "a", attributes: { bold: true } },
      { retain: 2, attributes: { list: "number", bold: null } },
      { retain: 1, attributes: { link: null } },
    ],
  );
  assert.deepEqual(toEditor([{ retain: 1, attributes: { list: "number" } }]), [
    { retain: 1, attributes: { list: "ordered" } },
  ]);
});

test("addresses are taken as people type them", () => {
  assert.equal(addressFrom(" minga.example.org/a "), "https://minga.example.org/a");
  assert.equal(addressFrom("http://example.org"), "http://example.org");
  for (const wrong of ["", "no", "mailto:a@example.org", "javascript:alert(1)", "two words.org"]) {
    assert.equal(addressFrom(wrong), undefined, wrong);
  }
  assert.ok(!isAddress('https://a"b'));
});

test("findings have an order, and go up and down in it", () => {
  const some = [finding("b", 1), finding("a", 0), finding("c", 2)];
  assert.deepEqual(inOrder(some).map(({ id }) => id), ["a", "b", "c"]);
  assert.deepEqual(moved(some, "c", -1), ["a", "c", "b"]);
  assert.deepEqual(moved(some, "a", -1), ["a", "b", "c"]);
  assert.deepEqual(moved(some, "gone", 1), ["a", "b", "c"]);
  assert.ok(isBlank(finding("a", 0, "  ")));
});

test("notes are found by name and by parts of their words, accents or not", () => {
  const note = (label: string, words: string) => ({ id: label, label, words, votes: 0, colour: "sky" as const });
  const notes = [note("3.1", "Élan for the región"), note("3.2", "Seeds")];
  const labels = (wanted: string) => search(notes, wanted).map(({ label }) => label);
  assert.deepEqual(labels("REGION elan"), ["3.1"]);
  assert.deepEqual(labels("3.2"), ["3.2"]);
  assert.deepEqual(labels(" "), ["3.1", "3.2"]);
  assert.deepEqual(labels("nothing"), []);
});
