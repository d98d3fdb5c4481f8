// Presence of one channel: who is here and what they point at (told by the server), and what this page tells of itself.
import { type ReadonlySignal, signal } from "@preact/signals";
import type { PresenceValue, PutPresence, ToldPresence } from "../protocol.gen";

export type PresenceKind = PutPresence["kind"];
/** `here` is there for everyone who is. */
export type PersonPresence = Readonly<Partial<Record<PresenceKind | "here", PresenceValue>>>;
export type People = ReadonlyMap<string, PersonPresence>;

/** What the server told, as one signal that is replaced with every frame. */
export class OthersPresence {
  private readonly told = signal<People>(new Map());
  /** Who stands behind the numbers that cursors are told with. */
  private readonly numbers = new Map<number, string>();

  get people(): ReadonlySignal<People> {
    return this.told;
  }

  hear({ whole, people: changed = {}, at = [] }: ToldPresence): void {
    const people = new Map(whole ? [] : this.told.peek());
    if (whole) this.numbers.clear();
    for (const [person, kinds] of Object.entries(changed)) {
      const merged = Object.entries({ ...people.get(person), ...kinds }).filter(([, value]) => value !== null);
      if (merged.length) people.set(person, Object.fromEntries(merged) as PersonPresence);
      else people.delete(person);
      if (typeof kinds.here?.n === "number") this.numbers.set(kinds.here.n, person);
    }
    for (let i = 0; i + 2 < at.length; i += 3) this.point(people, at[i]!, { x: at[i + 1]!, y: at[i + 2]! });
    this.told.value = people;
  }

  forget(): void {
    this.numbers.clear();
    this.told.value = new Map();
  }

  private point(people: Map<string, PersonPresence>, number: number, cursor: PresenceValue): void {
    const person = this.numbers.get(number);
    const known = person === undefined ? undefined : people.get(person);
    if (person !== undefined && known) people.set(person, { ...known, cursor });
  }
}

/** Twenty times a second is smooth to the eye. */
export const TELL_EVERY = 50;

/** The latest value of each kind, until it could be sent. */
export class OwnPresence {
  private readonly latest = new Map<PresenceKind, PresenceValue | null>();
  private readonly toldAt = new Map<PresenceKind, number>();

  put(kind: PresenceKind, value: PresenceValue | null): void {
    this.latest.set(kind, value);
  }

  /** Hands over what is due; `send` says whether it went out. Returns whether something is still to be told. */
  tell(now: number, send: (kind: PresenceKind, value: PresenceValue | null) => boolean): boolean {
    for (const [kind, value] of this.latest) {
      if (now - (this.toldAt.get(kind) ?? -Infinity) < TELL_EVERY || !send(kind, value)) continue;
      this.toldAt.set(kind, now);
      this.latest.delete(kind);
    }
    return this.latest.size > 0;
  }

  forget(): void {
    this.latest.clear();
  }
}
