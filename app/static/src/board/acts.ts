// Everything a person does to a board. Each shows at once; what the server refuses is undone and said by the board.
import { announce } from "../dom";
import { t } from "../i18n";
import type { NoteRecord, Operations, ZoneRecord } from "../protocol.gen";
import { firstWords, randomName } from "../sync";
import { seen } from "./camera";
import { type Point, onBoard, zoneUnder } from "./geometry";
import { type Where, landing } from "./landing";
import { inLanguage } from "./language";
import type { Notices } from "./notices";
import type { BoardState, Colour } from "./state";

export class BoardActs {
  private carrying: string | undefined;

  constructor(
    private readonly state: BoardState,
    private readonly notices: Notices,
  ) {}

  /** A new note with its words to be typed; without a place in the middle of what is seen. */
  add(where: Where = this.inSight()): void {
    if (!this.state.open.peek()) return;
    this.finish();
    const note = this.put(where, this.state.paper.peek());
    this.hold(note);
    this.state.editing.value = { note, fresh: true };
  }

  /** A new note that holds `words` already. */
  write(words: string, where: Where = this.inSight(), colour: Colour = this.state.paper.peek()): void {
    this.hold(this.put(where, colour, words));
  }

  edit(note: NoteRecord): void {
    if (!this.state.mayEdit(note)) return this.explain(note);
    if (this.state.editing.peek()?.note === note.id) return;
    this.finish();
    this.hold(note.id);
    this.state.editing.value = { note: note.id, fresh: false };
  }

  /** End writing. A new note without a word is taken away again. */
  finish(): void {
    const editing = this.state.editing.peek();
    if (!editing) return;
    this.state.editing.value = undefined;
    this.channel.flush();
    const note = this.channel.records.get("note", editing.note);
    if (editing.fresh && note && !this.words(note).trim()) void this.channel.do("note.delete", { note: note.id });
  }

  /** The note may no longer be changed: what was written stays, or is kept for another note. */
  interrupt(note: NoteRecord): void {
    this.finish();
    this.explain(note);
  }

  /** A note that was carried now lies where it was last seen. */
  putDown(note: NoteRecord): void {
    const { lifted } = this.state;
    const to = lifted.of(note.id).peek();
    if (!to) return;
    const moved = this.channel.do("note.move", { note: note.id, ...onBoard(to) });
    const zone = zoneUnder(to, this.state.zones.peek());
    if (zone && zone.id !== note.zone) this.tellZone(zone);
    lifted.carry(note.id, undefined);
    this.carrying = undefined;
    // The others see it in the air until they have been told where it lies.
    void moved.then(() => this.carrying === undefined && this.channel.present("drag", null));
  }

  carry(note: NoteRecord, to: Point): void {
    const { x, y } = onBoard(to);
    this.carrying = note.id;
    this.state.lifted.carry(note.id, { x, y, by: this.state.around.me });
    this.channel.present("drag", { id: note.id, x, y });
  }

  /** It lies where it lay before. */
  dropBack(note: NoteRecord): void {
    this.carrying = undefined;
    this.state.lifted.carry(note.id, undefined);
    this.channel.present("drag", null);
  }

  moveToZone(note: NoteRecord, zone: ZoneRecord): void {
    void this.channel.do("note.move", { note: note.id, zone: zone.id });
    this.tellZone(zone);
  }

  colour(note: NoteRecord, colour: Colour): void {
    this.state.paper.value = colour;
    if (note.colour !== colour) void this.channel.do("note.colour", { note: note.id, colour });
  }

  lock(note: NoteRecord): void {
    void this.channel.do("note.lock", { note: note.id, locked: !note.locked });
  }

  lockBoard(locked: boolean): void {
    void this.channel.do("board.lock", { locked });
  }

  cast(note: NoteRecord): void {
    const budget = this.state.board.peek()?.budget ?? 0;
    if (!this.state.open.peek()) return this.explain(note);
    if (this.state.votesLeft.peek() <= 0) return this.notices.warn(t("board-votes-used", { budget }));
    void this.channel.do("vote.cast", { note: note.id });
    this.tellVotes();
  }

  take(note: NoteRecord): void {
    if (!this.state.open.peek() || this.state.myDots(note.id) === 0) return;
    void this.channel.do("vote.take", { note: note.id });
    this.tellVotes();
  }

  /** One's own note goes at once and can be brought back; for another's, who leads is asked first. */
  remove(note: NoteRecord): void {
    if (!this.state.mayDelete(note)) return this.explain(note);
    if (note.author === this.state.around.me) return this.removeOwn(note);
    const name = this.state.around.people.peek().get(note.author)?.name ?? t("board-somebody");
    this.notices.ask(
      t("board-delete-others", { name }),
      { label: t("board-delete-keep"), run: () => {} },
      { label: t("board-delete-note"), run: () => this.drop(note) },
    );
  }

  private removeOwn(note: NoteRecord): void {
    const words = this.words(note);
    this.drop(note);
    const said = t(note.votes > 0 ? "board-deleted-with-votes" : "board-deleted");
    this.notices.say(said, { label: t("common-undo"), run: () => this.write(words, note, note.colour) });
  }

  private drop(note: NoteRecord): void {
    if (this.state.editing.peek()?.note === note.id) this.state.editing.value = undefined;
    if (this.state.selected.peek() === note.id) this.state.selected.value = undefined;
    void this.channel.do("note.delete", { note: note.id });
  }

  /** Why a note cannot be changed by this person now. */
  private explain(note: NoteRecord): void {
    if (!this.state.open.peek()) return;
    this.notices.warn(t(note.locked && !this.state.mayEdit(note) ? "board-note-locked" : "board-not-yours"));
  }

  /** For ears: eyes see the note in its new place. */
  private tellZone(zone: ZoneRecord): void {
    announce(t("board-moved", { zone: inLanguage(zone.title) }));
  }

  private tellVotes(): void {
    const budget = this.state.board.peek()?.budget ?? 0;
    announce(t("board-votes-left", { left: this.state.votesLeft.peek(), budget }));
  }

  private put(where: Where, colour: Colour, words = ""): string {
    const note = randomName();
    const first = words ? { update: firstWords(words) } : {};
    const place = "x" in where ? onBoard(where) : { zone: where.zone };
    const args: Operations["note.add"] = { note, colour, ...place, ...first };
    void this.channel.do("note.add", args);
    return note;
  }

  private hold(note: string): void {
    this.state.selected.value = note;
    this.state.current.value = note;
  }

  private inSight(): Where {
    const { camera, view, notes, zones, current } = this.state;
    const window = view.peek().w > 0 ? seen(camera.peek(), view.peek()) : undefined;
    const zone = this.state.note(current.peek())?.zone;
    return landing(window, { zones: zones.peek(), notes: notes.peek(), zone });
  }

  private words(note: NoteRecord): string {
    return this.channel.texts.edit(note.id).toString();
  }

  private get channel() {
    return this.state.around.channel;
  }
}
