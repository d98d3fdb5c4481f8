// What is written while a page goes away. Browsers may drop IndexedDB writes of that moment; localStorage they keep.
import type { Entry } from "./queue";

/** As much of `Storage` as is needed; workers have none. */
interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Entries of a page's last moment, until the next page takes them. Does nothing where there is no localStorage. */
export class LastWords {
  private leaving = false;

  constructor(private readonly key: string) {
    if (typeof addEventListener === "undefined") return;
    addEventListener("pagehide", () => (this.leaving = true), { capture: true });
    addEventListener("pageshow", () => (this.leaving = false), { capture: true });
  }

  add(entry: Entry): void {
    if (!this.leaving) return;
    try {
      shelf()?.setItem(this.key, JSON.stringify([...this.read(), entry]));
    } catch {
      // Full or forbidden: the write to IndexedDB may still go through.
    }
  }

  take(): Entry[] {
    const entries = this.read();
    if (entries.length) shelf()?.removeItem(this.key);
    return entries;
  }

  private read(): Entry[] {
    try {
      return JSON.parse(shelf()?.getItem(this.key) ?? "[]") as Entry[];
    } catch {
      return [];
    }
  }
}

/** Reading it may throw where a browser forbids it. */
function shelf(): Shelf | undefined {
  return (globalThis as { localStorage?: Shelf }).localStorage;
}
