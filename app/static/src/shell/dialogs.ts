// The one dialog that may lie over the page.
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";

export interface DialogShown {
  readonly title: string;
  /** Fills most of the screen, for what is shown to a whole room. */
  readonly large?: boolean;
  readonly content: () => ComponentChildren;
}

export const dialog = signal<DialogShown | undefined>(undefined);

export function show(shown: DialogShown): void {
  dialog.value = shown;
}

export function close(): void {
  dialog.value = undefined;
}
