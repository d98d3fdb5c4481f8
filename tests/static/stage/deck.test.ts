// Slides: what each shows, which is next, and whether a person looks elsewhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Guide } from "../../../app/static/src/shell/guide";
import { contentOf, itemKindOf, looking, neighbour } from "../../../app/static/src/stage/deck";

const source = { title: "Somewhere", url: null };
const block = { id: "markets", number: 1, title: "Markets", short: "M", summary: "", points: [], questions: [], zones: [] };
const study = { id: "dakar", title: "Dakar", place: "Dakar", blocks: ["markets"], paragraphs: [], source, example: false };
const guide: Guide = {
  title: "Guide",
  about: "",
  notice: "",
  source,
  structure: ["First page", "Second page"],
  blocks: [block],
  cases: [study],
};
const SLIDES = ["guide.0", "guide.1", "block.markets", "case.dakar"];

test("a position shows a page of the guide, a block or a case study", () => {
  assert.deepEqual(contentOf("guide.1", guide), { kind: "guide", page: 1, text: "Second page" });
  assert.deepEqual(contentOf("block.markets", guide), { kind: "block", block });
  assert.deepEqual(contentOf("case.dakar", guide), { kind: "case", study });
});

test("a position that the guide does not have shows nothing", () => {
  for (const at of ["", "guide.7", "block.gone", "case.gone", "song.one"]) assert.equal(contentOf(at, guide), undefined);
});

test("next and previous end at the ends; from nowhere one begins at the first", () => {
  assert.equal(neighbour(SLIDES, "guide.1", 1), "block.markets");
  assert.equal(neighbour(SLIDES, "guide.1", -1), "guide.0");
  assert.equal(neighbour(SLIDES, "case.dakar", 1), undefined);
  assert.equal(neighbour(SLIDES, "guide.0", -1), undefined);
  assert.equal(neighbour(SLIDES, "block.gone", 1), "guide.0");
});

test("who looks at another slide is back or ahead; at everyone's, or one that is gone, together", () => {
  assert.equal(looking(SLIDES, undefined, "guide.1"), "together");
  assert.equal(looking(SLIDES, "guide.1", "guide.1"), "together");
  assert.equal(looking(SLIDES, "guide.0", "guide.1"), "back");
  assert.equal(looking(SLIDES, "case.dakar", "guide.1"), "ahead");
  assert.equal(looking(SLIDES, "block.gone", "guide.1"), "together");
});

test("case studies have an agenda item of their own", () => {
  assert.deepEqual(SLIDES.map(itemKindOf), ["guide", "guide", "guide", "cases"]);
});
