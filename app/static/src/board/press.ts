// A hand that has gone down and not moved yet: a press, a double press, a long press, or the beginning of a movement.
import { toBoard } from "./camera";
import type { BoardContext } from "./context";
import { NOTE, type Point } from "./geometry";
import { Box, Carry, type Gesture, Pan, Stretch } from "./gestures";
import { type Thing, isWide } from "./things";

const STILL = { mouse: 4, touch: 10 }; // pixels that a press may tremble and still be a press
const TWICE_MS = 450; // between the two presses of a double press; hands of all ages
const TWICE_PIXELS = 24;
const LONG_MS = 500; // as phones have it

/** What lies under the hand. */
export interface Under {
  readonly thing?: Thing | undefined;
  /** The group whose title the hand is on. */
  readonly group?: string | undefined;
  /** The corner that makes the thing wider. */
  readonly corner?: boolean;
}

export interface Last {
  readonly at: Point;
  readonly time: number;
}

export class Press implements Gesture {
  private readonly timer: ReturnType<typeof setTimeout> | undefined;
  private long = false;
  private readonly touch: boolean;

  constructor(
    private readonly board: BoardContext,
    private readonly start: Point,
    event: PointerEvent,
    private readonly under: Under,
    private readonly last: Last | undefined,
    /** The press has become something else. */
    private readonly become: (gesture: Gesture) => void,
    private readonly pressed: (last: Last | undefined) => void,
  ) {
    this.touch = event.pointerType === "touch";
    if (this.touch) this.timer = setTimeout(() => this.stayed(), LONG_MS);
  }

  move(at: Point, event: PointerEvent): void {
    if (this.long || Math.hypot(at.x - this.start.x, at.y - this.start.y) < STILL[this.touch ? "touch" : "mouse"]) return;
    clearTimeout(this.timer);
    this.become(this.movement(event));
  }

  end(at: Point, event: PointerEvent): void {
    clearTimeout(this.timer);
    if (this.long) return;
    const twice = this.last && event.timeStamp - this.last.time < TWICE_MS && near(this.last.at, at);
    this.pressed(twice ? undefined : { at, time: event.timeStamp });
    if (this.under.group) this.selectGroup(this.under.group);
    else if (this.under.thing) this.onThing(this.under.thing, Boolean(twice), event.shiftKey);
    else this.onGround(at, Boolean(twice), event.shiftKey);
  }

  cancel(): void {
    clearTimeout(this.timer);
  }

  private stayed(): void {
    this.long = true;
    navigator.vibrate?.(10);
    this.board.menu.open(this.start, this.under.thing);
  }

  private movement(event: PointerEvent): Gesture {
    const { state } = this.board;
    const { thing, group, corner } = this.under;
    if (corner && thing && isWide(thing) && state.mayEdit(thing)) return new Stretch(this.board, this.start, thing);
    const things = group ? this.selectGroup(group) : thing ? this.taken(thing, event.shiftKey) : [];
    if (things.length) return new Carry(this.board, this.start, things);
    if (this.touch || thing) return new Pan(this.board);
    return new Box(this.board, this.start, event.shiftKey ? [...state.selection.ids.peek()] : []);
  }

  /** What the hand takes: all that is selected, if this is; else this alone. A finger takes only what is selected. */
  private taken(thing: Thing, more: boolean): readonly Thing[] {
    const { state } = this.board;
    const selected = state.selection.ids.peek().has(thing.id);
    if (this.touch && !selected) return [];
    if (!selected && more) state.selection.add(thing.id);
    else if (!selected) state.selection.only(thing.id);
    state.current.value = thing.id;
    const things = state.chosen.filter((each) => state.mayEdit(each));
    return state.mayEdit(thing) ? things : [];
  }

  private selectGroup(group: string): readonly Thing[] {
    const { state } = this.board;
    const notes = state.notes.peek().filter((note) => note.group === group);
    state.selection.only(...notes.map(({ id }) => id));
    return notes.filter((note) => state.mayEdit(note));
  }

  private onThing(thing: Thing, twice: boolean, more: boolean): void {
    const { state, acts } = this.board;
    if (more) state.selection.toggle(thing.id);
    else state.selection.only(thing.id);
    state.current.value = thing.id;
    if (state.tool.peek() === "vote" && thing.type === "note") acts.cast(thing);
    else if (twice && thing.type === "card") this.board.openCard(thing);
    else if (twice) acts.edit(thing);
  }

  private onGround(at: Point, twice: boolean, more: boolean): void {
    const { state, acts } = this.board;
    if (!more) state.selection.clear();
    const point = toBoard(state.camera.peek(), at);
    if (state.tool.peek() === "text") {
      acts.addText(point);
      state.tool.value = "select";
    } else if (twice && state.tool.peek() === "select") {
      acts.add({ x: point.x - NOTE.w / 2, y: point.y - NOTE.h / 2 });
    }
  }
}

const near = (one: Point, other: Point): boolean => Math.hypot(one.x - other.x, one.y - other.y) < TWICE_PIXELS;
