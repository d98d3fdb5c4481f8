// What operations on the stage will probably do, shown until the server has decided.
import type { LineRecord } from "../protocol.gen";
import type { Facts, Guess, Guesses } from "../sync";

const MINUTE = 60_000;
const NOTHING: Facts = {};

const showSlide: Guess<"slide.show"> = ({ at }, view) =>
  view.find("deck", "deck")?.slides.includes(at) ? { put: [{ id: "slide", at }] } : NOTHING;

const extend: Guess<"clock.extend"> = ({ minutes }, view, { at: now }) => {
  const stage = view.find("stage", "stage");
  const item = stage?.item ? view.find("item", stage.item) : undefined;
  if (!stage?.ends_at || !item) return NOTHING;
  const from = minutes > 0 ? Math.max(stage.ends_at, now) : stage.ends_at;
  const ends_at = Math.max(now, from + minutes * MINUTE);
  return { put: [{ id: stage.id, ends_at }, { id: item.id, extra: item.extra + minutes }] };
};

const choose: Guess<"person.choose"> = ({ blocks }, view, { me }) =>
  view.find("person", me) ? { put: [{ id: me, choice: blocks }] } : NOTHING;

const rename: Guess<"person.rename"> = ({ name, lang }, view, { me }) =>
  view.find("person", me) ? { put: [{ id: me, name, lang }] } : NOTHING;

const move: Guess<"person.move"> = ({ person, room }, view) =>
  view.find("person", person) ? { put: [{ id: person, room, reason: room ? "hand" : null }] } : NOTHING;

const addLine: Guess<"line.add"> = ({ line, section, position }, view) => {
  if (!view.find("section", section) || view.get(line)) return NOTHING;
  const record: LineRecord = {
    id: line,
    type: "line",
    section,
    position,
    origin: "own",
    zone: null,
    zone_title: null,
    votes: 0,
    sources: [],
  };
  return { put: [{ ...record }] };
};

const moveLine: Guess<"line.move"> = ({ line, position }, view) =>
  view.find("line", line) ? { put: [{ id: line, position }] } : NOTHING;

const removeLine: Guess<"line.remove"> = ({ line }, view) => (view.find("line", line) ? { remove: [line] } : NOTHING);

export const stageGuesses: Guesses = {
  "slide.show": showSlide,
  "clock.extend": extend,
  "person.choose": choose,
  "person.rename": rename,
  "person.move": move,
  "line.add": addLine,
  "line.move": moveLine,
  "line.remove": removeLine,
};
