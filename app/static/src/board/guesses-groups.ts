// What operations on groups and zones will probably do (app/rooms/groups.py, zones.py).
import type { Place, ZoneRecord } from "../protocol.gen";
import type { Facts, Fields, Guesses, View } from "../sync/records";
import type { Point } from "./geometry";
import { allWide, belonging, placed } from "./guesses-things";

/** Notes enter a group or (null) leave theirs; what is empty then goes. */
function regrouped(ids: readonly string[], group: string | null, places: readonly Place[], view: View): Facts {
  const joining = new Set(ids);
  const notes = view.of("note");
  const staying = new Set(notes.flatMap((note) => (joining.has(note.id) || !note.group ? [] : [note.group])));
  const empty = view.of("group").filter(({ id }) => id !== group && !staying.has(id));
  const put = notes.filter(({ id }) => joining.has(id)).map(({ id }) => ({ id, group }));
  return { put: [...put, ...placed(places, view)], remove: empty.map(({ id }) => id) };
}

/** What who leads writes is not translated. */
const inAll = (words: string) => ({ en: words, fr: words, es: words });

/** A zone takes along what belongs to it. */
function carriedAlong(zone: ZoneRecord, to: Point, view: View): Fields[] {
  const inside = allWide(view).filter((thing) => thing.zone === zone.id);
  return inside.map(({ id, x, y }) => ({ id, x: x + to.x - zone.x, y: y + to.y - zone.y }));
}

export const groupGuesses: Guesses = {
  "group.make": ({ group, title = "", notes, places = [] }, view, { at }) => {
    if (view.get(group)) return {};
    const { put = [], remove = [] } = regrouped(notes, group, places, view);
    return { put: [{ id: group, type: "group", title, created: at }, ...put], remove };
  },
  "group.title": ({ group, title }, view) => (view.find("group", group) ? { put: [{ id: group, title }] } : {}),
  "group.join": ({ group, notes, places = [] }, view) =>
    view.find("group", group) ? regrouped(notes, group, places, view) : {},
  "group.leave": ({ notes, places = [] }, view) => regrouped(notes, null, places, view),
  "group.dissolve": ({ group }, view) => {
    const inside = view.of("note").filter((note) => note.group === group);
    return { put: inside.map(({ id }) => ({ id, group: null })), remove: [group] };
  },
  "zone.add": ({ zone, title, hint = "", x, y, w, h }, view) => {
    if (view.get(zone)) return {};
    const others = view.of("zone");
    const position = Math.max(-1, ...others.map((each) => each.position)) + 1;
    const words = { title: inAll(title), hint: inAll(hint) };
    const added: ZoneRecord = { id: zone, type: "zone", position, ...words, x, y, w, h, locked: false };
    return { put: [{ ...added }, ...belonging([...others, added], view)] };
  },
  "zone.place": ({ zone, ...place }, view) => {
    const before = view.find("zone", zone);
    if (!before) return {};
    const others = view.of("zone").filter(({ id }) => id !== zone);
    const moved = before.w === place.w && before.h === place.h;
    const along = moved ? carriedAlong(before, place, view) : belonging([...others, { ...before, ...place }], view);
    return { put: [{ id: zone, ...place }, ...along] };
  },
  "zone.remove": ({ zone }, view) => {
    const others = view.of("zone").filter(({ id }) => id !== zone);
    return others.length ? { remove: [zone], put: belonging(others, view) } : {};
  },
  "zone.title": ({ zone, title, hint = "" }, view) => {
    return view.find("zone", zone) ? { put: [{ id: zone, title: inAll(title), hint: inAll(hint) }] } : {};
  },
  "zone.lock": ({ zone, locked }, view) => (view.find("zone", zone) ? { put: [{ id: zone, locked }] } : {}),
};
