// What operations on groups and zones will probably do (app/rooms/groups.py, zones.py).
import type { Place } from "../protocol.gen";
import type { Facts, Guesses, View } from "../sync/records";
import { placed } from "./guesses-things";

/** Notes enter a group or (null) leave theirs; what is empty then goes. */
function regrouped(ids: readonly string[], group: string | null, places: readonly Place[], view: View): Facts {
  const joining = new Set(ids);
  const notes = view.of("note");
  const staying = new Set(notes.flatMap((note) => (joining.has(note.id) || !note.group ? [] : [note.group])));
  const empty = view.of("group").filter(({ id }) => id !== group && !staying.has(id));
  const put = notes.filter(({ id }) => joining.has(id)).map(({ id }) => ({ id, group }));
  return { put: [...put, ...placed(places, view)], remove: empty.map(({ id }) => id) };
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
  "zone.title": ({ zone, title, hint = "" }, view) => {
    const all = (words: string) => ({ en: words, fr: words, es: words });
    return view.find("zone", zone) ? { put: [{ id: zone, title: all(title), hint: all(hint) }] } : {};
  },
  "zone.lock": ({ zone, locked }, view) => (view.find("zone", zone) ? { put: [{ id: zone, locked }] } : {}),
};
