// The next step of who leads, through a whole session, and what else can be done at each moment.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Situation, nextStep, otherSteps, slideStep } from "../../../app/static/src/console/steps";
import { item } from "../stage/records";

const KINDS = ["welcome", "guide", "cases", "split", "work", "report", "close"];
const ITEMS = KINDS.map((kind, position) => item(kind, position));
const SLIDES = ["guide.0", "guide.1", "block.a", "case.x"];
const at = (kind: string) => ITEMS.find((one) => one.kind === kind);

const situation = (fields: Partial<Situation> = {}): Situation => ({
  phase: "plenary",
  items: ITEMS,
  item: at("guide"),
  slides: SLIDES,
  slide: "guide.1",
  rooms: 8,
  placed: 0,
  roomsOpened: false,
  drafted: false,
  ...fields,
});

const kinds = (now: Situation) => nextStep(now)?.acts.map(({ kind }) => kind);
const others = (now: Situation) => otherSteps(now).map(({ name }) => name);

test("in the lobby the session is started, and nothing else can be done", () => {
  const now = situation({ phase: "lobby", item: undefined });
  assert.deepEqual(kinds(now), ["session.start"]);
  assert.deepEqual(others(now), []);
});

test("then one slide after the other", () => {
  const next = nextStep(situation());
  assert.equal(next?.slide, "block.a");
  assert.equal(next?.begins, undefined);
  assert.deepEqual(next?.acts, [{ kind: "slide.show", args: { at: "block.a" } }]);
});

test("the first slide of a later agenda item begins that item", () => {
  const cases = nextStep(situation({ slide: "block.a" }));
  assert.equal(cases?.begins?.kind, "cases");
  assert.deepEqual(cases?.acts.map(({ kind }) => kind), ["agenda.go", "slide.show"]);
  assert.equal(nextStep(situation({ item: at("welcome"), slide: "guide.0" }))?.begins?.kind, "guide");
});

test("looking back at an earlier slide does not turn the agenda back", () => {
  assert.equal(slideStep(situation({ item: at("cases"), slide: "case.x" }), "block.a").begins, undefined);
});

test("after the last slide, or when the agenda says so, people are placed", () => {
  const last = situation({ item: at("cases"), slide: "case.x" });
  assert.deepEqual(kinds(last), ["agenda.go", "rooms.spread"]);
  assert.equal(nextStep(last)?.begins?.kind, "split");
  assert.deepEqual(kinds(situation({ item: at("split") })), ["rooms.spread"]);
});

test("who is placed can go to work, and who works can be called back", () => {
  assert.deepEqual(kinds(situation({ item: at("split"), placed: 5 })), ["rooms.open"]);
  const rooms = situation({ phase: "rooms", item: at("work"), placed: 5, roomsOpened: true });
  assert.deepEqual(kinds(rooms), ["rooms.close"]);
  assert.deepEqual(others(rooms), ["draft", "end"]);
});

test("back together the summary is drafted, then shown, then the session ends", () => {
  const back = situation({ item: at("report"), placed: 5, roomsOpened: true });
  assert.equal(nextStep(back)?.name, "draft");
  const drafted = { ...back, drafted: true };
  assert.deepEqual(kinds(drafted), ["agenda.go", "summary.show"]);
  assert.deepEqual(others(drafted), ["slide", "open", "redraft", "end"]);
  const shown: Situation = { ...drafted, phase: "summary", item: at("close") };
  assert.deepEqual(kinds(shown), ["session.end"]);
  assert.deepEqual(others(shown), ["slide", "open", "redraft"]);
});

test("back together the rooms report one by one before the summary is drafted", () => {
  const slides = ["guide.0", "case.x", "report.room-1", "report.room-3"];
  const back = situation({ item: at("report"), slide: "guide.0", slides, placed: 5, roomsOpened: true });
  assert.equal(nextStep(back)?.slide, "report.room-1");
  assert.equal(nextStep(back)?.begins, undefined);
  assert.ok(others(back).includes("draft"));
  assert.equal(nextStep({ ...back, slide: "report.room-1" })?.slide, "report.room-3");
  assert.equal(nextStep({ ...back, slide: "report.room-3" })?.name, "draft");
  assert.equal(nextStep({ ...back, drafted: true })?.name, "show");
});

test("slides that are shown after the rooms leave the agenda alone", () => {
  const back = situation({ item: at("report"), slide: "guide.1", roomsOpened: true });
  assert.equal(slideStep(back, "case.x").begins, undefined);
});

test("once people are placed, placing all of them anew is not offered beside the other steps", () => {
  assert.ok(others(situation()).includes("place"));
  assert.ok(!others(situation({ placed: 5 })).includes("place"));
});

test("a session without rooms goes from its last slide to its end", () => {
  const now = situation({ rooms: 0, item: at("cases"), slide: "case.x" });
  assert.deepEqual(kinds(now), ["session.end"]);
  assert.deepEqual(others(situation({ rooms: 0 })), ["end"]);
});

test("after the end there is no step", () => {
  const now = situation({ phase: "ended", drafted: true, roomsOpened: true });
  assert.equal(nextStep(now), undefined);
  assert.deepEqual(others(now), []);
});
