// What a person has selected: any number of things on the board.
import { type ReadonlySignal, computed, signal } from "@preact/signals";

const NONE: ReadonlySet<string> = new Set();

export class Selection {
  private readonly chosen = signal<ReadonlySet<string>>(NONE);
  /** The one selected thing; undefined with none or several. */
  readonly single: ReadonlySignal<string | undefined>;

  constructor() {
    this.single = computed(() => (this.chosen.value.size === 1 ? [...this.chosen.value][0] : undefined));
  }

  get ids(): ReadonlySignal<ReadonlySet<string>> {
    return this.chosen;
  }

  get some(): boolean {
    return this.chosen.value.size > 0;
  }

  has(id: string): boolean {
    return this.chosen.value.has(id);
  }

  /** These, and nothing else. */
  only(...ids: readonly string[]): void {
    if (ids.length === this.chosen.peek().size && ids.every((id) => this.chosen.peek().has(id))) return;
    this.chosen.value = ids.length ? new Set(ids) : NONE;
  }

  add(...ids: readonly string[]): void {
    this.only(...new Set([...this.chosen.peek(), ...ids]));
  }

  drop(id: string): void {
    if (this.chosen.peek().has(id)) this.only(...[...this.chosen.peek()].filter((each) => each !== id));
  }

  toggle(id: string): void {
    if (this.chosen.peek().has(id)) this.drop(id);
    else this.add(id);
  }

  clear(): void {
    this.only();
  }
}
