// What one person sees and does on one board: the channel's records, and what only this page knows.
import { type ReadonlySignal, computed, signal } from "@preact/signals";
import type { BoardRecord, GroupRecord, NoteRecord, Records, RoundRecord, ZoneRecord } from "../protocol.gen";
import type { Channel, PersonPresence } from "../sync";
import type { Camera } from "./camera";
import { Drawn } from "./drawn";
import { foreseenIn } from "./foreseen";
import type { Point, Rect, Size } from "./geometry";
import { Lifted } from "./lifted";
import { firstNote } from "./order";
import { type People, showsPointers } from "./people";
import { Selection } from "./selection";
import { steady } from "./steady";
import { type Arrow, KINDS, type TextThing, type Thing, isThing, isWide, rectOf } from "./things";
import { latestRound, spentBy, voteId } from "./votes";

export type Colour = NoteRecord["colour"];
export type Ink = Records["stroke"]["colour"];
export type Tool = "select" | "vote" | "text" | "draw" | "arrow";

export const PAPERS: readonly Colour[] = ["honey", "rose", "sky", "leaf", "lilac", "sand"];

export interface Pen {
  readonly colour: Ink;
  readonly width: number;
}

export interface Sketch {
  readonly path: string;
  readonly colour: Ink;
  /** Of the line; ink is filled instead. */
  readonly width: number;
  readonly filled: boolean;
}

/** A note or text being written. `fresh`: made just now by this person, and thrown away again if nothing is written. */
export interface Editing {
  readonly note: string;
  readonly fresh: boolean;
}

/** What the page around the board knows. */
export interface Surroundings {
  readonly channel: Channel;
  readonly me: string;
  readonly people: ReadonlySignal<People>;
  /** Facilitators and organizers: locks do not hold them. */
  readonly leads: boolean;
  /** The session's stage, where there is one: who leads freezes all boards there. */
  readonly stage?: Channel | undefined;
}

export class BoardState {
  readonly camera = signal<Camera>({ x: 0, y: 0, zoom: 1 });
  /** Size of the canvas in CSS pixels; 0 before it is drawn. */
  readonly view = signal<Size>({ w: 0, h: 0 });
  /** The camera moves just now, or has until a moment ago. */
  readonly moving = signal(false);
  readonly tool = signal<Tool>("select");
  /** The paper of the next new note. */
  readonly paper = signal<Colour>("honey");
  readonly selection = new Selection();
  /** The thing that the keyboard stands at. */
  readonly current = signal<string | undefined>(undefined);
  /** The thing that is to get the focus as soon as it is drawn. */
  readonly walkedTo = signal<string | undefined>(undefined);
  /** The note of the list whose further actions are shown. */
  readonly unfolded = signal<string | undefined>(undefined);
  readonly editing = signal<Editing | undefined>(undefined);
  /** The note in which this person has really written since they opened it. */
  readonly wrote = signal<string | undefined>(undefined);
  /** The person's own wish; undefined leaves it to the number of people. */
  readonly wantsCursors = signal<boolean | undefined>(undefined);
  /** While things are selected by a box: the box, in board units. */
  readonly box = signal<Rect | undefined>(undefined);
  /** The note onto which what is carried would fall, to form a group with it. */
  readonly joins = signal<string | undefined>(undefined);
  /** Colour and width of what is drawn next. */
  readonly pen = signal<Pen>({ colour: "ink", width: 4 });
  /** How large the letters of the next text without paper are. */
  readonly letters = signal<TextThing["size"]>("m");
  /** The stroke or arrow under the hand, as SVG path data in board units. */
  readonly sketch = signal<Sketch | undefined>(undefined);
  /** Things under a hand that makes them wider: their width meanwhile. */
  readonly stretched = signal<ReadonlyMap<string, number>>(new Map());
  /** The arrow whose shape is changed just now, as it would be. */
  readonly reshaped = signal<Arrow | undefined>(undefined);
  readonly lifted = new Lifted();

  readonly board: ReadonlySignal<BoardRecord | undefined>;
  /** There are guiding questions to answer. */
  readonly asks: ReadonlySignal<boolean>;
  readonly notes: ReadonlySignal<readonly NoteRecord[]>;
  readonly zones: ReadonlySignal<readonly ZoneRecord[]>;
  readonly groups: ReadonlySignal<readonly GroupRecord[]>;
  /** The running round of votes, or the last one. */
  readonly round: ReadonlySignal<RoundRecord | undefined>;
  readonly things: ReadonlySignal<readonly Thing[]>;
  /** Whether this person may change the board now. */
  readonly open: ReadonlySignal<boolean>;
  readonly budget: ReadonlySignal<number>;
  /** A round runs whose count nobody is told. */
  readonly countsHidden: ReadonlySignal<boolean>;
  readonly votesLeft: ReadonlySignal<number>;
  readonly drawn: Drawn;
  /** The note that Tab leads to. */
  readonly tabStop: ReadonlySignal<string | undefined>;
  /** Ids of those who are here, in the order of their arrival in the session. */
  readonly here: ReadonlySignal<readonly string[]>;
  readonly showsCursors: ReadonlySignal<boolean>;
  /** By arrow: who else gives it another shape just now. */
  readonly reshapers: ReadonlySignal<ReadonlyMap<string, string>>;
  /** The camera was set once; a change to the list and back leaves it. */
  looked = false;
  /** Room for `z` as a CSS z-index: counted from the lowest thing of the first look. */
  private bottom: number | undefined;

  constructor(readonly around: Surroundings) {
    const { records, write } = around.channel;
    this.board = computed(() => records.get("board", "board"));
    this.asks = computed(() => records.ids("answer").length > 0);
    this.notes = computed(() => records.of("note"));
    this.zones = computed(() => records.of("zone"));
    this.groups = computed(() => records.of("group"));
    this.round = computed(() => latestRound(records.of("round")));
    this.things = computed(() => KINDS.flatMap((kind): readonly Thing[] => records.of(kind)));
    this.open = computed(() => write.value && (around.leads || this.board.value?.locked === false));
    this.budget = computed(() => this.round.value?.budget ?? this.board.value?.budget ?? 0);
    this.countsHidden = computed(() => Boolean(this.round.value?.open && this.round.value.hidden));
    this.votesLeft = computed(
      () => this.budget.value - spentBy(around.me, records.of("vote"), this.round.value?.number),
    );
    this.drawn = new Drawn(this);
    this.tabStop = computed(() => this.findTabStop());
    this.here = steady(() => this.peopleHere());
    const holds = steady(() => this.othersHolding());
    this.reshapers = computed(() => new Map(holds.value.map((hold) => hold.split(" ") as [string, string])));
    this.showsCursors = computed(() => showsPointers(this.wantsCursors.value, this.here.value.length));
  }

  note(id: string | undefined): NoteRecord | undefined {
    return id === undefined ? undefined : this.around.channel.records.get("note", id);
  }

  thing(id: string | undefined): Thing | undefined {
    const record = id === undefined ? undefined : this.around.channel.records.find(id);
    return isThing(record) ? record : undefined;
  }

  /** The selected things that are still there. */
  get chosen(): readonly Thing[] {
    return [...this.selection.ids.value].flatMap((id) => this.thing(id) ?? []);
  }

  myDots(note: string): number {
    const round = this.round.value?.number;
    return this.around.channel.records.get("vote", voteId(this.around.me, note, round))?.dots ?? 0;
  }

  myReactions(note: string): ReadonlySet<string> {
    const mine = this.around.channel.records.of("reaction").filter((one) => one.note === note);
    return new Set(mine.map(({ reaction }) => reaction));
  }

  /** Where a thing is seen now: in somebody's hand, or where it lies. */
  placeOf(thing: Thing): Point {
    return this.lifted.of(thing.id).value ?? thing;
  }

  /** The rectangle in which a thing is seen now. */
  rectOf(thing: Thing): Rect {
    const { x, y } = this.placeOf(thing);
    const w = this.stretched.value.get(thing.id);
    const seen = { ...thing, x, y, ...(w !== undefined && isWide(thing) ? { w } : {}) } as Thing;
    const moved = seen.type === "arrow" && thing.type === "arrow" ? shifted(this.shapeOf(seen), x - thing.x, y - thing.y) : seen;
    return rectOf(moved, thing.type === "text" ? this.words(thing.id) : "", this.find);
  }

  /** An arrow as it is seen now. */
  shapeOf(arrow: Arrow): Arrow {
    const { value } = this.reshaped;
    return value?.id === arrow.id ? value : arrow;
  }

  readonly find = (id: string): Rect | undefined => {
    const thing = this.thing(id);
    return thing && thing.type !== "arrow" ? this.rectOf(thing) : undefined;
  };

  words(id: string): string {
    const { records, texts } = this.around.channel;
    const { words = "", like } = foreseenIn(records.find(id));
    return texts.read(id) || words || (like ? this.words(like) : "");
  }

  /** Others' things during silent writing: nobody else knows what they say. */
  isHidden(thing: Thing): boolean {
    return thing.hidden && thing.author !== this.around.me;
  }

  mayEdit(thing: Thing): boolean {
    return this.open.value && (this.around.leads || !(thing.locked || this.lockedZone(thing)));
  }

  mayDelete(thing: Thing): boolean {
    return this.mayEdit(thing) && (this.around.leads || thing.author === this.around.me);
  }

  depth(thing: Thing): number {
    this.bottom ??= thing.z;
    const tenths = Math.floor((thing.z - this.bottom) / 100); // 0.1 s, so that years of moves fit
    return Math.min(2 ** 30, Math.max(1, tenths + 2 ** 20));
  }

  private lockedZone(thing: Thing): boolean {
    const id = "zone" in thing ? thing.zone : null;
    return Boolean(id && this.around.channel.records.get("zone", id)?.locked);
  }

  private findTabStop(): string | undefined {
    const current = this.thing(this.current.value);
    return (current ?? firstNote(this.zones.value, this.notes.value) ?? this.things.value[0])?.id;
  }

  /** Who leads watches all boards from the console: here is only where their hand is. */
  private takesPart(person: string, { here, ...hand }: PersonPresence): boolean {
    const leads = ["facilitator", "organizer"].includes(this.around.people.value.get(person)?.role ?? "");
    return here !== undefined && (!leads || person === this.around.me || Object.keys(hand).length > 0);
  }

  /** What somebody has in hand that stays where it is, and who. */
  private othersHolding(): string[] {
    return [...this.around.channel.people.value].flatMap(([person, { drag }]) =>
      person !== this.around.me && drag?.id && typeof drag.x !== "number" ? [`${drag.id} ${person}`] : [],
    );
  }

  private peopleHere(): string[] {
    const { channel, people } = this.around;
    const number = (id: string): number => people.value.get(id)?.number ?? Infinity;
    const here = [...channel.people.value].filter(([id, kinds]) => this.takesPart(id, kinds)).map(([id]) => id);
    return here.sort((one, other) => number(one) - number(other) || (one < other ? -1 : 1));
  }
}

const shifted = <A extends { readonly x2: number; readonly y2: number }>(arrow: A, dx: number, dy: number): A => ({
  ...arrow,
  x2: arrow.x2 + dx,
  y2: arrow.y2 + dy,
});
