// Tells the others in which note this person is typing, until they pause.
import type { Channel } from "../sync";

const PAUSE_MS = 3000;

export class Typing {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private note: string | undefined;

  constructor(private readonly channel: Channel) {}

  in(note: string): void {
    if (this.note !== note) this.channel.present("typing", { id: note });
    this.note = note;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.stop(), PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
    if (this.note !== undefined) this.channel.present("typing", null);
    this.note = undefined;
  }
}
