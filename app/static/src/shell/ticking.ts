// One tick a second for everything that shows time.
import { signal } from "@preact/signals";

/** Milliseconds since 1970 on this device's clock, anew every second. */
export const now = signal(Date.now());

export function startTicking(): void {
  setInterval(() => (now.value = Date.now()), 1000);
  document.addEventListener("visibilitychange", () => (now.value = Date.now()));
}
