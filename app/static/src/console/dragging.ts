// Dragging people between rooms: at once with a mouse or pen, with a finger after a short hold, so that one can scroll.

const HOLD = 350; // milliseconds: longer than the beginning of a scroll, shorter than impatience
const SLACK = 6; // pixels that a press may tremble
const EDGE = 56; // pixels from the edge of what scrolls, where it goes along
const ALONG = 14; // pixels a movement

interface Drag {
  readonly person: string;
  readonly chip: HTMLElement;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  /** How far the view was scrolled when it began. */
  readonly scrolled: number;
  timer?: ReturnType<typeof setTimeout>;
  lifted: boolean;
}

type Drop = (person: string, room: string | undefined) => void;

/** `root` holds `[data-person]` in `[data-room]` (an empty name is no room); until the result is called. */
export function listenForDrags(root: HTMLElement, drop: Drop): () => void {
  const hand = new Hand(root, drop);
  root.addEventListener("pointerdown", hand.down);
  root.addEventListener("touchmove", hand.still, { passive: false });
  document.addEventListener("pointermove", hand.move);
  document.addEventListener("pointerup", hand.up);
  document.addEventListener("pointercancel", hand.end);
  document.addEventListener("keydown", hand.key);
  return () => {
    hand.end();
    root.removeEventListener("pointerdown", hand.down);
    root.removeEventListener("touchmove", hand.still);
    document.removeEventListener("pointermove", hand.move);
    document.removeEventListener("pointerup", hand.up);
    document.removeEventListener("pointercancel", hand.end);
    document.removeEventListener("keydown", hand.key);
  };
}

class Hand {
  private drag: Drag | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly drop: Drop,
  ) {}

  readonly down = (event: PointerEvent): void => {
    const target = event.target as Element;
    const chip = target.closest<HTMLElement>("[data-person]");
    if (!chip || target.closest(".disclosed") || event.button !== 0) return;
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    const person = chip.dataset["person"] ?? "";
    const drag: Drag = { person, chip, pointer, x, y, scrolled: this.view.scrollTop, lifted: false };
    if (event.pointerType === "touch") drag.timer = setTimeout(() => lift(drag), HOLD);
    this.drag = drag;
  };

  readonly move = (event: PointerEvent): void => {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.lifted && Math.hypot(dx, dy) > SLACK) {
      if (event.pointerType === "touch") return this.end(); // a scroll
      lift(drag);
    }
    if (!drag.lifted) return;
    scrollAlong(this.view, event.clientY);
    drag.chip.style.transform = `translate(${dx}px, ${dy + this.view.scrollTop - drag.scrolled}px)`;
    this.mark(roomAt(event));
  };

  readonly up = (event: PointerEvent): void => {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    const room = drag.lifted ? roomAt(event)?.dataset["room"] : undefined;
    this.end();
    if (drag.lifted) this.swallowClick();
    if (room !== undefined) this.drop(drag.person, room || undefined);
  };

  readonly end = (): void => {
    if (!this.drag) return;
    const { chip, timer } = this.drag;
    clearTimeout(timer);
    chip.classList.remove("lifted");
    chip.style.transform = "";
    this.drag = undefined;
    this.mark(null);
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.drag?.lifted) this.end();
  };

  /** The page does not scroll under a lifted person. */
  readonly still = (event: TouchEvent): void => {
    if (this.drag?.lifted) event.preventDefault();
  };

  private get view(): HTMLElement {
    return this.root.closest<HTMLElement>(".console-view") ?? document.documentElement;
  }

  private mark(room: HTMLElement | null): void {
    for (const one of this.root.querySelectorAll(".target")) if (one !== room) one.classList.remove("target");
    room?.classList.add("target");
  }

  /** The press that ends a drag is not one on the name. */
  private swallowClick(): void {
    const swallow = (event: Event): void => {
      event.stopPropagation();
      event.preventDefault();
    };
    this.root.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => this.root.removeEventListener("click", swallow, true), 0);
  }
}

function lift(drag: Drag): void {
  drag.lifted = true;
  drag.chip.classList.add("lifted");
}

function roomAt({ clientX, clientY }: PointerEvent): HTMLElement | null {
  return document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-room]") ?? null;
}

function scrollAlong(view: HTMLElement, y: number): void {
  const { top, bottom } = view.getBoundingClientRect();
  if (y < top + EDGE) view.scrollTop -= ALONG;
  else if (y > bottom - EDGE) view.scrollTop += ALONG;
}
