// What a hand does between going down and up: panning, carrying, boxing, making wider. Hands chooses which.
import { panned, toBoard, zoomed } from "./camera";
import type { BoardContext } from "./context";
import { drift } from "./edges";
import type { Movement } from "./fingers";
import { type Point, between } from "./geometry";
import type { Handle } from "./arrow-shape";
import { noteUnder } from "./grouping";
import { handlePoints } from "./reshaping";
import type { Arrow, Thing, Wide } from "./things";

/** `at` is in view pixels. */
export interface Gesture {
  move(at: Point, event: PointerEvent, movement: Movement): void;
  end(at: Point, event: PointerEvent): void;
  cancel(): void;
}

export class Pan implements Gesture {
  constructor(private readonly board: BoardContext) {}

  move(_: Point, __: PointerEvent, { dx, dy, scale, at }: Movement): void {
    const { camera } = this.board.state;
    const moved = panned(camera.peek(), dx, dy);
    camera.value = scale === 1 ? moved : zoomed(moved, moved.zoom * scale, at);
  }

  end(): void {}

  cancel(): void {}
}

/** Selects what a box touches. `kept`: what was selected before and stays so. */
export class Box implements Gesture {
  private readonly from: Point;

  constructor(
    private readonly board: BoardContext,
    start: Point,
    private readonly kept: readonly string[],
  ) {
    this.from = toBoard(board.state.camera.peek(), start);
  }

  move(at: Point): void {
    const { state } = this.board;
    const box = between(this.from, toBoard(state.camera.peek(), at));
    state.box.value = box;
    state.selection.only(...new Set([...this.kept, ...state.drawn.touching(box)]));
  }

  end(): void {
    this.board.state.box.value = undefined;
  }

  cancel(): void {
    this.end();
    this.board.state.selection.only(...this.kept);
  }
}

/** Takes things along; at the edge of the view, the board too. */
export class Carry implements Gesture {
  private readonly grip: Point;
  private hand: Point;
  private over = false;

  constructor(
    private readonly board: BoardContext,
    start: Point,
    private readonly things: readonly Thing[],
  ) {
    this.grip = toBoard(board.state.camera.peek(), start);
    this.hand = start;
    this.takeAlong();
  }

  move(at: Point): void {
    this.hand = at;
    const { state, moves } = this.board;
    const point = toBoard(state.camera.peek(), at);
    moves.carry(this.things, point.x - this.grip.x, point.y - this.grip.y);
    state.joins.value = this.onto(point);
  }

  end(): void {
    this.over = true;
    this.board.moves.putDown();
  }

  cancel(): void {
    this.over = true;
    this.board.moves.dropBack();
  }

  /** The note with which what is carried would form a group. */
  private onto(point: Point): string | undefined {
    if (!this.things.every((thing) => thing.type === "note")) return undefined;
    const { state } = this.board;
    const carried = new Set(this.things.map(({ id }) => id));
    const groups = new Set(this.things.map((thing) => (thing.type === "note" ? thing.group : null)));
    const near = state.drawn.touching({ ...point, w: 1, h: 1 });
    const others = [...near].flatMap((id) => state.note(id) ?? []).filter(({ id }) => !carried.has(id));
    const onto = noteUnder(point, others);
    return onto && !(onto.group && groups.has(onto.group)) && state.mayEdit(onto) ? onto.id : undefined;
  }

  /** Frame by frame, for as long as it is carried. */
  private takeAlong(): void {
    requestAnimationFrame(() => {
      if (this.over) return;
      const { camera, view } = this.board.state;
      const { dx, dy } = drift(this.hand, view.peek());
      if (dx !== 0 || dy !== 0) {
        camera.value = panned(camera.peek(), dx, dy);
        this.move(this.hand);
      }
      this.takeAlong();
    });
  }
}

/** Makes one thing wider or narrower by its lower right corner. */
export class Stretch implements Gesture {
  private readonly grip: number;

  constructor(
    private readonly board: BoardContext,
    start: Point,
    private readonly thing: Wide,
  ) {
    this.grip = thing.x + thing.w - toBoard(board.state.camera.peek(), start).x;
  }

  move(at: Point): void {
    const right = toBoard(this.board.state.camera.peek(), at).x + this.grip;
    this.board.moves.stretch(this.thing, right - this.thing.x);
  }

  end(): void {
    this.board.moves.stretchedEnough();
  }

  cancel(): void {
    this.board.state.stretched.value = new Map();
  }
}

/** Leads one end of an arrow elsewhere, or bends it. */
export class Reshape implements Gesture {
  private readonly grip: Point;

  constructor(
    private readonly board: BoardContext,
    start: Point,
    private readonly arrow: Arrow,
    private readonly handle: Handle,
  ) {
    const at = toBoard(board.state.camera.peek(), start);
    const held = handlePoints(arrow, board.state)[handle];
    this.grip = { x: held.x - at.x, y: held.y - at.y };
  }

  move(at: Point): void {
    const { state, reshaping } = this.board;
    const { x, y } = toBoard(state.camera.peek(), at);
    // An end joins what is under the hand, not what is under the handle beside it.
    const grip = this.handle === "bend" ? this.grip : { x: 0, y: 0 };
    reshaping.lead(this.arrow, this.handle, { x: x + grip.x, y: y + grip.y });
  }

  end(): void {
    this.board.reshaping.rest();
  }

  cancel(): void {
    this.board.reshaping.drop();
  }
}
