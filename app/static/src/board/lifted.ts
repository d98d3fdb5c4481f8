// Notes in somebody's hand: seen where the hand is, until they are put down and the record says so.
import { type Signal, batch, signal } from "@preact/signals";
import type { People as Presence } from "../sync";
import type { Point } from "./geometry";

export interface Lift extends Point {
  /** The person whose hand it is. */
  readonly by: string;
}

type Carried = ReadonlyMap<string, Point | undefined>;

export class Lifted {
  private readonly signals = new Map<string, Signal<Lift | undefined>>();
  private others = new Map<string, Lift>();
  /** By person: what they carry, and where it was taken from. */
  private carries = new Map<string, Carried>();

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

  /** What the others carry now. A note in one's own hand stays there. `place`: where a thing lies. */
  hear(people: Presence, me: string, place: (id: string) => Point | undefined): void {
    const now = new Map<string, Lift>();
    const carries = new Map<string, Carried>();
    for (const [by, { drag }] of people) {
      if (by === me || !drag?.id || typeof drag.x !== "number" || typeof drag.y !== "number") continue;
      const ids = [drag.id, ...(drag.more ?? [])];
      const carried = this.carries.get(by) ?? new Map();
      // Where each was taken from, as long as it is carried: when it is told to lie elsewhere it is put down.
      carries.set(by, new Map(ids.map((id) => [id, carried.get(id) ?? place(id)])));
      for (const id of ids) {
        const lift = along(drag.x, drag.y, drag.id, id, carries.get(by));
        if (lift) now.set(id, { ...lift, by });
      }
    }
    this.carries = carries;
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

/** Where a thing is while the `first` of those carried with it is at (x, y): the same way from where it was taken. */
function along(x: number, y: number, first: string, id: string, taken: Carried = new Map()): Point | undefined {
  if (id === first) return { x, y };
  const [from, own] = [taken.get(first), taken.get(id)];
  return from && own && { x: own.x + x - from.x, y: own.y + y - from.y };
}
