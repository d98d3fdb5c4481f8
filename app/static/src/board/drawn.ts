// Which things are on the page: those in view and somewhat more, coming in small portions while the board moves.
import { type ReadonlySignal, computed, effect, signal } from "@preact/signals";
import { seen } from "./camera";
import { drawnWindow, nextPortion } from "./culling";
import type { Rect } from "./geometry";
import { Grid } from "./grid";
import type { BoardState } from "./state";
import { steady } from "./steady";
import { type Thing, rectOf } from "./things";

const FAR_ZOOM = 0.32; // smaller words cannot be read
const NEAR_ZOOM = 0.36; // back again; apart, so that nothing flickers at the border
const FEW = 150; // notes that every device moves smoothly, however small they are shown

type Seen = Pick<BoardState, "camera" | "view" | "moving" | "things" | "notes" | "selection" | "current" | "editing"> &
  Pick<BoardState, "words" | "thing">;

export class Drawn {
  /** Ids of the things on the page, in an order that moving them does not change. */
  readonly ids = signal<readonly string[]>([]);
  /** Many notes, too small to be read: they are painted as one picture. */
  readonly far: ReadonlySignal<boolean>;
  /** Everything that is to be on the page is there. */
  readonly settled = signal(true);
  /** What is seen and somewhat more; changes only now and then while the board is panned. */
  readonly window: ReadonlySignal<Rect>;
  private readonly grid = new Grid();
  private readonly indexed: ReadonlySignal<object>;
  private readonly wanted: ReadonlySignal<ReadonlySet<string>>;
  private present: ReadonlySet<string> = new Set();
  private frame = 0;

  constructor(private readonly state: Seen) {
    let window: Rect | undefined;
    this.window = computed(() => (window = drawnWindow(seen(state.camera.value, state.view.value), window)));
    let far = false;
    this.far = computed(() => {
      far = state.notes.value.length > FEW && state.camera.value.zoom < (far ? NEAR_ZOOM : FAR_ZOOM);
      return far;
    });
    this.indexed = computed(() => this.index());
    this.wanted = steady(() => this.findWanted(), sameSet);
  }

  /** Ids of all things that touch a rectangle. */
  touching(rect: Rect): Set<string> {
    void this.indexed.value;
    return this.grid.touching(rect);
  }

  /** Follows camera and records until the result is called. */
  follow(): () => void {
    const stop = effect(() => {
      void this.wanted.value;
      this.step(this.state.moving.value);
    });
    return () => {
      stop();
      cancelAnimationFrame(this.frame);
      this.frame = 0;
      this.present = new Set();
      this.ids.value = [];
    };
  }

  private index(): object {
    const places = new Map<string, Rect>();
    const find = (id: string): Rect | undefined => places.get(id);
    const arrows = this.state.things.value.filter((thing) => {
      if (thing.type === "arrow") return true;
      places.set(thing.id, rectOf(thing, thing.type === "text" ? this.state.words(thing.id) : ""));
      return false;
    });
    for (const arrow of arrows) places.set(arrow.id, rectOf(arrow, "", find));
    this.grid.become(places);
    return {}; // something new, for those who depend on it
  }

  private findWanted(): ReadonlySet<string> {
    const { selection, current, editing, view } = this.state;
    const wanted = new Set([...selection.ids.value, current.value, editing.value?.note].filter((id) => id !== undefined));
    if (view.value.w === 0) return wanted;
    for (const id of this.touching(this.window.value)) {
      if (!this.far.value || this.state.thing(id)?.type !== "note") wanted.add(id);
    }
    return wanted;
  }

  /** While the board moves nothing happens at once: the frame belongs to the movement. */
  private step(moving: boolean): void {
    if (moving) return this.soon();
    this.draw(false);
  }

  private soon(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw(this.state.moving.peek());
    });
  }

  private draw(moving: boolean): void {
    const wanted = this.wanted.peek();
    const next = nextPortion(this.present, wanted, moving);
    if (next !== this.present) this.show(next);
    const missing = [...wanted].some((id) => !this.present.has(id));
    this.settled.value = !missing;
    if (missing) this.soon();
  }

  private show(next: ReadonlySet<string>): void {
    this.present = next;
    const things = [...next].flatMap((id) => this.state.thing(id) ?? []);
    this.ids.value = things.sort(inSteadyOrder).map(({ id }) => id);
  }
}

/** Notes by their numbers, then everything else by age. */
function inSteadyOrder(one: Thing, other: Thing): number {
  const [first, second] = [one, other].map((thing) => (thing.type === "note" ? thing.number : Infinity)) as [number, number];
  if (first !== second) return first - second;
  return one.created - other.created || (one.id < other.id ? -1 : 1);
}

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));
