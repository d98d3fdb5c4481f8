// What the board has to say: one short sentence at a time, with what can be done about it.
import { signal } from "@preact/signals";

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Notice {
  readonly text: string;
  readonly tone: "plain" | "warn";
  readonly actions: readonly NoticeAction[];
  /** A question waits for its answer; everything else goes away by itself. */
  readonly asks: boolean;
}

export class Notices {
  readonly shown = signal<Notice | undefined>(undefined);

  say(text: string, ...actions: NoticeAction[]): void {
    this.shown.value = { text, tone: "plain", actions, asks: false };
  }

  warn(text: string): void {
    this.shown.value = { text, tone: "warn", actions: [], asks: false };
  }

  ask(text: string, ...actions: NoticeAction[]): void {
    this.shown.value = { text, tone: "warn", actions, asks: true };
  }

  /** `notice`: only if it is still this one. */
  clear(notice: Notice | undefined = this.shown.peek()): void {
    if (this.shown.peek() === notice) this.shown.value = undefined;
  }
}
