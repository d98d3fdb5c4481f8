// What this person wants of the board on this device.
import { signal } from "@preact/signals";

const KEY = "minga board letters";

/** Whether single letters are shortcuts; who speaks to their device or hits keys by chance turns them off. */
export const letterKeys = signal(recall() !== "off");

export function useLetterKeys(on: boolean): void {
  letterKeys.value = on;
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // storage may be forbidden: then it is so until the page is left
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
