// What a board's operations will probably do, shown until the server has decided (app/rooms/notes.py, votes.py).
import type { NoteRecord, VoteRecord } from "../protocol.gen";
import type { Facts, Guess, Guesses, View } from "../sync/records";
import { NOTE, type Point, freePlace, zoneUnder } from "./geometry";
import { spentBy, voteId } from "./votes";

interface Place extends Point {
  readonly zone: string | null;
}

interface Wanted {
  readonly note: string;
  readonly zone?: string | null;
  readonly x?: number | null;
  readonly y?: number | null;
}

const NOTHING: Facts = {};

function placed(args: Wanted, view: View): Place | undefined {
  if (typeof args.x === "number" && typeof args.y === "number") {
    return { x: args.x, y: args.y, zone: zoneUnder({ x: args.x, y: args.y }, view.of("zone"))?.id ?? null };
  }
  const zones = view.of("zone").sort((one, other) => one.position - other.position);
  const zone = args.zone ? zones.find(({ id }) => id === args.zone) : zones[0];
  if (!zone) return undefined;
  const others = view.of("note").filter((note) => note.zone === zone.id && note.id !== args.note);
  return { ...freePlace(zone, others), zone: zone.id };
}

const add: Guess<"note.add"> = (args, view, { me, at }) => {
  const place = placed(args, view);
  const board = view.find("board", "board");
  if (!place || !board || view.get(args.note)) return NOTHING;
  const note: NoteRecord = {
    id: args.note,
    type: "note",
    number: board.written + 1,
    ...place,
    z: at,
    colour: args.colour ?? "honey",
    author: me,
    created: at,
    votes: 0,
    locked: false,
    anonymous: board.anonymous,
    hidden: board.silent,
    w: NOTE.w,
    group: null,
    lang: args.lang ?? null,
    reactions: {},
  };
  return { put: [{ ...note }, { id: board.id, written: note.number }] };
};

const move: Guess<"note.move"> = (args, view, { at }) => {
  const place = placed(args, view);
  return place && view.find("note", args.note) ? { put: [{ id: args.note, ...place, z: at }] } : NOTHING;
};

const colour: Guess<"note.colour"> = (args, view) => changed(args.note, { colour: args.colour }, view);

const lock: Guess<"note.lock"> = (args, view) => changed(args.note, { locked: args.locked }, view);

/** Of the votes on it a person only ever knows their own. */
const remove: Guess<"note.delete"> = (args, view) => {
  const votes = view.of("vote").filter((vote) => vote.note === args.note);
  return { remove: [args.note, ...votes.map(({ id }) => id)] };
};

const lockBoard: Guess<"board.lock"> = (args, view) =>
  view.find("board", "board") ? { put: [{ id: "board", locked: args.locked }] } : NOTHING;

const cast: Guess<"vote.cast"> = (args, view, { me }) => {
  const note = view.find("note", args.note);
  const board = view.find("board", "board");
  if (!note || !board || spentBy(me, view.of("vote")) >= board.budget) return NOTHING;
  const dots = (mine(note, view, me)?.dots ?? 0) + 1;
  const vote: VoteRecord = { id: voteId(me, note.id), type: "vote", note: note.id, person: me, dots, round: 0 };
  return { put: [{ ...vote }, { id: note.id, votes: note.votes + 1 }] };
};

const take: Guess<"vote.take"> = (args, view, { me }) => {
  const note = view.find("note", args.note);
  const vote = note && mine(note, view, me);
  if (!note || !vote) return NOTHING;
  const fewer = { id: note.id, votes: note.votes - 1 };
  if (vote.dots === 1) return { put: [fewer], remove: [vote.id] };
  return { put: [{ id: vote.id, dots: vote.dots - 1 }, fewer] };
};

function changed(id: string, fields: Partial<NoteRecord>, view: View): Facts {
  return view.find("note", id) ? { put: [{ id, ...fields }] } : NOTHING;
}

const mine = (note: NoteRecord, view: View, me: string): VoteRecord | undefined =>
  view.find("vote", voteId(me, note.id));

export const boardGuesses: Guesses = {
  "note.add": add,
  "note.move": move,
  "note.colour": colour,
  "note.lock": lock,
  "note.delete": remove,
  "board.lock": lockBoard,
  "vote.cast": cast,
  "vote.take": take,
};
