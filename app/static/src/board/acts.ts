// Everything a person does to a board. Each shows at once; what the server refuses is undone and said by the board.
import { announce } from "../dom";
import { type Lang, lang, t } from "../i18n";
import type { NoteRecord, Operations } from "../protocol.gen";
import { firstWords, randomName } from "../sync";
import { seen } from "./camera";
import { isForeseen } from "./foreseen";
import { NOTE, type Point, onBoard } from "./geometry";
import { type Where, landing } from "./landing";
import type { Notices } from "./notices";
import { some } from "./some";
import type { BoardState, Colour } from "./state";
import { type Thing, hasWords } from "./things";

export type Emoji = Operations["note.react"]["reaction"];

const GAP = 16;

const idsOf = (things: readonly Thing[]): string[] => things.map(({ id }) => id);

/** Place number `n` of a block `across` notes wide around `middle`. */
const spread = ({ x, y }: Point, n: number, across: number): Point => ({
  x: x + (n % across) * (NOTE.w + GAP),
  y: y + Math.floor(n / across) * (NOTE.h + GAP),
});

export class BoardActs {
  constructor(
    private readonly state: BoardState,
    private readonly notices: Notices,
  ) {}

  /** A new note with its words to be typed; without a place in the middle of what is seen. */
  add(where: Where = this.inSight()): void {
    if (!this.state.open.peek()) return;
    this.finish();
    const note = this.put(where, this.state.paper.peek(), "", lang.peek());
    this.hold(note);
    this.state.editing.value = { note, fresh: true };
  }

  /** A new note that holds `words` already. */
  write(words: string, where: Where = this.inSight(), colour: Colour = this.state.paper.peek()): void {
    this.hold(this.put(where, colour, words));
  }

  /** Write in a note or a text. */
  edit(thing: Thing): void {
    if (!hasWords(thing)) return;
    if (!this.state.mayEdit(thing) || this.state.isHidden(thing)) return this.explain(thing);
    if (this.state.editing.peek()?.note === thing.id) return;
    if (isForeseen(thing)) return this.notices.say(t("board-not-yet"));
    this.finish();
    this.hold(thing.id);
    this.state.editing.value = { note: thing.id, fresh: false };
  }

  /** A new text without paper, to be typed. */
  addText(at: Point): void {
    if (!this.state.open.peek()) return;
    this.finish();
    const text = randomName();
    const { letters, pen } = this.state;
    void this.channel.do("text.add", { text, ...onBoard(at), size: letters.peek(), colour: pen.peek().colour });
    this.hold(text);
    this.state.editing.value = { note: text, fresh: true };
  }

  /** Words from elsewhere: each becomes a note in the middle of what is seen. */
  writeAll(words: readonly string[], at?: Point): void {
    if (!this.state.open.peek()) return;
    const [only] = words;
    if (words.length === 1 && only !== undefined) return this.write(only, at);
    const where = at ?? this.inSight();
    const across = Math.ceil(Math.sqrt(words.length));
    const notes = words.map((text, n) => ({
      note: randomName(),
      words: text,
      ...("x" in where ? onBoard(spread(where, n, across)) : {}),
    }));
    const zone = "zone" in where ? { zone: where.zone } : {};
    void this.channel.do("notes.add", { notes: some(notes), ...zone, colour: this.state.paper.peek() });
    this.state.selection.only(...notes.map(({ note }) => note));
    announce(t("board-pasted", { count: notes.length }));
  }

  /** End writing. A new note without a word is taken away again. */
  finish(): void {
    const editing = this.state.editing.peek();
    if (!editing) return;
    this.state.editing.value = undefined;
    this.channel.flush();
    const thing = this.state.thing(editing.note);
    if (editing.fresh && thing && !this.words(thing).trim()) void this.channel.do("objects.delete", { ids: [thing.id] });
  }

  /** The note may no longer be changed: what was written stays, or is kept for another note. */
  interrupt(thing: Thing): void {
    this.finish();
    this.explain(thing);
  }

  lock(things: readonly Thing[], locked: boolean): void {
    void this.channel.do("objects.lock", { ids: some(idsOf(things)), locked });
  }

  spotlight(id: string | null): void {
    void this.channel.do("board.spotlight", { id });
  }

  lockBoard(locked: boolean): void {
    void this.channel.do("board.lock", { locked });
  }

  cast(note: NoteRecord): void {
    const budget = this.state.budget.peek();
    if (!this.state.open.peek()) return this.explain(note);
    if (this.state.round.peek()?.open === false) return this.notices.warn(t("board-round-over"));
    if (this.state.votesLeft.peek() <= 0) return this.notices.warn(t("board-votes-used", { budget }));
    void this.channel.do("vote.cast", { note: note.id });
    this.tellVotes();
  }

  take(note: NoteRecord): void {
    if (!this.state.open.peek() || this.state.myDots(note.id) === 0) return;
    void this.channel.do("vote.take", { note: note.id });
    this.tellVotes();
  }

  react(note: NoteRecord, reaction: Emoji): void {
    const on = !this.state.myReactions(note.id).has(reaction);
    if (this.state.open.peek()) void this.channel.do("note.react", { note: note.id, reaction, on });
  }

  /** One's own things go at once and can be brought back; for those of others, who leads is asked first. */
  remove(things: readonly Thing[]): void {
    const [first] = things;
    const mine = things.filter((thing) => this.state.mayDelete(thing));
    if (!first) return;
    if (!mine.length) return this.explain(first);
    const others = mine.filter(({ author }) => author !== this.state.around.me);
    if (!others.length) return this.drop(mine);
    const name = this.state.around.people.peek().get(others[0]?.author ?? "")?.name ?? t("board-somebody");
    this.notices.ask(
      others.length === 1 ? t("board-delete-others", { name }) : t("board-delete-many", { count: others.length }),
      { label: t("board-delete-keep"), run: () => {} },
      { label: t("board-delete-note"), run: () => this.drop(mine) },
    );
  }

  private drop(things: readonly Thing[]): void {
    const ids = idsOf(things);
    if (ids.includes(this.state.editing.peek()?.note ?? "")) this.state.editing.value = undefined;
    for (const id of ids) this.state.selection.drop(id);
    void this.channel.do("objects.delete", { ids: some(ids) });
    const voted = things.some((thing) => thing.type === "note" && thing.votes > 0);
    const said = things.length > 1 ? t("board-deleted-many", { count: things.length }) : t(voted ? "board-deleted-with-votes" : "board-deleted");
    this.notices.say(said, { label: t("common-undo"), run: () => this.bringBack(ids) });
  }

  bringBack(ids: readonly string[]): void {
    void this.channel.do("objects.back", { ids: some(ids) });
    this.state.selection.only(...ids);
  }

  /** Why a thing cannot be changed by this person now. */
  private explain(thing: Thing): void {
    if (!this.state.open.peek()) return;
    const why = this.state.isHidden(thing) ? "board-hidden-yet" : this.state.mayEdit(thing) ? "board-not-yours" : "board-note-locked";
    this.notices.warn(t(why));
  }

  private tellVotes(): void {
    const budget = this.state.budget.peek();
    announce(t("board-votes-left", { left: this.state.votesLeft.peek(), budget }));
  }

  /** `lang`: in which language it will be written, as far as that can be told. */
  private put(where: Where, colour: Colour, words = "", lang: Lang | null = null): string {
    const note = randomName();
    const first = words ? { update: firstWords(words) } : {};
    const place = "x" in where ? onBoard(where) : { zone: where.zone };
    const args: Operations["note.add"] = { note, colour, lang, ...place, ...first };
    void this.channel.do("note.add", args);
    return note;
  }

  private hold(note: string): void {
    this.state.selection.only(note);
    this.state.current.value = note;
  }

  private inSight(): Where {
    const { camera, view, notes, zones, current } = this.state;
    const window = view.peek().w > 0 ? seen(camera.peek(), view.peek()) : undefined;
    const zone = this.state.note(current.peek())?.zone;
    return landing(window, { zones: zones.peek(), notes: notes.peek(), zone });
  }

  private words(thing: Thing): string {
    return this.channel.texts.edit(thing.id).toString();
  }

  private get channel() {
    return this.state.around.channel;
  }
}
