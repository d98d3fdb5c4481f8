// Things carried by the arrow keys: seen moving at every press, put down when the keys rest.
import type { Moves } from "./moves";
import type { Thing } from "./things";

const REST_MS = 400; // a held key repeats faster than this

export class Nudges {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private things: readonly Thing[] = [];
  private dx = 0;
  private dy = 0;

  constructor(private readonly moves: Moves) {}

  by(things: readonly Thing[], dx: number, dy: number): void {
    if (!sameIds(things, this.things)) this.rest();
    if (!this.things.length) [this.things, this.dx, this.dy] = [things, 0, 0];
    this.dx += dx;
    this.dy += dy;
    this.moves.carry(this.things, this.dx, this.dy);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.rest(), REST_MS);
  }

  rest(): void {
    clearTimeout(this.timer);
    if (this.things.length) this.moves.putDown();
    this.things = [];
  }
}

const sameIds = (one: readonly Thing[], other: readonly Thing[]): boolean =>
  one.length === other.length && one.every(({ id }, n) => other[n]?.id === id);
