// Whether this person last wanted the board as a canvas or as a list; kept on this device.

export type Showing = "canvas" | "list";

const KEY = "minga board as";

export function recallShowing(): Showing | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "canvas" || kept === "list" ? kept : undefined;
  } catch {
    return undefined; // storage may be forbidden
  }
}

export function rememberShowing(showing: Showing): void {
  try {
    localStorage.setItem(KEY, showing);
  } catch {
    // then it is asked anew next time
  }
}
