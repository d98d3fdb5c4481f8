// What the server told of each channel is kept, and a page that is loaded without a line begins with it.
import type { Welcome } from "../protocol.gen";
import type { Channel } from "./channel";
import type { Copies, Copy } from "./copies";
import type { World } from "./link";

/** Milliseconds: what a page that crashes may show less than it did. One that is closed or reloaded keeps all. */
const EVERY = 10_000;

export class Memory {
  /** Channels that began with a copy which no welcome has confirmed. */
  private readonly recalled = new Map<Channel, Copy>();
  /** The sequence up to which each channel is kept. */
  private readonly kept = new Map<string, number>();
  private met: Welcome | undefined;
  private cancel: (() => void) | undefined;

  constructor(
    private readonly copies: Copies,
    private readonly channels: ReadonlyMap<string, Channel>,
    private readonly later: World["later"],
  ) {}

  /** Nothing, once the server was met: it tells what is true now. */
  async recall(channel: Channel): Promise<void> {
    const copy = await this.copies.get(channel.name);
    if (copy && !this.met && channel.recall(copy)) this.recalled.set(channel, copy);
  }

  /**
   * Before anything is joined: another role may see other things. Whether the copies are of this server's past shows in
   * its answer, wherever they come from: any node will do, a restored backup will not. Without a time nothing shows.
   */
  meet(welcome: Welcome): void {
    for (const [channel, { role, written }] of this.recalled) {
      if (role !== welcome.role) channel.forget();
      else if (written === undefined) channel.doubt();
    }
    this.recalled.clear();
    this.kept.clear();
    this.met = welcome;
  }

  rememberSoon(): void {
    this.cancel ??= this.later(EVERY, () => this.remember());
  }

  remember(): void {
    this.cancel?.();
    this.cancel = undefined;
    if (!this.met) return;
    const { role } = this.met;
    for (const channel of this.channels.values()) {
      if (this.kept.get(channel.name) === channel.seq) continue;
      const { told } = channel;
      if (!told) continue;
      this.kept.set(channel.name, told.seq);
      this.copies.put({ ch: channel.name, role, ...told });
    }
  }

  /** The person may not be there any more. */
  drop(ch: string): void {
    this.kept.delete(ch);
    this.copies.drop(ch);
  }

  /** The person is somebody else, or not let in. */
  clear(): void {
    this.met = undefined;
    this.copies.clear();
  }
}
