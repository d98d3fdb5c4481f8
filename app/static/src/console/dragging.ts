// Dragging people between rooms: at once with a mouse or pen, after a short hold with a finger, so that one can still scroll.

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
  timer: ReturnType<typeof setTimeout> | undefined;
  lifted: boolean;
}

/** `root` holds `[data-person]` in `[data-room]` (an empty name is no room); until the result is called. */
export function listenForDrags(
  root: HTMLElement,
  drop: (person: string, room: string | undefined) => void,
): () => void {
  let drag: Drag | undefined;
  const view = (): HTMLElement => root.closest<HTMLElement>(".console-view") ?? document.documentElement;

  const down = (event: PointerEvent): void => {
    const chip = (event.target as Element).closest<HTMLElement>("[data-person]");
    const inMenu = (event.target as Element).closest(".disclosed");
    if (!chip || inMenu || event.button !== 0) return;
    const started: Drag = {
      person: chip.dataset["person"] ?? "",
      chip,
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      scrolled: view().scrollTop,
      timer: undefined,
      lifted: false,
    };
    if (event.pointerType === "touch") started.timer = setTimeout(() => lift(started), HOLD);
    drag = started;
  };

  const move = (event: PointerEvent): void => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.lifted && Math.hypot(dx, dy) > SLACK) {
      if (event.pointerType === "touch") return end(); // a scroll
      lift(drag);
    }
    if (!drag.lifted) return;
    scrollAlong(view(), event.clientY);
    drag.chip.style.transform = `translate(${dx}px, ${dy + view().scrollTop - drag.scrolled}px)`;
    mark(roomAt(event));
  };

  const up = (event: PointerEvent): void => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const { lifted, person } = drag;
    const room = lifted ? roomAt(event)?.dataset["room"] : undefined;
    end();
    if (!lifted) return;
    root.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => root.removeEventListener("click", swallow, true), 0);
    if (room !== undefined) drop(person, room || undefined);
  };

  const lift = (started: Drag): void => {
    started.lifted = true;
    started.chip.classList.add("lifted");
  };

  const end = (): void => {
    if (!drag) return;
    clearTimeout(drag.timer);
    drag.chip.classList.remove("lifted");
    drag.chip.style.transform = "";
    drag = undefined;
    mark(null);
  };

  const key = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && drag?.lifted) end();
  };
  const roomAt = ({ clientX, clientY }: PointerEvent): HTMLElement | null =>
    document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-room]") ?? null;
  const mark = (room: HTMLElement | null): void => {
    for (const one of root.querySelectorAll(".target")) if (one !== room) one.classList.remove("target");
    room?.classList.add("target");
  };
  const still = (event: TouchEvent): void => {
    if (drag?.lifted) event.preventDefault();
  };

  root.addEventListener("pointerdown", down);
  root.addEventListener("touchmove", still, { passive: false });
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", up);
  document.addEventListener("pointercancel", end);
  document.addEventListener("keydown", key);
  return () => {
    end();
    root.removeEventListener("pointerdown", down);
    root.removeEventListener("touchmove", still);
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", up);
    document.removeEventListener("pointercancel", end);
    document.removeEventListener("keydown", key);
  };
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

function scrollAlong(view: HTMLElement, y: number): void {
  const { top, bottom } = view.getBoundingClientRect();
  if (y < top + EDGE) view.scrollTop -= ALONG;
  else if (y > bottom - EDGE) view.scrollTop += ALONG;
}
