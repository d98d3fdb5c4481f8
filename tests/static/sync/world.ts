// A world in the hand of a test: a clock that is moved, sockets whose both ends are in reach, storage that outlives pages.
import type { ClientFrame, ServerFrame, Welcome } from "../../../app/static/src/protocol.gen";
import { Connection, type ConnectionOptions } from "../../../app/static/src/sync/connection";
import type { Copies, Copy } from "../../../app/static/src/sync/copies";
import type { Socket, World } from "../../../app/static/src/sync/link";
import type { Entry } from "../../../app/static/src/sync/queue";
import type { Kept, Storage } from "../../../app/static/src/sync/storage";

export class FakeWorld implements World {
  time = 1_790_000_000_000;
  readonly sockets: FakeSocket[] = [];
  private timers: { at: number; run: () => void }[] = [];

  constructor(readonly random: () => number = () => 0.5) {}

  now = (): number => this.time;

  open = (url: string): FakeSocket => {
    const socket = new FakeSocket(url);
    this.sockets.push(socket);
    return socket;
  };

  later = (ms: number, run: () => void): (() => void) => {
    const timer = { at: this.time + ms, run };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((other) => other !== timer));
  };

  /** Moves the clock, running on the way what is due. */
  advance(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= end).sort((one, two) => one.at - two.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = Math.max(this.time, next.at);
      next.run();
    }
    this.time = end;
  }

  /** The newest socket. */
  get socket(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error("no socket was opened");
    return socket;
  }
}

/** The page's end of a socket is the interface; the rest is for the test, which is the server. */
export class FakeSocket implements Socket {
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  bufferedAmount = 0;
  closed = false;
  sent: ClientFrame[] = [];

  constructor(readonly url: string) {}

  send(text: string): void {
    this.sent.push(JSON.parse(text) as ClientFrame);
  }

  close(): void {
    this.closed = true;
  }

  accept(): void {
    this.onopen?.({} as Event);
  }

  say(frame: ServerFrame): void {
    this.onmessage?.({ data: JSON.stringify(frame) } as MessageEvent);
  }

  drop(): void {
    this.closed = true;
    this.onclose?.({} as CloseEvent);
  }

  /** Everything sent since the last time. */
  take(): ClientFrame[] {
    const { sent } = this;
    this.sent = [];
    return sent;
  }
}

/** What a browser keeps of one person; `page()` gives the storage of one page. */
export class FakeDisk {
  readonly entries = new Map<string, Entry>();
  readonly kept = new Map<string, Kept>();
  seen: ReadonlyMap<string, Copy> = new Map();

  readonly copies: Copies = {
    get: async (ch) => this.seen.get(ch),
    put: (copy) => void (this.seen = new Map(this.seen).set(copy.ch, structuredClone(copy))),
    drop: (ch) => void (this.seen = new Map([...this.seen].filter(([name]) => name !== ch))),
    clear: () => void (this.seen = new Map()),
  };

  page(): Storage {
    return {
      safe: true,
      add: (entry) => void this.entries.set(entry.id, structuredClone(entry)),
      remove: (id) => void this.entries.delete(id),
      keep: (kept) => void this.kept.set(kept.id, kept),
      letGo: (id) => void this.kept.delete(id),
      load: async () => ({ entries: [...this.entries.values()], kept: [...this.kept.values()] }),
    };
  }
}

export const welcome: Welcome = {
  t: "welcome",
  v: 1,
  session: "s1",
  person: "ana",
  name: "Ana",
  role: "participant",
  lang: "es",
  now: 1_790_000_000_000,
  node: "k7f2",
};

/** A page of Ana's; whatever it does not say is the plainest. */
export function page(world: FakeWorld, options: Partial<ConnectionOptions> = {}): Connection {
  return new Connection({
    url: "ws://test",
    world,
    guesses: {},
    lang: () => "es",
    person: "ana",
    storage: new FakeDisk().page(),
    copies: new FakeDisk().copies,
    takeOver: async (pages) => pages,
    reload: () => {},
    ...options,
  });
}

/** Bring a page's newest socket to its welcome. */
export function greet(world: FakeWorld, frame: Welcome = { ...welcome, now: world.time }): FakeSocket {
  world.socket.accept();
  world.socket.say(frame);
  return world.socket;
}

/** Lets everything run that only waits for promises. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
