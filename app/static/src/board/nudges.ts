// A note carried by the arrow keys: seen moving at every press, put down when the keys rest.
import type { NoteRecord } from "../protocol.gen";
import type { BoardActs } from "./acts";
import { type Point, onBoard } from "./geometry";
import type { BoardState } from "./state";

const REST_MS = 400; // a held key repeats faster than this

export class Nudges {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private note: NoteRecord | undefined;

  constructor(
    private readonly state: BoardState,
    private readonly acts: BoardActs,
  ) {}

  /** Returns where the note is now. */
  by(note: NoteRecord, dx: number, dy: number): Point {
    if (this.note && this.note.id !== note.id) this.rest();
    this.note = note;
    const before = this.state.lifted.of(note.id).peek() ?? note;
    const to = onBoard({ x: before.x + dx, y: before.y + dy });
    this.acts.carry(note, to);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.rest(), REST_MS);
    return to;
  }

  rest(): void {
    clearTimeout(this.timer);
    const { note } = this;
    this.note = undefined;
    if (note) this.acts.putDown(note);
  }
}
