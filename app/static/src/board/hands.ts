// Mouse, pen and fingers on the canvas: one finger or the mouse pans the ground and carries notes, two fingers pinch.
import type { NoteRecord } from "../protocol.gen";
import { panned, toBoard, zoomed } from "./camera";
import type { BoardContext } from "./context";
import { drift } from "./edges";
import { Fingers, type Movement } from "./fingers";
import { NOTE, type Point } from "./geometry";

const STILL = { mouse: 4, touch: 10 }; // pixels that a press may tremble and still be a press
const TWICE_MS = 450; // between the two presses of a double press; hands of all ages
const TWICE_PIXELS = 24;

/** Something in the canvas that looks after its own pointers: menus, the editor, buttons. */
const OWN_HANDS = "[data-own-hands]";

type Doing =
  | { readonly what: "nothing" | "pan" }
  | { readonly what: "press"; readonly note: NoteRecord | undefined; readonly at: Point; readonly still: number }
  | { readonly what: "carry"; readonly note: NoteRecord; readonly grip: Point };

type Carrying = Extract<Doing, { what: "carry" }>;

const NOTHING: Doing = { what: "nothing" };

export class Hands {
  /** Space is held: the mouse pans wherever it is. */
  panning = false;
  private readonly fingers = new Fingers();
  private doing: Doing = NOTHING;
  private hand: Point = { x: 0, y: 0 };
  private last: { readonly at: Point; readonly time: number } | undefined;

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
    const at = this.at(event);
    this.fingers.put(event.pointerId, at);
    this.root.setPointerCapture(event.pointerId);
    if (this.fingers.count > 1) this.letGo("pan");
    else if (event.button === 1 || this.panning) this.doing = { what: "pan" };
    else this.doing = { what: "press", note: this.noteUnder(target), at, still: stillFor(event) };
    event.preventDefault(); // no text selected, no scrolling by the middle button, no focus that a finger moves later
    this.focus(target);
  }

  private move(event: PointerEvent): void {
    const at = this.at(event);
    const movement = this.fingers.move(event.pointerId, at);
    if (event.pointerType !== "touch") this.point(at);
    if (!movement) return;
    if (this.doing.what === "press") this.leave(this.doing, at, event);
    if (this.doing.what === "pan") this.pan(movement);
    if (this.doing.what === "carry") this.carry(this.doing, at);
  }

  private up(event: PointerEvent): void {
    const { doing } = this;
    this.fingers.lift(event.pointerId);
    if (this.fingers.count > 0) return;
    this.doing = NOTHING;
    if (doing.what === "press") this.pressed(doing.note, this.at(event), event.timeStamp);
    if (doing.what === "carry") this.board.acts.putDown(doing.note);
  }

  private cancel(event: PointerEvent): void {
    this.fingers.lift(event.pointerId);
    if (this.fingers.count === 0) this.letGo("nothing");
  }

  /** The press has become a movement: of the note, or of the whole board. */
  private leave(press: Extract<Doing, { what: "press" }>, at: Point, event: PointerEvent): void {
    if (Math.hypot(at.x - press.at.x, at.y - press.at.y) < press.still) return;
    const { note } = press;
    const held = note && (event.pointerType !== "touch" || this.state.selected.peek() === note.id);
    if (!held || !this.state.mayEdit(note)) {
      this.doing = { what: "pan" };
      return;
    }
    const grip = toBoard(this.state.camera.peek(), press.at);
    this.doing = { what: "carry", note, grip: { x: grip.x - note.x, y: grip.y - note.y } };
    this.takeAlong();
    this.state.selected.value = note.id;
    this.state.current.value = note.id;
  }

  private carry({ note, grip }: Carrying, at: Point): void {
    this.hand = at;
    const point = toBoard(this.state.camera.peek(), at);
    this.board.acts.carry(note, { x: point.x - grip.x, y: point.y - grip.y });
  }

  /** Frame by frame, for as long as the note is carried. */
  private takeAlong(): void {
    requestAnimationFrame(() => {
      if (this.doing.what !== "carry") return;
      const { camera, view } = this.state;
      const { dx, dy } = drift(this.hand, view.peek());
      if (dx !== 0 || dy !== 0) {
        camera.value = panned(camera.peek(), dx, dy);
        this.carry(this.doing, this.hand);
      }
      this.takeAlong();
    });
  }

  private letGo(then: "pan" | "nothing"): void {
    if (this.doing.what === "carry") this.board.acts.dropBack(this.doing.note);
    this.doing = { what: then };
  }

  private pan({ dx, dy, scale, at }: Movement): void {
    const { camera } = this.state;
    const moved = panned(camera.peek(), dx, dy);
    camera.value = scale === 1 ? moved : zoomed(moved, moved.zoom * scale, at);
  }

  private pressed(note: NoteRecord | undefined, at: Point, time: number): void {
    const twice = this.last && time - this.last.time < TWICE_MS && near(this.last.at, at);
    this.last = twice ? undefined : { at, time };
    if (note) this.pressedNote(note, Boolean(twice));
    else this.pressedGround(at, Boolean(twice));
  }

  private pressedNote(note: NoteRecord, twice: boolean): void {
    const { state, acts } = this.board;
    state.selected.value = note.id;
    state.current.value = note.id;
    if (state.tool.peek() === "vote") acts.cast(note);
    else if (twice) acts.edit(note);
  }

  private pressedGround(at: Point, twice: boolean): void {
    const { state, acts } = this.board;
    state.selected.value = undefined;
    if (!twice || state.tool.peek() === "vote") return;
    const { x, y } = toBoard(state.camera.peek(), at);
    acts.add({ x: x - NOTE.w / 2, y: y - NOTE.h / 2 });
  }

  /** Ctrl with the wheel is also what a trackpad sends for a pinch. */
  private wheel(event: WheelEvent): void {
    if ((event.target as Element).closest(OWN_HANDS)) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    const [dx, dy] = [event.deltaX * lines, event.deltaY * lines];
    const { camera } = this.state;
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp(Math.max(-60, Math.min(60, -dy)) * 0.008);
      camera.value = zoomed(camera.peek(), camera.peek().zoom * factor, this.at(event));
    } else if (event.shiftKey && dx === 0) camera.value = panned(camera.peek(), -dy, 0);
    else camera.value = panned(camera.peek(), -dx, -dy);
  }

  private point(at: Point): void {
    if (this.doing.what === "carry") return; // the note itself shows where the hand is
    const { x, y } = toBoard(this.state.camera.peek(), at);
    this.state.around.channel.present("cursor", { x: Math.round(x), y: Math.round(y) });
  }

  private focus(target: Element): void {
    (target.closest<HTMLElement>("[data-note]") ?? this.root).focus({ preventScroll: true });
  }

  private noteUnder(target: Element): NoteRecord | undefined {
    return this.state.note(target.closest<HTMLElement>("[data-note]")?.dataset["note"]);
  }

  private at(event: MouseEvent): Point {
    const box = this.root.getBoundingClientRect();
    return { x: event.clientX - box.x, y: event.clientY - box.y };
  }

  private get state() {
    return this.board.state;
  }
}

const stillFor = ({ pointerType }: PointerEvent): number => (pointerType === "touch" ? STILL.touch : STILL.mouse);

const near = (one: Point, other: Point): boolean => Math.hypot(one.x - other.x, one.y - other.y) < TWICE_PIXELS;
