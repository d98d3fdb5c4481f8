// Short sentences that come and go: what was refused and why, what has just happened.
import { signal } from "@preact/signals";

export interface Said {
  readonly id: number;
  readonly text: string;
  readonly tone: "plain" | "warn";
  /** What can be done about it. */
  readonly action: SaidAction | undefined;
}

export interface SaidAction {
  readonly label: string;
  readonly run: () => void;
}

const MOST = 3; // older ones make room

export const said = signal<readonly Said[]>([]);
let count = 0;

/** The same sentence twice in a row is shown once, anew. */
export function tell(text: string, tone: Said["tone"] = "plain", action?: SaidAction): void {
  const others = said.peek().filter((one) => one.text !== text);
  said.value = [...others, { id: (count += 1), text, tone, action }].slice(-MOST);
}

export function forget(id: number): void {
  said.value = said.peek().filter((one) => one.id !== id);
}
