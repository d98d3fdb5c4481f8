// A line that is opened before the page's code is here, and taken over by it (../early.ts).
import type { ClientFrame } from "../protocol.gen";
import type { Socket } from "./link";

declare global {
  interface Window {
    /** Until it is taken. */
    earlyLine?: EarlyLine;
  }
}

/** A socket that says `first` as soon as it is open, and keeps what it hears until somebody listens. */
export class EarlyLine implements Socket {
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  private readonly kept: (() => void)[] = [];
  /** Of what was said first, that which its new owner has not said yet. */
  private ahead: string[];
  private taken = false;

  constructor(
    private readonly socket: Socket,
    first: readonly ClientFrame[],
  ) {
    const said = first.map((frame) => JSON.stringify(frame));
    this.ahead = [...said];
    socket.onopen = (event) => {
      for (const text of said) socket.send(text);
      this.tell(() => this.onopen?.(event));
    };
    socket.onmessage = (event) => this.tell(() => this.onmessage?.(event));
    socket.onclose = (event) => this.tell(() => this.onclose?.(event));
  }

  get bufferedAmount(): number {
    return this.socket.bufferedAmount;
  }

  /** What was kept is told next, to the handlers that are there by then. */
  take(): Socket {
    queueMicrotask(() => {
      this.taken = true;
      for (const tell of this.kept.splice(0)) tell();
    });
    return this;
  }

  /** What was said already is not said again. Whoever begins otherwise has all their say, and gets two answers. */
  send(text: string): void {
    if (text === this.ahead[0]) this.ahead.shift();
    else {
      this.ahead = [];
      this.socket.send(text);
    }
  }

  close(): void {
    this.socket.close();
  }

  private tell(run: () => void): void {
    if (this.taken) run();
    else this.kept.push(run);
  }
}
