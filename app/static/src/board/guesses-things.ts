// What operations on any kind of thing, and on texts, ink, arrows, pictures and cards, will probably do
// (app/rooms/arranging.py, drawing.py, trash.py).
import type { BoardRecord, Operations, Place, ZoneRecord } from "../protocol.gen";
import type { AnyRecord, Facts, Fields, Guess, GuessContext, Guesses, Kind, View } from "../sync/records";
import { type Rect, contains, middle } from "./geometry";
import { KINDS, type Thing, type Wide, heightOf, isThing, isWide } from "./things";

const NOTHING: Facts = {};

export function thingIn(view: View, id: string): Thing | undefined {
  const record = view.get(id);
  return isThing(record) ? record : undefined;
}

/** What the middle of a rectangle lies in. */
function zoneOf(rect: Rect, zones: readonly ZoneRecord[]): string | null {
  return zones.find((zone) => contains(zone, middle(rect)))?.id ?? null;
}

/** What belongs elsewhere once these are the zones. */
export function belonging(zones: readonly ZoneRecord[], view: View): Fields[] {
  return allWide(view).flatMap((thing) => {
    const zone = zoneOf({ ...thing, h: heightOf(thing) }, zones);
    return zone === thing.zone ? [] : [{ id: thing.id, zone }];
  });
}

export const allWide = (view: View): Wide[] =>
  KINDS.flatMap((kind): AnyRecord[] => view.of(kind)).filter((thing): thing is Wide => isThing(thing) && isWide(thing));

/** What is put when things go to places. */
export function placed(places: readonly Place[], view: View): Fields[] {
  return places.flatMap((place): Fields[] => {
    const thing = thingIn(view, place.id);
    if (!thing) return [];
    const at = { id: place.id, x: place.x, y: place.y };
    if (thing.type === "arrow") return [{ ...at, x2: thing.x2 + place.x - thing.x, y2: thing.y2 + place.y - thing.y }];
    if (!isWide(thing)) return [at];
    const w = place.w ?? thing.w;
    const zone = zoneOf({ x: place.x, y: place.y, w, h: heightOf(thing, "", w) }, view.of("zone"));
    return [{ ...at, w, zone }];
  });
}

const place: Guess<"objects.place"> = ({ places }, view, { at }) => {
  const put = placed(places, view);
  return { put: put.length === 1 ? [{ ...put[0], z: at }] : put };
};

const order: Guess<"objects.order"> = ({ ids, to }, view) => {
  const things = ids.flatMap((id) => thingIn(view, id) ?? []).sort((one, other) => one.z - other.z);
  const all = KINDS.flatMap((kind): AnyRecord[] => view.of(kind)).map((thing) => (thing as Thing).z);
  const first = to === "front" ? Math.max(...all) + 1 : Math.min(...all) - things.length;
  return { put: things.map(({ id }, n) => ({ id, z: first + n })) };
};

const lock: Guess<"objects.lock"> = ({ ids, locked }, view) => ({
  put: ids.filter((id) => thingIn(view, id)).map((id) => ({ id, locked })),
});

/** With the votes and reactions a person knows of, the arrows, and groups that would be empty. */
const remove: Guess<"objects.delete"> = ({ ids }, view) => {
  const gone = new Set<string>(ids);
  const marks = [...view.of("vote"), ...view.of("reaction")].filter(({ note }) => gone.has(note));
  const arrows = view.of("arrow").filter(({ source, target }) => gone.has(source ?? "") || gone.has(target ?? ""));
  const left = new Set(view.of("note").flatMap((note) => (gone.has(note.id) ? [] : [note.group])));
  const groups = view.of("group").filter((group) => !left.has(group.id));
  return { remove: [...gone, ...[...marks, ...arrows, ...groups].map(({ id }) => id)] };
};

/** What was deleted comes back as it is kept, in its words and its place. */
const bringBack: Guess<"objects.back"> = ({ ids }, view) => {
  const kept = ids.flatMap((id) => view.find("deleted", `deleted.${id}`) ?? []);
  return { put: kept.map(({ thing }) => ({ ...thing, votes: 0, reactions: {}, group: null })) as Fields[] };
};

/** What every new thing says of where it comes from. */
export const origin = (board: BoardRecord, me: string, at: number) => ({
  author: me,
  created: at,
  anonymous: board.anonymous,
  hidden: board.silent,
});

/** Copies as the originals are now; arrows join the copies of what they join. */
const copy: Guess<"objects.copy"> = ({ copies, dx = 32, dy = 32 }, view, { me, at }) => {
  const board = view.find("board", "board");
  if (!board) return NOTHING;
  const names = new Map(copies.map(({ of, id }) => [of, id]));
  let { written } = board;
  const put = copies.flatMap(({ of, id }, n): Fields[] => {
    const thing = thingIn(view, of);
    if (!thing || view.get(id) || (thing.hidden && thing.author !== me)) return [];
    const fresh = { ...origin(board, me, at), id, z: at + n, x: thing.x + dx, y: thing.y + dy, locked: false, like: of };
    return [{ ...thing, ...fresh, ...copied(thing, dx, dy, names, view), ...(thing.type === "note" ? { number: ++written } : {}) }];
  });
  return { put: [...put, { id: board.id, written }] };
};

/** What of a copy follows from its new place and company. */
function copied(thing: Thing, dx: number, dy: number, names: ReadonlyMap<string, string>, view: View): Fields {
  if (thing.type === "arrow") {
    const joined = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
    return { x2: thing.x2 + dx, y2: thing.y2 + dy, source: joined(thing.source), target: joined(thing.target) };
  }
  if (!isWide(thing)) return {};
  const zone = zoneOf({ x: thing.x + dx, y: thing.y + dy, w: thing.w, h: heightOf(thing) }, view.of("zone"));
  return thing.type === "note" ? { zone, votes: 0, reactions: {} } : { zone };
}

/** A new thing: what the operation says of it, and what every thing has. */
function added<K extends Kind>(type: Thing["type"], defaults: Fields): Guess<K> {
  return ((args: Operations[K], view: View, { me, at }: GuessContext) => {
    const { [type]: id, update: _, ...fields } = args as Fields;
    const board = view.find("board", "board");
    if (typeof id !== "string" || view.get(id) || !board) return NOTHING;
    const common = { z: at, locked: false, ...origin(board, me, at) };
    return { put: [{ id, type, ...common, ...defaults, ...fields }] };
  }) as Guess<K>;
}

/** Those of the fields that were said, on a thing of this kind. */
function styled(id: string, fields: Fields, view: View): Facts {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
  return thingIn(view, id) ? { put: [{ id, ...said }] } : NOTHING;
}

export const thingGuesses: Guesses = {
  "objects.copy": copy,
  "objects.place": place,
  "objects.order": order,
  "objects.lock": lock,
  "objects.delete": remove,
  "objects.back": bringBack,
  "text.add": added<"text.add">("text", { zone: null, w: 320, size: "m", colour: "ink" }),
  "text.style": ({ text, size, colour }, view) => styled(text, { size, colour }, view),
  "stroke.add": added<"stroke.add">("stroke", { pressure: [], colour: "ink", width: 4 }),
  "arrow.add": added<"arrow.add">("arrow", { source: null, target: null, bend: 0, heads: "end", colour: "ink", width: 3 }),
  "arrow.change": ({ arrow, ...fields }, view) => (thingIn(view, arrow) ? { put: [{ id: arrow, ...fields }] } : NOTHING),
  "ink.style": ({ id, colour, width }, view) => styled(id, { colour, width }, view),
  "picture.add": added<"picture.add">("picture", { zone: null, w: 320, alt: "" }),
  "picture.alt": ({ picture, alt }, view) => styled(picture, { alt }, view),
  "card.add": added<"card.add">("card", { zone: null, w: 280, title: "" }),
  "card.change": ({ card, url, title }, view) => styled(card, { url, title }, view),
};
