// One arrow bent, or led elsewhere by one of its ends: seen under the hand or the keys, done when they let go.
import { announce } from "../dom";
import { type Handle, bentThrough, endedAt, otherEnd, sameShape } from "./arrow-shape";
import type { Called } from "./called";
import type { Point } from "./geometry";
import { joinableAt } from "./joining";
import type { BoardState } from "./state";
import { type Arrow, course } from "./things";

const REST_MS = 600; // a held key repeats faster than this

export class Reshaping {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the keys have led the handle, beyond what the arrow itself shows of it. */
  private led: { readonly handle: Handle; readonly at: Point } | undefined;

  constructor(
    private readonly state: BoardState,
    private readonly called: Called,
  ) {}

  /** The handle is at `at`, in board units: an end there joins what lies under it. */
  lead(arrow: Arrow, handle: Handle, at: Point): void {
    const { state } = this;
    state.around.channel.present("drag", { id: arrow.id }); // without a place: the arrow lies where it lies
    if (handle === "bend") state.reshaped.value = bentThrough(arrow, at, state.find);
    else {
      const under = joinableAt(at, state, arrow[otherEnd(handle)]);
      state.joins.value = under?.id;
      state.reshaped.value = endedAt(arrow, handle, at, under?.id ?? null);
    }
  }

  /** By keys: a step farther; done when the keys rest. */
  step(arrow: Arrow, handle: Handle, dx: number, dy: number): void {
    const from = this.led?.handle === handle ? this.led.at : handlePoints(arrow, this.state)[handle];
    const at = { x: from.x + dx, y: from.y + dy };
    this.lead(arrow, handle, at);
    this.led = { handle, at };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.rest(), REST_MS);
  }

  /** What was seen is done. */
  rest(): void {
    const { state } = this;
    const shaped = state.reshaped.peek();
    const before = state.thing(shaped?.id);
    this.drop();
    if (!shaped || before?.type !== "arrow" || sameShape(before, shaped)) return;
    this.change(shaped);
    announce(this.called.thing(shaped));
  }

  /** The arrow is as it was. */
  drop(): void {
    clearTimeout(this.timer);
    if (this.state.reshaped.peek()) this.state.around.channel.present("drag", null);
    this.led = undefined;
    this.state.reshaped.value = undefined;
    this.state.joins.value = undefined;
  }

  change({ id, source, target, x, y, x2, y2, bend, heads }: Arrow): void {
    void this.state.around.channel.do("arrow.change", { arrow: id, source, target, x, y, x2, y2, bend, heads });
  }
}

/** Where an arrow's handles are seen, in board units. */
export function handlePoints(arrow: Arrow, state: BoardState): Readonly<Record<Handle, Point>> {
  const { from, to, middle } = course(arrow, state.find);
  return { source: from, bend: middle, target: to };
}
