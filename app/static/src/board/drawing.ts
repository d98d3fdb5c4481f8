// The pen: a stroke under the hand, from where it goes down to where it leaves the board.
import { announce } from "../dom";
import { t } from "../i18n";
import { randomName } from "../sync";
import { toBoard } from "./camera";
import type { BoardContext } from "./context";
import type { Point } from "./geometry";
import type { Gesture } from "./gestures";
import { type Dot, outline, toStroke } from "./ink";
import type { Operations } from "../protocol.gen";

type Ink = Pick<Operations["stroke.add"], "x" | "y" | "points" | "pressure">;

export class Drawing implements Gesture {
  private readonly dots: Dot[] = [];
  /** Where the canvas lies on the page: events that were gathered only know the page. */
  private readonly corner: Point;

  constructor(
    private readonly board: BoardContext,
    start: Point,
    event: PointerEvent,
  ) {
    this.corner = { x: event.clientX - start.x, y: event.clientY - start.y };
    this.put(event);
    this.show();
  }

  move(_: Point, event: PointerEvent): void {
    const gathered = event.getCoalescedEvents?.() ?? [];
    for (const each of gathered.length ? gathered : [event]) this.put(each);
    this.show();
  }

  end(): void {
    const { state } = this.board;
    state.sketch.value = undefined;
    const { colour, width } = state.pen.peek();
    const stroke = randomName();
    void state.around.channel.do("stroke.add", { stroke, ...(toStroke(this.dots) as Ink), colour, width });
    announce(t("board-drawn"));
  }

  cancel(): void {
    this.board.state.sketch.value = undefined;
  }

  private put({ clientX, clientY, pressure, pointerType }: PointerEvent): void {
    const at = toBoard(this.board.state.camera.peek(), { x: clientX - this.corner.x, y: clientY - this.corner.y });
    this.dots.push({ ...at, pressure: pointerType === "pen" ? pressure : undefined });
  }

  private show(): void {
    const { pen, sketch } = this.board.state;
    sketch.value = { path: outline(this.dots, pen.peek().width), colour: pen.peek().colour, width: 0, filled: true };
  }
}
