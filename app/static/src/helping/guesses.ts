// What asking will probably do, shown until the server has decided.
import type { HandRecord, HelpRecord, ParkedRecord } from "../protocol.gen";
import type { Facts, Guess, Guesses } from "../sync";
import { placeOf } from "./order";

const NOTHING: Facts = {};

const raise: Guess<"hand.raise"> = (_, view, { me, at }) => {
  const room = placeOf(view.find("person", me), view.find("stage", "stage")?.phase ?? "lobby");
  const id = `hand.${me}`;
  if (view.find("hand", id)?.room === room) return NOTHING;
  const hand: HandRecord = { id, type: "hand", person: me, at, room };
  return { put: [{ ...hand }] };
};

const lower: Guess<"hand.lower"> = ({ person }, view, { me }) => {
  const id = `hand.${person ?? me}`;
  return view.find("hand", id) ? { remove: [id] } : NOTHING;
};

const call: Guess<"help.call"> = (_, view, { me, at }) => {
  const room = view.find("person", me)?.room;
  if (!room || view.find("help", `help.${room}`)) return NOTHING;
  const help: HelpRecord = { id: `help.${room}`, type: "help", room, person: me, at, answered_by: null };
  return { put: [{ ...help }] };
};

const answer: Guess<"help.answer"> = ({ room }, view, { me }) =>
  view.find("help", `help.${room}`) ? { put: [{ id: `help.${room}`, answered_by: me }] } : NOTHING;

const end: Guess<"help.end"> = ({ room }, view) =>
  view.find("help", `help.${room}`) ? { remove: [`help.${room}`] } : NOTHING;

const park: Guess<"parked.add"> = ({ parked: id, words, room = null, note = null, anonymous = false }, view, { me, at }) => {
  if (view.get(id)) return NOTHING;
  const last = view.of("parked").reduce((most, { position }) => Math.max(most, position), 0);
  const parked: ParkedRecord = {
    ...{ id, type: "parked", words: words.trim(), author: me, created: at },
    ...{ room, note, anonymous, done: false, position: last + 1 },
  };
  return { put: [{ ...parked }] };
};

const reword: Guess<"parked.words"> = ({ parked, words }, view) =>
  view.find("parked", parked) ? { put: [{ id: parked, words: words.trim() }] } : NOTHING;

const settle: Guess<"parked.done"> = ({ parked, done }, view) =>
  view.find("parked", parked) ? { put: [{ id: parked, done }] } : NOTHING;

const sort: Guess<"parked.move"> = ({ parked, position }, view) =>
  view.find("parked", parked) ? { put: [{ id: parked, position }] } : NOTHING;

const unpark: Guess<"parked.remove"> = ({ parked }, view) =>
  view.find("parked", parked) ? { remove: [parked] } : NOTHING;

export const askingGuesses: Guesses = {
  "hand.raise": raise,
  "hand.lower": lower,
  "help.call": call,
  "help.answer": answer,
  "help.end": end,
  "parked.add": park,
  "parked.words": reword,
  "parked.done": settle,
  "parked.move": sort,
  "parked.remove": unpark,
};
