// What a board's operations will probably do to notes, votes and the board itself, shown until the server has decided
// (app/rooms/notes.py, votes.py). Other things have files of their own.
import type { NoteRecord, RoundRecord, VoteRecord } from "../protocol.gen";
import type { Facts, Fields, Guess, Guesses, View } from "../sync/records";
import type { Foreseen } from "./foreseen";
import { NOTE, type Point, freePlace, zoneUnder } from "./geometry";
import { groupGuesses } from "./guesses-groups";
import { origin, thingGuesses } from "./guesses-things";
import { latestRound, spentBy, voteId } from "./votes";

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

/** What every new note has. */
const BLANK = { type: "note", w: NOTE.w, votes: 0, locked: false, group: null, reactions: {} } as const;

/** `taken`: where others come to lie that are not on the board yet. */
function placed(args: Wanted, view: View, taken: readonly Point[] = []): Place | undefined {
  if (typeof args.x === "number" && typeof args.y === "number") {
    return { x: args.x, y: args.y, zone: zoneUnder({ x: args.x, y: args.y }, view.of("zone"))?.id ?? null };
  }
  const zones = view.of("zone").sort((one, other) => one.position - other.position);
  const zone = args.zone ? zones.find(({ id }) => id === args.zone) : zones[0];
  if (!zone) return undefined;
  const others = view.of("note").filter((note) => note.zone === zone.id && note.id !== args.note);
  return { ...freePlace(zone, [...others, ...taken]), zone: zone.id };
}

const add: Guess<"note.add"> = (args, view, { me, at }) => {
  const place = placed(args, view);
  const board = view.find("board", "board");
  if (!place || !board || view.get(args.note)) return NOTHING;
  const note: NoteRecord = {
    ...BLANK,
    id: args.note,
    number: board.written + 1,
    ...place,
    z: at,
    colour: args.colour ?? "honey",
    lang: args.lang ?? null,
    ...origin(board, me, at),
  };
  return { put: [{ ...note }, { id: board.id, written: note.number }] };
};

/** All of them, or none: those without a place follow each other through the free spots of the zone. */
const addAll: Guess<"notes.add"> = (args, view, { me, at }) => {
  const board = view.find("board", "board");
  if (!board || args.notes.some(({ note }) => view.get(note))) return NOTHING;
  const put: (Fields & Point)[] = [];
  for (const { note, words, x, y } of args.notes) {
    const place = placed({ note, zone: args.zone ?? null, x: x ?? null, y: y ?? null }, view, put);
    if (!place) return NOTHING;
    const n = put.length + 1;
    const fields = { id: note, number: board.written + n, z: at + n, colour: args.colour ?? "honey", lang: args.lang ?? null };
    put.push({ ...BLANK, ...fields, ...place, ...origin(board, me, at), words } satisfies Foreseen & Fields & Point);
  }
  return { put: [...put, { id: board.id, written: board.written + put.length }] };
};

const move: Guess<"note.move"> = (args, view, { at }) => {
  const place = placed(args, view);
  return place && view.find("note", args.note) ? { put: [{ id: args.note, ...place, z: at }] } : NOTHING;
};

const colour: Guess<"note.colour"> = (args, view) => changed(args.note, { colour: args.colour }, view);

const tag: Guess<"note.lang"> = (args, view) => changed(args.note, { lang: args.lang }, view);

const lock: Guess<"note.lock"> = (args, view) => changed(args.note, { locked: args.locked }, view);

/** Of the votes on it a person only ever knows their own. */
const remove: Guess<"note.delete"> = (args, view) => {
  const votes = view.of("vote").filter((vote) => vote.note === args.note);
  return { remove: [args.note, ...votes.map(({ id }) => id)] };
};

const onBoardRecord =
  <A>(fields: (args: A) => object) =>
  (args: A, view: View): Facts =>
    view.find("board", "board") ? { put: [{ id: "board", ...fields(args) }] } : NOTHING;

const react: Guess<"note.react"> = (args, view, { me }) => {
  const note = view.find("note", args.note);
  const id = `r.${me}.${args.reaction}.${args.note}`;
  const on = args.on ?? true;
  if (!note || Boolean(view.get(id)) === on) return NOTHING;
  const count = (note.reactions[args.reaction] ?? 0) + (on ? 1 : -1);
  const counted = { id: note.id, reactions: { ...note.reactions, [args.reaction]: count } };
  if (!on) return { put: [counted], remove: [id] };
  return { put: [{ id, type: "reaction", note: note.id, person: me, reaction: args.reaction }, counted] };
};

/** While a hidden round runs nobody is told the count. */
const counts = (round: RoundRecord | undefined): boolean => !(round?.open && round.hidden);

const cast: Guess<"vote.cast"> = (args, view, { me }) => {
  const note = view.find("note", args.note);
  const round = latestRound(view.of("round"));
  const budget = round?.budget ?? view.find("board", "board")?.budget ?? 0;
  const before = note && mine(note, view, me, round);
  if (!note || round?.open === false || spentBy(me, view.of("vote"), round?.number) >= budget) return NOTHING;
  if (round && ((!round.several && before) || (!round.own && note.author === me))) return NOTHING;
  const id = voteId(me, note.id, round?.number);
  const dots = (before?.dots ?? 0) + 1;
  const vote: VoteRecord = { id, type: "vote", note: note.id, person: me, dots, round: round?.number ?? 0 };
  return { put: [{ ...vote }, ...(counts(round) ? [{ id: note.id, votes: note.votes + 1 }] : [])] };
};

const take: Guess<"vote.take"> = (args, view, { me }) => {
  const note = view.find("note", args.note);
  const round = latestRound(view.of("round"));
  const vote = note && mine(note, view, me, round);
  if (!note || !vote || round?.open === false) return NOTHING;
  const fewer = counts(round) ? [{ id: note.id, votes: note.votes - 1 }] : [];
  if (vote.dots === 1) return { put: fewer, remove: [vote.id] };
  return { put: [{ id: vote.id, dots: vote.dots - 1 }, ...fewer] };
};

function changed(id: string, fields: Partial<NoteRecord>, view: View): Facts {
  return view.find("note", id) ? { put: [{ id, ...fields }] } : NOTHING;
}

const mine = (note: NoteRecord, view: View, me: string, round: RoundRecord | undefined): VoteRecord | undefined =>
  view.find("vote", voteId(me, note.id, round?.number));

export const boardGuesses: Guesses = {
  "note.add": add,
  "notes.add": addAll,
  "note.move": move,
  "note.colour": colour,
  "note.lang": tag,
  "note.lock": lock,
  "note.delete": remove,
  "note.react": react,
  "board.lock": onBoardRecord(({ locked }) => ({ locked })),
  "board.anonymous": onBoardRecord(({ anonymous }) => ({ anonymous })),
  "board.spotlight": onBoardRecord(({ id }) => ({ spotlight: id })),
  "vote.cast": cast,
  "vote.take": take,
  ...thingGuesses,
  ...groupGuesses,
};
