// Fingers (or one mouse) on the board, and what their movement means: panning, pinching.
import type { Point } from "./geometry";

/** Whether this device is mostly touched. */
export const usesFingers = (): boolean => matchMedia("(pointer: coarse)").matches;

export interface Movement {
  readonly dx: number;
  readonly dy: number;
  /** How much farther apart the fingers are now; 1 with one finger. */
  readonly scale: number;
  /** The middle between the fingers, in view pixels. */
  readonly at: Point;
}

const LEAST_SPREAD = 8; // closer fingers cannot be told apart, and a tiny distance would make a giant zoom

export class Fingers {
  private readonly down = new Map<number, Point>();

  get count(): number {
    return this.down.size;
  }

  put(id: number, at: Point): void {
    this.down.set(id, at);
  }

  lift(id: number): void {
    this.down.delete(id);
  }

  /** undefined: this finger is not down. */
  move(id: number, to: Point): Movement | undefined {
    if (!this.down.has(id)) return undefined;
    const before = this.middle();
    const spreadBefore = this.spread();
    this.down.set(id, to);
    const at = this.middle();
    const scale = this.count > 1 ? Math.max(LEAST_SPREAD, this.spread()) / Math.max(LEAST_SPREAD, spreadBefore) : 1;
    return { dx: at.x - before.x, dy: at.y - before.y, scale, at };
  }

  private middle(): Point {
    let [x, y] = [0, 0];
    for (const point of this.down.values()) [x, y] = [x + point.x, y + point.y];
    return { x: x / this.count, y: y / this.count };
  }

  /** The mean distance of the fingers from their middle. */
  private spread(): number {
    const at = this.middle();
    let sum = 0;
    for (const point of this.down.values()) sum += Math.hypot(point.x - at.x, point.y - at.y);
    return sum / this.count;
  }
}
