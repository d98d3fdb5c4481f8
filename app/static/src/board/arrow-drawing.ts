// An arrow under the hand: from the thing or point where it began to the one where it ends; it stays with both.
import { randomName } from "../sync";
import { toBoard } from "./camera";
import type { BoardContext } from "./context";
import { type Point, onBoard } from "./geometry";
import type { Gesture } from "./gestures";
import { type Arrow, type Thing, course } from "./things";
import { arrowPath } from "./arrow-path";
import { joinable, joinableAt } from "./joining";

const SHORTEST = 24; // board units: less was a press, not an arrow

export class ArrowDrawing implements Gesture {
  private readonly from: Point;
  private to: Point;
  private readonly source: string | undefined;

  constructor(
    private readonly board: BoardContext,
    start: Point,
    under: Thing | undefined,
  ) {
    this.from = this.to = toBoard(board.state.camera.peek(), start);
    this.source = joinable(under)?.id;
  }

  move(at: Point): void {
    const { state } = this.board;
    this.to = toBoard(state.camera.peek(), at);
    const pen = state.pen.peek();
    state.joins.value = this.target();
    state.sketch.value = { path: arrowPath(course(this.arrow(), state.find), "end", pen.width), width: pen.width, colour: pen.colour, filled: false };
  }

  end(): void {
    const { state } = this.board;
    const arrow = this.arrow();
    this.cancel();
    const { source, target, x, y, x2, y2 } = arrow;
    if (Math.hypot(x2 - x, y2 - y) < SHORTEST && !target) return;
    const id = randomName();
    void state.around.channel.do("arrow.add", { arrow: id, source, target, x, y, x2, y2, colour: arrow.colour, width: arrow.width });
    state.selection.only(id);
    state.tool.value = "select";
  }

  cancel(): void {
    this.board.state.sketch.value = undefined;
    this.board.state.joins.value = undefined;
  }

  private target(): string | undefined {
    return joinableAt(this.to, this.board.state, this.source)?.id;
  }

  /** As it would be if the hand left now. */
  private arrow(): Arrow {
    const from = onBoard(this.from);
    const to = onBoard(this.to);
    const { colour, width } = this.board.state.pen.peek();
    return {
      ...BLANK,
      source: this.source ?? null,
      target: this.target() ?? null,
      x: from.x,
      y: from.y,
      x2: to.x,
      y2: to.y,
      colour,
      width,
    };
  }
}

export const BLANK: Arrow = {
  id: "",
  type: "arrow",
  x: 0,
  y: 0,
  x2: 0,
  y2: 0,
  z: 0,
  author: "",
  created: 0,
  locked: false,
  anonymous: false,
  hidden: false,
  source: null,
  target: null,
  bend: 0,
  heads: "end",
  colour: "ink",
  width: 3,
};
