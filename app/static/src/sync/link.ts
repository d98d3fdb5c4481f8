// A websocket that comes back: hello, liveness, growing pauses. What the frames mean is for others.
import { type Bye, type ClientFrame, type Pong, type ServerFrame, VERSION, type Welcome } from "../protocol.gen";

/** What a page needs of the world; tests bring their own. */
export interface World {
  open(url: string): Socket;
  /** Milliseconds on a clock that may be wrong but goes on evenly. */
  now(): number;
  /** Runs once after `ms`; the result cancels it. */
  later(ms: number, run: () => void): () => void;
  /** Between 0 and 1. */
  random(): number;
}

/** As much of a WebSocket as is used. */
export interface Socket {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
  readonly bufferedAmount: number;
  send(text: string): void;
  close(): void;
}

export interface LinkHost {
  readonly lang: () => "en" | "fr" | "es";
  up(welcome: Welcome): void;
  /** The line is gone, or a try to get one was in vain. */
  down(): void;
  received(frame: ServerFrame): void;
  /** The server does not want this page back. */
  ended(bye: Bye): void;
  /** The server's clock minus this page's. */
  clock(offset: number): void;
}

const PING_EVERY = 15_000;
/** Pings without any answer before the connection counts as dead. */
const MISSES = 2;
const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 10_000;
/** How long the line may be silent after the person came back to the page. */
const SIGN_OF_LIFE = 5_000;
/** A connection without a welcome after this long is given up: longer than a bad line needs. */
const PATIENCE = 20_000;

export class Link {
  private socket: Socket | undefined;
  private welcomed = false;
  private attempts = 0;
  private unanswered = 0;
  private pings = 0;
  private pingedAt = 0;
  private pause = 0;
  private over = false;
  private cancelTimer = (): void => {};

  constructor(
    private readonly url: string,
    private readonly world: World,
    private readonly host: LinkHost,
  ) {}

  connect(): void {
    if (this.over || this.socket) return;
    this.cancelTimer();
    const socket = (this.socket = this.world.open(this.url));
    socket.onopen = this.mine(() => this.put({ t: "hello", v: VERSION, lang: this.host.lang() }));
    socket.onmessage = ({ data }) => this.socket === socket && this.receive(JSON.parse(data as string) as ServerFrame);
    socket.onclose = this.mine(() => this.lost());
    this.cancelTimer = this.world.later(PATIENCE, () => this.lost());
  }

  /** False: it could not go out, and the frame is forgotten. */
  send(frame: ClientFrame): boolean {
    return this.welcomed && this.put(frame);
  }

  /** Bytes that wait for the line. */
  get backlog(): number {
    return this.socket?.bufferedAmount ?? 0;
  }

  /**
   * The network or the person came back, or the network may be gone: do not sit out the pause, and see at once
   * whether the line still lives.
   */
  hurry(): void {
    if (!this.socket) this.connect();
    else if (this.welcomed && this.unanswered === 0) this.ping(SIGN_OF_LIFE);
  }

  close(): void {
    this.over = true;
    this.lost();
  }

  private put(frame: ClientFrame): boolean {
    this.socket?.send(JSON.stringify(frame));
    return this.socket !== undefined;
  }

  private receive(frame: ServerFrame): void {
    this.unanswered = 0;
    if (frame.t === "welcome") this.greet(frame);
    else if (frame.t === "bye") this.takeLeave(frame);
    else if (frame.t === "pong") this.hearClock(frame);
    else this.host.received(frame);
  }

  private greet(welcome: Welcome): void {
    this.welcomed = true;
    this.attempts = 0;
    this.pause = 0;
    this.host.clock(welcome.now - this.world.now());
    this.pingLater();
    this.host.up(welcome);
  }

  private takeLeave(bye: Bye): void {
    this.over = !bye.again;
    this.pause = bye.wait ?? 0;
    this.lost();
    if (this.over) this.host.ended(bye);
  }

  private hearClock({ n, now }: Pong): void {
    const heard = this.world.now();
    if (n === this.pings) this.host.clock(now + (heard - this.pingedAt) / 2 - heard);
  }

  private pingLater(): void {
    this.cancelTimer();
    this.cancelTimer = this.world.later(PING_EVERY, () => this.ping());
  }

  /** With `patience` the line is given up unless anything is heard within that time. */
  private ping(patience?: number): void {
    if (this.unanswered >= MISSES) return this.lost();
    this.unanswered += 1;
    this.pings += 1;
    this.pingedAt = this.world.now();
    this.put({ t: "ping", n: this.pings });
    this.pingLater();
    if (patience) this.world.later(patience, this.mine(() => this.unanswered > 0 && this.lost()));
  }

  /** Runs only while the present socket is the present one. */
  private mine(run: () => void): () => void {
    const { socket } = this;
    return () => {
      if (this.socket === socket) run();
    };
  }

  private lost(): void {
    const { socket } = this;
    this.cancelTimer();
    this.socket = undefined;
    this.welcomed = false;
    this.unanswered = 0;
    socket?.close();
    if (!this.over) this.cancelTimer = this.world.later(this.nextPause(), () => this.connect());
    if (socket) this.host.down();
  }

  /** Doubling from 0.3 to 10 seconds, up to half of it left to chance so that a room does not return as one. */
  private nextPause(): number {
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.attempts);
    this.attempts += 1;
    return Math.max(this.pause, pause * (0.5 + this.world.random() / 2));
  }
}
