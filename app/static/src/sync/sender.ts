// What goes out, when: joins at once, operations in order and at a measured pace, presence when the line is free.
import type { Channel } from "./channel";
import type { Link, World } from "./link";
import { OPERATIONS, Pace, PRESENCE } from "./pace";
import { TELL_EVERY } from "./presence";

/** Presence waits while so many bytes wait for the line. */
const BUSY_LINE = 16 * 1024;

export class Sender {
  private ready = false;
  private readonly operations = new Pace(OPERATIONS);
  private readonly presence = new Pace(PRESENCE);
  private cancelWake = (): void => {};
  private cancelTell: (() => void) | undefined;

  constructor(
    private readonly world: World,
    private readonly link: Link,
    private readonly channels: Map<string, Channel>,
  ) {}

  /** The connection has its welcome; the server begins to count anew. */
  begin(): void {
    this.ready = true;
    this.operations.fill();
    this.presence.fill();
  }

  /** The connection is gone. */
  end(): void {
    this.ready = false;
  }

  /** Send everything that may go out now, and come back for the rest. */
  pump(): void {
    this.cancelWake();
    const wait = Math.min(...[...this.channels.values()].map((channel) => this.send(channel)));
    if (this.ready && wait < Infinity) this.cancelWake = this.world.later(wait, () => this.pump());
    this.tell();
  }

  /** The server counts otherwise than we do. */
  slowDown(): void {
    this.operations.drain();
  }

  /** Returns the milliseconds after which to try again. */
  private send(channel: Channel): number {
    if (!this.ready || this.leftForGood(channel)) return Infinity;
    const join = channel.join();
    if (join) this.link.send(join);
    for (;;) {
      const wait = this.operations.wait(this.world.now());
      if (wait) return wait;
      const operate = channel.next();
      if (!operate) return channel.wait;
      this.operations.take(this.world.now());
      this.link.send(operate);
    }
  }

  /** Whether nobody looks at the channel and nothing done there waits; then it is forgotten. */
  private leftForGood(channel: Channel): boolean {
    const standing = channel.standing.peek();
    if (channel.closed && standing === "left") channel.giveUp();
    if (!channel.closed || channel.waiting || standing === "joining") return false;
    if (standing === "in") this.link.send({ t: "leave", ch: channel.name });
    this.channels.delete(channel.name);
    return true;
  }

  private tell(): void {
    if (!this.ready || this.cancelTell) return;
    const now = this.world.now();
    const free = () => this.link.backlog < BUSY_LINE && this.presence.take(now);
    const more = [...this.channels.values()].map((channel) =>
      channel.tell(now, (frame) => free() && this.link.send(frame)),
    );
    if (more.some(Boolean)) this.cancelTell = this.world.later(TELL_EVERY, () => this.tellAgain());
  }

  private tellAgain(): void {
    this.cancelTell = undefined;
    this.tell();
  }
}
