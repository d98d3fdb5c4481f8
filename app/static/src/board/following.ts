// Looking where somebody else looks: once (a jump), or for as long as one follows them.
import { type ReadonlySignal, effect, signal } from "@preact/signals";
import type { Point } from "./geometry";
import { centreOn } from "./views";
import type { BoardState } from "./state";

export class Following {
  private readonly leader = signal<string | undefined>(undefined);

  constructor(private readonly state: BoardState) {}

  get person(): ReadonlySignal<string | undefined> {
    return this.leader;
  }

  /** Where the person's hand is now; undefined when nobody can tell. */
  handOf(person: string): Point | undefined {
    const now = this.state.around.channel.people.value.get(person);
    const { cursor, drag, typing } = now ?? {};
    for (const place of [drag, cursor]) {
      if (typeof place?.x === "number" && typeof place.y === "number") return { x: place.x, y: place.y };
    }
    const thing = this.state.thing(typing?.id ?? undefined);
    return thing && { x: thing.x, y: thing.y };
  }

  /** Returns whether there was somewhere to go. */
  jumpTo(person: string): boolean {
    const hand = this.handOf(person);
    if (hand) centreOn(hand, { state: this.state });
    return hand !== undefined;
  }

  follow(person: string | undefined): void {
    this.leader.value = person;
  }

  /** The view goes along until the result is called. A hand of one's own on the board ends it. */
  watch(): () => void {
    return effect(() => {
      const person = this.leader.value;
      const hand = person === undefined ? undefined : this.handOf(person);
      if (hand) centreOn(hand, { state: this.state });
    });
  }
}
