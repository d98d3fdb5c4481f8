// Notes in somebody's hand: seen where the hand is, until they are put down and the record says so.
import { type Signal, batch, signal } from "@preact/signals";
import type { People as Presence } from "../sync";
import type { Point } from "./geometry";

export interface Lift extends Point {
  /** The person whose hand it is. */
  readonly by: string;
}

export class Lifted {
  private readonly signals = new Map<string, Signal<Lift | undefined>>();
  private others = new Map<string, Lift>();

  of(note: string): Signal<Lift | undefined> {
    let lift = this.signals.get(note);
    if (!lift) this.signals.set(note, (lift = signal(undefined)));
    return lift;
  }

  /** Things in one's own hand. */
  private readonly own = new Set<string>();

  get mine(): boolean {
    return this.own.size > 0;
  }

  /** `me` takes a thing along, or puts it down (undefined). */
  carry(note: string, lift: Lift | undefined): void {
    this.of(note).value = lift;
    if (lift) this.own.add(note);
    else this.own.delete(note);
  }

  /** What the others carry now. A note in one's own hand stays there. */
  hear(people: Presence, me: string): void {
    const now = new Map<string, Lift>();
    for (const [by, { drag }] of people) {
      if (by !== me && drag?.id && typeof drag.x === "number" && typeof drag.y === "number") {
        now.set(drag.id, { x: drag.x, y: drag.y, by });
      }
    }
    batch(() => {
      for (const note of new Set([...this.others.keys(), ...now.keys()])) this.show(note, now.get(note), me);
    });
    this.others = now;
  }

  private show(note: string, next: Lift | undefined, me: string): void {
    const lift = this.of(note);
    const { value } = lift;
    if (value?.by === me) return;
    if (value?.x !== next?.x || value?.y !== next?.y || value?.by !== next?.by) lift.value = next;
  }
}
