// A button of the board's bar that opens a small panel below it.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface OpeningProps {
  readonly class: string;
  readonly face: ComponentChildren;
  readonly children: (close: () => void) => ComponentChildren;
}

export function Opening({ class: name, face, children }: OpeningProps) {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => void (open.value = false);
  useLayoutEffect(() => (open.value ? closeOutside(root.current, close) : undefined), [open.value]);
  return (
    <div class="people-here" ref={root}>
      <button type="button" class={name} aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {face}
      </button>
      {open.value && <div class="people-panel">{children(close)}</div>}
    </div>
  );
}

/** Calls `close` at Escape and at a press outside, until the result is called. */
function closeOutside(root: HTMLElement | null, close: () => void): () => void {
  const press = ({ target }: Event): void => void (root?.contains(target as Node) || close());
  const key = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    close();
    root?.querySelector("button")?.focus();
  };
  document.addEventListener("pointerdown", press, true);
  root?.addEventListener("keydown", key);
  return () => {
    document.removeEventListener("pointerdown", press, true);
    root?.removeEventListener("keydown", key);
  };
}
