// What one person sees and does on one board: the channel's records, and what only this page knows.
import { type ReadonlySignal, computed, signal } from "@preact/signals";
import type { BoardRecord, NoteRecord, ZoneRecord } from "../protocol.gen";
import type { Channel, PersonPresence } from "../sync";
import { type Camera, coarse, sameRect, seen } from "./camera";
import { type Point, type Rect, type Size, intersects, noteRect } from "./geometry";
import { Lifted } from "./lifted";
import { firstNote } from "./order";
import { CURSOR_CROWD, type People } from "./people";
import { spentBy, voteId } from "./votes";

export type Colour = NoteRecord["colour"];
export type Tool = "select" | "vote";

export const PAPERS: readonly Colour[] = ["honey", "rose", "sky", "leaf", "lilac", "sand"];

/** `fresh`: made just now by this person, and thrown away again if nothing is written. */
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
}

export class BoardState {
  readonly camera = signal<Camera>({ x: 0, y: 0, zoom: 1 });
  /** Size of the canvas in CSS pixels; 0 before it is drawn. */
  readonly view = signal<Size>({ w: 0, h: 0 });
  readonly tool = signal<Tool>("select");
  /** The paper of the next new note. */
  readonly paper = signal<Colour>("honey");
  /** The note whose actions are shown. */
  readonly selected = signal<string | undefined>(undefined);
  /** The note that the keyboard stands at. */
  readonly current = signal<string | undefined>(undefined);
  /** The note that is to get the focus as soon as it is drawn. */
  readonly walkedTo = signal<string | undefined>(undefined);
  /** The note of the list whose further actions are shown. */
  readonly unfolded = signal<string | undefined>(undefined);
  readonly editing = signal<Editing | undefined>(undefined);
  /** The note in which this person has really written since they opened it. */
  readonly wrote = signal<string | undefined>(undefined);
  /** The person's own wish; undefined leaves it to the number of people. */
  readonly wantsCursors = signal<boolean | undefined>(undefined);
  readonly lifted = new Lifted();

  readonly board: ReadonlySignal<BoardRecord | undefined>;
  readonly notes: ReadonlySignal<readonly NoteRecord[]>;
  readonly zones: ReadonlySignal<readonly ZoneRecord[]>;
  /** Whether this person may change the board now. */
  readonly open: ReadonlySignal<boolean>;
  readonly votesLeft: ReadonlySignal<number>;
  /** Ids of the notes to draw, in an order that moving them does not change. */
  readonly drawn: ReadonlySignal<readonly string[]>;
  /** The note that Tab leads to. */
  readonly tabStop: ReadonlySignal<string | undefined>;
  /** Ids of those who are here, in the order of their arrival in the session. */
  readonly here: ReadonlySignal<readonly string[]>;
  readonly showsCursors: ReadonlySignal<boolean>;
  /** The camera was set once; a change to the list and back leaves it. */
  looked = false;
  /** Room for `z` as a CSS z-index: counted from the lowest note of the first look. */
  private bottom: number | undefined;

  constructor(readonly around: Surroundings) {
    const { records, write } = around.channel;
    this.board = computed(() => records.get("board", "board"));
    this.notes = computed(() => records.of("note"));
    this.zones = computed(() => records.of("zone"));
    this.open = computed(() => write.value && (around.leads || this.board.value?.locked === false));
    this.votesLeft = computed(() => (this.board.value?.budget ?? 0) - spentBy(around.me, records.of("vote")));
    this.drawn = steady(() => this.notesInView());
    this.tabStop = computed(() => this.findTabStop());
    this.here = steady(() => this.peopleHere());
    this.showsCursors = computed(() => this.wantsCursors.value ?? this.here.value.length <= CURSOR_CROWD);
  }

  note(id: string | undefined): NoteRecord | undefined {
    return id === undefined ? undefined : this.around.channel.records.get("note", id);
  }

  myDots(note: string): number {
    return this.around.channel.records.get("vote", voteId(this.around.me, note))?.dots ?? 0;
  }

  /** Where a note is seen now: in somebody's hand, or where it lies. */
  placeOf(note: NoteRecord): Point {
    return this.lifted.of(note.id).value ?? note;
  }

  mayEdit(note: NoteRecord): boolean {
    return this.open.value && (this.around.leads || !note.locked);
  }

  mayDelete(note: NoteRecord): boolean {
    return this.mayEdit(note) && (this.around.leads || note.author === this.around.me);
  }

  depth(note: NoteRecord): number {
    this.bottom ??= note.z;
    const tenths = Math.floor((note.z - this.bottom) / 100); // 0.1 s, so that years of moves fit
    return Math.min(2 ** 30, Math.max(1, tenths + 2 ** 20));
  }

  private notesInView(): string[] {
    const window = this.window.value;
    const held = new Set([this.selected.value, this.current.value, this.editing.value?.note]);
    return this.notes.value
      .filter((note) => held.has(note.id) || intersects(window, noteRect(note)))
      .sort((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1))
      .map(({ id }) => id);
  }

  /** What is seen and somewhat more; changes only now and then while the board is panned. */
  private readonly window: ReadonlySignal<Rect> = steady(
    () => coarse(seen(this.camera.value, this.view.value)),
    sameRect,
  );

  private findTabStop(): string | undefined {
    const current = this.note(this.current.value);
    return (current ?? firstNote(this.zones.value, this.notes.value))?.id;
  }

  /** Who leads watches all boards from the console: here is only where their hand is. */
  private takesPart(person: string, { here, ...hand }: PersonPresence): boolean {
    const leads = ["facilitator", "organizer"].includes(this.around.people.value.get(person)?.role ?? "");
    return here !== undefined && (!leads || person === this.around.me || Object.keys(hand).length > 0);
  }

  private peopleHere(): string[] {
    const { channel, people } = this.around;
    const number = (id: string): number => people.value.get(id)?.number ?? Infinity;
    const here = [...channel.people.value].filter(([id, kinds]) => this.takesPart(id, kinds)).map(([id]) => id);
    return here.sort((one, other) => number(one) - number(other) || (one < other ? -1 : 1));
  }
}

const sameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, n) => item === other[n]);

/** A computed signal that keeps its old value while the new one means the same. */
function steady<T>(compute: () => T, same: (one: T, other: T) => boolean = sameList as never): ReadonlySignal<T> {
  let last: T | undefined;
  return computed(() => {
    const next = compute();
    return (last = last !== undefined && same(last, next) ? last : next);
  });
}
