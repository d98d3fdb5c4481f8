// A button that opens a small panel below (or above) it: languages, other steps, rooms to move to.
import { useSignal } from "@preact/signals";
import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { reachable, walk } from "../dom/focus";

interface DisclosureProps {
  readonly class?: string;
  /** Class of the button. */
  readonly button: string;
  readonly label?: string;
  readonly face: ComponentChildren;
  readonly children: (done: () => void) => ComponentChildren;
}

export function Disclosure({ class: name = "", button, label, face, children }: DisclosureProps) {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => void (open.value = false);
  /** Something was chosen: the keyboard is at the button again. */
  const done = (): void => {
    close();
    root.current?.querySelector("button")?.focus();
  };
  // Before the next key: an arrow pressed at once walks in the panel.
  useLayoutEffect(() => (open.value ? closesItself(root, close) : undefined), [open.value]);
  return (
    <div class={`disclosure ${name}`} ref={root}>
      <button
        type="button"
        class={button}
        aria-expanded={open.value}
        aria-label={label}
        onClick={() => (open.value = !open.value)}
      >
        {face}
      </button>
      {open.value && <div class="disclosed">{children(done)}</div>}
    </div>
  );
}

/** Focus goes in, Escape brings it back, arrows walk, a press outside closes; until the result is called. */
function closesItself({ current: root }: RefObject<HTMLDivElement | null>, close: () => void): () => void {
  const panel = root?.querySelector<HTMLElement>(".disclosed");
  panel?.scrollIntoView({ block: "nearest" });
  if (panel) reachable(panel)[0]?.focus({ preventScroll: true });
  const press = ({ target }: Event): void => void (root?.contains(target as Node) || close());
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
      root?.querySelector("button")?.focus();
    } else if (panel && (event.key === "ArrowDown" || event.key === "ArrowUp")) step(panel, event);
  };
  document.addEventListener("pointerdown", press, true);
  root?.addEventListener("keydown", key);
  return () => {
    document.removeEventListener("pointerdown", press, true);
    root?.removeEventListener("keydown", key);
  };
}

function step(panel: HTMLElement, event: KeyboardEvent): void {
  if (event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  event.stopPropagation();
  walk(panel, event.key === "ArrowDown" ? 1 : -1);
}
