// Which things are on the page: those in view and somewhat more, coming in small portions while the board moves.
import { type ReadonlySignal, type Signal, batch, computed, effect, signal } from "@preact/signals";
import { type Camera, seen } from "./camera";
import { PORTION, Pace, drawnWindow, nextPortion } from "./culling";
import type { Rect } from "./geometry";
import { Grid } from "./grid";
import type { BoardState } from "./state";
import { steady } from "./steady";
import { type Thing, rectOf } from "./things";

const FAR_ZOOM = 0.32; // smaller words cannot be read
const NEAR_ZOOM = 0.36; // back again; apart, so that nothing flickers at the border
const FEW = 150; // things that every device moves smoothly, however small they are shown
const BUCKET = 32; // things in one part of the page: only parts that change are compared with what is there

type Seen = Pick<BoardState, "camera" | "view" | "moving" | "things" | "selection" | "current" | "editing" | "words">;

export class Drawn {
  /** Numbers of the parts of the page that hold anything, in their order. */
  readonly buckets = signal<readonly number[]>([]);
  /** Ids of all things on the page. */
  readonly ids = signal<ReadonlySet<string>>(new Set());
  /** More things than every device moves smoothly. */
  readonly many: ReadonlySignal<boolean>;
  /** Many things, too small to be read: they are painted as one picture. */
  readonly far: ReadonlySignal<boolean>;
  /** Everything that is to be on the page is there. */
  readonly settled = signal(true);
  private readonly contents = new Map<number, Signal<readonly string[]>>();
  /** Each thing's place in the order of the page: as they were first seen, so that nothing ever jumps. */
  private readonly places = new Map<string, number>();
  private readonly grid = new Grid();
  private readonly pace = new Pace();
  private readonly indexed: ReadonlySignal<object>;
  private readonly window: ReadonlySignal<Rect>;
  /** What is in somebody's hand here comes at once, wherever it lies. */
  private readonly held: ReadonlySignal<readonly string[]>;
  private readonly wanted: ReadonlySignal<ReadonlySet<string>>;
  /** The window and the things for which everything wanted is on the page. */
  private complete: readonly [Rect, readonly Thing[]] | undefined;
  private frame = 0;
  private last: Camera | undefined;

  constructor(private readonly state: Seen) {
    this.many = computed(() => state.things.value.length > FEW);
    let far = false;
    this.far = computed(() => (far = this.many.value && state.camera.value.zoom < (far ? NEAR_ZOOM : FAR_ZOOM)));
    let window: Rect | undefined;
    this.window = computed(() => (window = drawnWindow(seen(state.camera.value, state.view.value), window)));
    this.indexed = computed(() => this.index());
    this.held = steady(() => this.findHeld());
    this.wanted = steady(() => this.findWanted(this.window.value), sameSet);
  }

  /** Ids in one part of the page. */
  contentOf(bucket: number): Signal<readonly string[]> {
    let content = this.contents.get(bucket);
    if (!content) this.contents.set(bucket, (content = signal([])));
    return content;
  }

  /** Ids of all things that touch a rectangle. */
  touching(rect: Rect): Set<string> {
    void this.indexed.value;
    return this.grid.touching(rect);
  }

  /** Follows camera and records until the result is called. */
  follow(): () => void {
    const stop = effect(() => {
      if (this.state.moving.value) this.moved();
      else {
        void this.wanted.value;
        this.draw(PORTION, false);
      }
    });
    return () => {
      stop();
      cancelAnimationFrame(this.frame);
      this.frame = 0;
      this.show(new Set());
    };
  }

  private index(): object {
    const places = new Map<string, Rect>();
    const find = (id: string): Rect | undefined => places.get(id);
    const things = this.state.things.value;
    const arrows = things.filter((thing) => {
      if (thing.type === "arrow") return true;
      places.set(thing.id, rectOf(thing, thing.type === "text" ? this.state.words(thing.id) : ""));
      return false;
    });
    for (const arrow of arrows) places.set(arrow.id, rectOf(arrow, "", find));
    this.grid.become(places);
    const unplaced = things.filter(({ id }) => !this.places.has(id));
    for (const { id } of unplaced.sort((one, other) => one.created - other.created || (one.id < other.id ? -1 : 1))) {
      this.places.set(id, this.places.size);
    }
    return {}; // something new, for those who depend on it
  }

  private findHeld(): readonly string[] {
    const { selection, current, editing } = this.state;
    return [...selection.ids.value, current.value, editing.value?.note].filter((id) => id !== undefined);
  }

  private findWanted(window: Rect): ReadonlySet<string> {
    if (this.state.view.value.w === 0 || this.far.value) return new Set(this.held.value);
    return new Set([...this.held.value, ...this.touching(window)]);
  }

  /** While the board moves nothing is looked for at once, except what is held: the frame belongs to the movement. */
  private moved(): void {
    const isComplete = this.window.value === this.complete?.[0] && this.state.things.value === this.complete[1];
    const drawn = this.ids.peek();
    if (this.held.value.some((id) => !drawn.has(id))) this.show(new Set([...drawn, ...this.held.peek()]));
    if (isComplete) return;
    this.settled.value = false;
    this.soon();
  }

  private soon(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame((time) => {
      this.frame = 0;
      if (this.state.moving.peek()) this.drawInPassing(this.pace.next(time, this.pixelsMoved()));
      else this.draw(PORTION, false);
    });
  }

  private drawInPassing(room: number): void {
    if (room > 0) this.draw(room, true);
    else this.soon();
  }

  /** On the screen, since this was asked last. */
  private pixelsMoved(): number {
    const camera = this.state.camera.peek();
    const { x, y } = this.last ?? camera;
    this.last = camera;
    return Math.hypot(camera.x - x, camera.y - y) * camera.zoom;
  }

  private draw(room: number, keep: boolean): void {
    const wanted = this.wanted.peek();
    const next = nextPortion(this.ids.peek(), wanted, room, keep);
    if (next !== this.ids.peek()) this.show(next);
    const missing = [...wanted].some((id) => !next.has(id));
    this.complete = missing ? undefined : [this.window.peek(), this.state.things.peek()];
    this.settled.value = !missing;
    if (missing) this.soon();
    else this.pace.pause();
  }

  /** Only the parts of the page in which something comes or goes are told. */
  private show(next: ReadonlySet<string>): void {
    const before = this.ids.peek();
    const stirred = new Set<number>();
    for (const id of next) if (!before.has(id)) stirred.add(this.bucketOf(id));
    for (const id of before) if (!next.has(id)) stirred.add(this.bucketOf(id));
    const inside = new Map<number, string[]>([...stirred].map((bucket) => [bucket, []]));
    for (const id of next) inside.get(this.bucketOf(id))?.push(id);
    batch(() => {
      for (const [bucket, ids] of inside) this.contentOf(bucket).value = ids.sort((one, other) => this.placeOf(one) - this.placeOf(other));
      const filled = [...this.contents].filter(([, content]) => content.peek().length).map(([bucket]) => bucket);
      const buckets = filled.sort((one, other) => one - other);
      if (buckets.join() !== this.buckets.peek().join()) this.buckets.value = buckets;
      this.ids.value = next;
    });
  }

  private placeOf(id: string): number {
    return this.places.get(id) ?? 0;
  }

  private bucketOf(id: string): number {
    return Math.floor(this.placeOf(id) / BUCKET);
  }
}

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));
