// Mouse, pen and fingers on the canvas: they are told apart here, and each movement goes to its gesture.
import { panned, toBoard, zoomed } from "./camera";
import type { BoardContext } from "./context";
import { Fingers } from "./fingers";
import type { Point } from "./geometry";
import { Drawing } from "./drawing";
import { ArrowDrawing } from "./arrow-drawing";
import type { Handle } from "./arrow-shape";
import { type Gesture, Pan, Reshape } from "./gestures";
import { type Last, Press, type Under } from "./press";

/** Something in the canvas that looks after its own pointers: menus, the editor, buttons. */
const OWN_HANDS = "[data-own-hands]";
const LINE_PIXELS = 20; // what a mouse wheel means by a line

export class Hands {
  /** Space is held: the mouse pans wherever it is. */
  panning = false;
  private readonly fingers = new Fingers();
  private gesture: Gesture | undefined;
  private last: Last | undefined;

  constructor(
    private readonly board: BoardContext,
    private readonly root: HTMLElement,
  ) {}

  /** Listens until the result is called. */
  listen(): () => void {
    const { root } = this;
    const listeners = [
      ["pointerdown", (event: PointerEvent) => this.down(event)],
      ["pointermove", (event: PointerEvent) => this.move(event)],
      ["pointerup", (event: PointerEvent) => this.up(event)],
      ["pointercancel", (event: PointerEvent) => this.cancel(event)],
      ["pointerleave", () => this.state.around.channel.present("cursor", null)],
      ["wheel", (event: WheelEvent) => this.wheel(event)],
      ["contextmenu", (event: PointerEvent) => this.menu(event)],
    ] as const;
    for (const [name, run] of listeners) root.addEventListener(name, run as EventListener, { passive: false });
    return () => {
      for (const [name, run] of listeners) root.removeEventListener(name, run as EventListener);
    };
  }

  private down(event: PointerEvent): void {
    const target = event.target as Element;
    if (target.closest(OWN_HANDS) || event.button > 1) return;
    this.board.acts.finish();
    this.board.menu.close();
    this.board.following.follow(undefined);
    const at = this.at(event);
    this.fingers.put(event.pointerId, at);
    this.root.setPointerCapture(event.pointerId);
    if (this.fingers.count > 1) this.become(new Pan(this.board));
    else this.gesture = this.begin(event, at);
    event.preventDefault(); // no text selected, no scrolling by the middle button, no focus that a finger moves later
    this.focus(target);
  }

  private begin(event: PointerEvent, at: Point): Gesture {
    if (event.button === 1 || this.panning) return new Pan(this.board);
    const tool = this.state.tool.peek();
    if (tool === "draw" && this.state.open.peek()) return new Drawing(this.board, at, event);
    const handle = (event.target as Element).closest<HTMLElement>("[data-handle]")?.dataset["handle"];
    const held = this.state.thing(this.state.selection.single.peek());
    if (handle && held?.type === "arrow") return new Reshape(this.board, at, held, handle as Handle);
    const under = this.under(event.target as Element, at);
    if (tool === "arrow" && this.state.open.peek()) return new ArrowDrawing(this.board, at, under.thing);
    const become = (gesture: Gesture): void => void (this.gesture = gesture);
    return new Press(this.board, at, event, under, this.last, become, (last) => (this.last = last));
  }

  private move(event: PointerEvent): void {
    const at = this.at(event);
    const movement = this.fingers.move(event.pointerId, at);
    if (event.pointerType !== "touch") this.point(at);
    if (!movement) return;
    const before = this.gesture;
    this.gesture?.move(at, event, movement);
    if (this.gesture !== before) this.gesture?.move(at, event, movement);
  }

  private up(event: PointerEvent): void {
    this.fingers.lift(event.pointerId);
    if (this.fingers.count > 0) return;
    const { gesture } = this;
    this.gesture = undefined;
    gesture?.end(this.at(event), event);
  }

  private cancel(event: PointerEvent): void {
    this.fingers.lift(event.pointerId);
    if (this.fingers.count === 0) this.become(undefined);
  }

  private become(gesture: Gesture | undefined): void {
    this.gesture?.cancel();
    this.gesture = gesture;
  }

  /** Ctrl with the wheel is also what a trackpad sends for a pinch. */
  private wheel(event: WheelEvent): void {
    if ((event.target as Element).closest(OWN_HANDS)) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1;
    const [dx, dy] = [event.deltaX * lines, event.deltaY * lines];
    const { camera } = this.state;
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp(Math.max(-60, Math.min(60, -dy)) * 0.008);
      camera.value = zoomed(camera.peek(), camera.peek().zoom * factor, this.at(event));
    } else if (event.shiftKey && dx === 0) camera.value = panned(camera.peek(), -dy, 0);
    else camera.value = panned(camera.peek(), -dx, -dy);
  }

  /** The right button, or the menu key; fingers have their long press. */
  private menu(event: PointerEvent): void {
    if ((event.target as Element).closest(OWN_HANDS)) return;
    event.preventDefault();
    if (event.pointerType === "touch") return;
    const at = this.at(event);
    const { thing } = this.under(event.target as Element, at);
    this.board.menu.open(at, thing);
  }

  private point(at: Point): void {
    if (this.state.lifted.mine) return; // the thing itself shows where the hand is
    const { x, y } = toBoard(this.state.camera.peek(), at);
    this.state.around.channel.present("cursor", { x: Math.round(x), y: Math.round(y) });
  }

  private focus(target: Element): void {
    (target.closest<HTMLElement>("[data-thing], [data-handle]") ?? this.root).focus({ preventScroll: true });
  }

  /** What is drawn says so itself; what is too small for that is found by its place. */
  private under(target: Element, at: Point): Under {
    const group = target.closest<HTMLElement>("[data-group]")?.dataset["group"];
    const id = target.closest<HTMLElement>("[data-thing]")?.dataset["thing"];
    const thing = this.state.thing(id) ?? (this.state.drawn.far.peek() ? this.painted(at) : undefined);
    return { thing, group: thing ? undefined : group, corner: target.closest("[data-corner]") !== null };
  }

  private painted(at: Point) {
    const point = toBoard(this.state.camera.peek(), at);
    const notes = [...this.state.drawn.touching({ ...point, w: 0.1, h: 0.1 })].flatMap((id) => this.state.note(id) ?? []);
    return notes.sort((one, other) => other.z - one.z)[0];
  }

  private at(event: MouseEvent): Point {
    const box = this.root.getBoundingClientRect();
    return { x: event.clientX - box.x, y: event.clientY - box.y };
  }

  private get state() {
    return this.board.state;
  }
}
