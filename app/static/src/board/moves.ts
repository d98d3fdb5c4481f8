// Things taken to other places: carried by a hand or by keys, set in order, made wider, joined to groups.
import { announce } from "../dom";
import { t } from "../i18n";
import type { NoteRecord, ZoneRecord } from "../protocol.gen";
import { randomName } from "../sync";
import { type Point, type Rect, onBoard, zoneUnder } from "./geometry";
import { inLanguage } from "./language";
import { isOutside, placesBeside } from "./grouping";
import { some } from "./some";
import type { BoardState } from "./state";
import { type Thing, type Wide, isWide, widthWithin } from "./things";
import { type Edge, type Lying, type Places, aligned, tidied } from "./tidy";

const TOLD_ALONG = 50; // things beside the first that others see in the hand: the server takes no more

export class Moves {
  /** What is in the hand now, the first of them the one that was taken. */
  private carried: readonly Thing[] = [];

  constructor(private readonly state: BoardState) {}

  /** Takes things along, all by the same way from where they lie. */
  carry(things: readonly Thing[], dx: number, dy: number): void {
    this.carried = things;
    const by = this.state.around.me;
    for (const thing of things) this.state.lifted.carry(thing.id, { ...onBoard({ x: thing.x + dx, y: thing.y + dy }), by });
    const [first, ...others] = things;
    if (!first) return;
    const more = others.length ? { more: others.slice(0, TOLD_ALONG).map(({ id }) => id) } : {};
    this.channel.present("drag", { id: first.id, ...onBoard({ x: first.x + dx, y: first.y + dy }), ...more });
  }

  /** What was carried now lies where it was last seen, or is in a group with the note it fell onto. */
  putDown(): void {
    const things = this.carried;
    const places = things.flatMap(({ id }) => {
      const to = this.state.lifted.of(id).peek();
      return to ? [{ id, ...onBoard(to) }] : [];
    });
    const onto = this.state.note(this.state.joins.peek());
    const notes = things.filter((thing): thing is NoteRecord => thing.type === "note");
    const done = onto && notes.length ? this.join(onto, notes) : this.lay(notes, places);
    for (const { id } of things) this.state.lifted.carry(id, undefined);
    this.letGo();
    // The others see it in the air until they have been told where it lies.
    void done.then(() => this.carried.length === 0 && this.channel.present("drag", null));
  }

  /** All lie where they lay before. */
  dropBack(): void {
    for (const { id } of this.carried) this.state.lifted.carry(id, undefined);
    this.letGo();
    this.channel.present("drag", null);
  }

  moveToZone(things: readonly NoteRecord[], zone: ZoneRecord): void {
    for (const note of things) void this.channel.do("note.move", { note: note.id, zone: zone.id });
    this.tellZone(zone);
  }

  align(edge: Edge): void {
    this.place(aligned(this.lying(), edge));
  }

  tidy(): void {
    this.place(tidied(this.lying()));
  }

  order(to: "front" | "back"): void {
    const ids = this.movable().map(({ id }) => id);
    if (ids.length) void this.channel.do("objects.order", { ids: some(ids), to });
  }

  duplicate(): void {
    const things = this.state.chosen.filter((thing) => !this.state.isHidden(thing));
    if (!things.length || !this.state.open.peek()) return;
    const copies = things.map(({ id }) => ({ of: id, id: randomName() }));
    this.state.selection.only(...copies.map(({ id }) => id));
    void this.channel.do("objects.copy", { copies: some(copies), dx: 32, dy: 32 });
  }

  /** A hand makes something wider; shown, not yet done. */
  stretch(thing: Wide, w: number): void {
    this.state.stretched.value = new Map([[thing.id, widthWithin(w)]]);
  }

  /** As wide as it was last seen. */
  stretchedEnough(): void {
    for (const [id, w] of this.state.stretched.peek()) {
      const thing = this.state.thing(id);
      if (thing && isWide(thing) && w !== thing.w) this.send([{ id, x: thing.x, y: thing.y, w }]);
    }
    this.state.stretched.value = new Map();
  }

  /** By keys: a fifth wider or narrower. */
  widen(direction: 1 | -1): void {
    const places = this.movable()
      .filter(isWide)
      .map(({ id, x, y, w }) => ({ id, x, y, w: widthWithin(w * (direction > 0 ? 1.2 : 1 / 1.2)) }));
    if (places.length) this.send(places);
  }

  /** The selected notes become one group. */
  group(): void {
    const notes = this.movable().filter((thing): thing is NoteRecord => thing.type === "note");
    if (notes.length < 2) return;
    const ids = notes.map(({ id }) => id);
    void this.channel.do("group.make", { group: randomName(), notes: some(ids) });
    announce(t("board-grouped", { count: ids.length }));
  }

  ungroup(): void {
    const notes = this.movable().flatMap((thing) => (thing.type === "note" && thing.group ? [thing.id] : []));
    if (notes.length) void this.channel.do("group.leave", { notes: some(notes) });
  }

  joinGroup(notes: readonly NoteRecord[], group: string): void {
    void this.channel.do("group.join", { group, notes: some(notes.map(({ id }) => id)) });
  }

  private join(onto: NoteRecord, notes: readonly NoteRecord[]): Promise<unknown> {
    const ids = notes.map(({ id }) => id);
    const all = this.state.notes.peek();
    const inside = onto.group ? all.filter(({ group, id }) => group === onto.group && !ids.includes(id)) : [onto];
    const places = [...placesBeside(inside, notes, all)].map(([id, at]) => ({ id, ...onBoard(at) }));
    announce(t("board-grouped", { count: inside.length + ids.length }));
    if (onto.group) return this.channel.do("group.join", { group: onto.group, notes: some(ids), places });
    return this.channel.do("group.make", { group: randomName(), notes: some([onto.id, ...ids]), places });
  }

  /** Notes that were carried away from the others of their group leave it. */
  private lay(notes: readonly NoteRecord[], places: { id: string; x: number; y: number }[]): Promise<unknown> {
    const zone = places[0] && notes[0] && zoneUnder(places[0], this.state.zones.peek());
    if (zone && zone.id !== notes[0]?.zone) this.tellZone(zone);
    const to = new Map(places.map((place) => [place.id, place]));
    const leaving = notes.filter((note) => note.group && isOutside(note, to, this.state.notes.peek())).map(({ id }) => id);
    if (!leaving.length) return this.send(places);
    return this.channel.do("group.leave", { notes: some(leaving), places });
  }

  private place(places: Places): void {
    const moved = [...places].map(([id, at]) => ({ id, ...onBoard(at) }));
    if (moved.length) this.send(moved);
  }

  private send(places: { id: string; x: number; y: number; w?: number }[]): Promise<unknown> {
    return places.length ? this.channel.do("objects.place", { places: some(places) }) : Promise.resolve();
  }

  private movable(): readonly Thing[] {
    return this.state.chosen.filter((thing) => this.state.mayEdit(thing));
  }

  /** The selected things as rectangles; arrows follow what they join. */
  private lying(): Lying[] {
    const things = this.movable().filter(({ type }) => type !== "arrow");
    return things.map((thing) => ({ id: thing.id, ...cornered(thing, this.state.rectOf(thing)) }));
  }

  private letGo(): void {
    this.carried = [];
    this.state.joins.value = undefined;
  }

  /** For ears: eyes see the note in its new place. */
  private tellZone(zone: ZoneRecord): void {
    announce(t("board-moved", { zone: inLanguage(zone.title) }));
  }

  private get channel() {
    return this.state.around.channel;
  }
}

/** Ink lies by its first point, not by its corner: as a rectangle from there. */
const cornered = (thing: Point, rect: Rect): Rect => ({ ...rect, x: thing.x, y: thing.y });
