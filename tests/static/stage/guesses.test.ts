// The guesses foresee what the rules of the stage decide: the same arguments, the same facts.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operations } from "../../../app/static/src/protocol.gen";
import { stageGuesses } from "../../../app/static/src/stage/guesses";
import type { AnyRecord, Kind } from "../../../app/static/src/sync/records";
import { deck, item, line, person, section, stage, viewOf } from "./records";

const NOW = 1_000_000;
const MINUTE = 60_000;

/** What is seen after the guess at `kind`, by person `me` at NOW. */
function after<K extends Kind>(kind: K, args: Operations[K], ...records: AnyRecord[]) {
  const view = viewOf(...records);
  const guess = stageGuesses[kind];
  assert.ok(guess);
  view.guess(guess(args, view, { me: "me", at: NOW }));
  return view;
}

const slide: AnyRecord = { id: "slide", type: "slide", at: "guide.0" };

test("a slide of the deck is shown at once, another one is not", () => {
  const records = [deck("guide.0", "block.markets"), slide];
  assert.equal(after("slide.show", { at: "block.markets" }, ...records).find("slide", "slide")?.at, "block.markets");
  assert.equal(after("slide.show", { at: "block.gone" }, ...records).find("slide", "slide")?.at, "guide.0");
});

test("minutes are added to what is left, and counted with the item", () => {
  const running = stage({ item: "work", ends_at: NOW + MINUTE });
  const view = after("clock.extend", { minutes: 5 }, running, item("work", 0, { extra: 1 }));
  assert.equal(view.find("stage", "stage")?.ends_at, NOW + 6 * MINUTE);
  assert.equal(view.find("item", "work")?.extra, 6);
});

test("when the time is over, minutes count from now", () => {
  const over = stage({ item: "work", ends_at: NOW - 3 * MINUTE });
  const view = after("clock.extend", { minutes: 5 }, over, item("work", 0));
  assert.equal(view.find("stage", "stage")?.ends_at, NOW + 5 * MINUTE);
});

test("no minute is taken that has passed already", () => {
  const short = stage({ item: "work", ends_at: NOW + 30_000 });
  const view = after("clock.extend", { minutes: -1 }, short, item("work", 0));
  assert.equal(view.find("stage", "stage")?.ends_at, NOW);
});

test("without a running item there is no clock to change", () => {
  assert.equal(after("clock.extend", { minutes: 5 }, stage()).find("stage", "stage")?.ends_at, null);
});

test("a choice and a new name are one's own", () => {
  const chosen = after("person.choose", { blocks: ["markets"] }, person("me"), person("you"));
  assert.deepEqual(chosen.find("person", "me")?.choice, ["markets"]);
  assert.deepEqual(chosen.find("person", "you")?.choice, []);
  const renamed = after("person.rename", { name: "Ana", lang: "es" }, person("me"));
  assert.equal(renamed.find("person", "me")?.name, "Ana");
  assert.equal(renamed.find("person", "me")?.lang, "es");
});

test("who is moved by hand says so; out of all rooms there is no reason", () => {
  const into = after("person.move", { person: "you", room: "r2" }, person("you", { room: "r1", reason: "choice" }));
  assert.deepEqual([into.find("person", "you")?.room, into.find("person", "you")?.reason], ["r2", "hand"]);
  const out = after("person.move", { person: "you", room: null }, person("you", { room: "r1", reason: "choice" }));
  assert.deepEqual([out.find("person", "you")?.room, out.find("person", "you")?.reason], [null, null]);
});

test("a line of one's own comes, moves and goes", () => {
  const added = after("line.add", { line: "l", section: "section.markets", position: 2 }, section("section.markets"));
  assert.deepEqual(added.get("l"), line("l", 2));
  assert.equal(after("line.move", { line: "l", position: 7 }, line("l", 2)).find("line", "l")?.position, 7);
  assert.equal(after("line.remove", { line: "l" }, line("l", 2)).get("l"), undefined);
});

test("a line for a section that is gone, or under a taken id, is not guessed", () => {
  assert.equal(after("line.add", { line: "l", section: "gone", position: 2 }).get("l"), undefined);
  const taken = after(
    "line.add",
    { line: "l", section: "section.markets", position: 2 },
    section("section.markets"),
    line("l", 5, { votes: 3 }),
  );
  assert.equal(taken.find("line", "l")?.votes, 3);
});
