// What is written while a page goes away. Browsers may drop IndexedDB writes of that moment; localStorage they keep.
import type { Entry } from "./queue";

/** As much of `Storage` as is needed; workers have none. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Entries that IndexedDB has not confirmed when their page goes away, until the next page takes them. Does nothing where
 * there is no localStorage.
 */
export class LastWords {
  private readonly unwritten = new Map<string, Entry>();
  private leaving = false;

  /** `page` tells when it goes and comes back. */
  constructor(
    private readonly key: string,
    page: Partial<Pick<EventTarget, "addEventListener">> = globalThis,
    private readonly shelf: () => Shelf | undefined = () => (globalThis as { localStorage?: Shelf }).localStorage,
  ) {
    page.addEventListener?.("pagehide", () => this.leave(), { capture: true });
    page.addEventListener?.("pageshow", () => (this.leaving = false), { capture: true });
  }

  /** Until `written`. */
  add(entry: Entry): void {
    this.unwritten.set(entry.id, entry);
    if (this.leaving) this.put([entry]);
  }

  /** It is in IndexedDB, or needs not be any more. */
  written(id: string): void {
    this.unwritten.delete(id);
  }

  take(): Entry[] {
    const entries = this.read();
    if (entries.length) this.shelf()?.removeItem(this.key);
    return entries;
  }

  private leave(): void {
    this.leaving = true;
    if (this.unwritten.size) this.put([...this.unwritten.values()]);
  }

  private put(entries: readonly Entry[]): void {
    try {
      this.shelf()?.setItem(this.key, JSON.stringify([...this.read(), ...entries]));
    } catch {
      // Full or forbidden: the write to IndexedDB may still go through.
    }
  }

  private read(): Entry[] {
    try {
      return JSON.parse(this.shelf()?.getItem(this.key) ?? "[]") as Entry[];
    } catch {
      return [];
    }
  }
}
