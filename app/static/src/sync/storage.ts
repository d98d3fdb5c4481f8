// What must survive a reload, in IndexedDB: unanswered operations, and words that found no place.
import type { Journal } from "./host";
import { LastWords } from "./last-words";
import type { Entry } from "./queue";

/** The person's own words that a refusal took out of sight, until they have been copied or dismissed. */
export interface Kept {
  /** Of the refused operation. */
  readonly id: string;
  readonly ch: string;
  readonly record: string;
  readonly words: string;
  readonly code: string;
  /** The server's sentence, in the language of that moment. */
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Storage extends Journal {
  /** All that earlier lives of this and other pages left, oldest first. */
  load(): Promise<{ entries: Entry[]; kept: Kept[] }>;
  keep(kept: Kept): void;
  letGo(id: string): void;
  /** Whether what is written here is really kept. */
  readonly safe: boolean;
}

const STORES = ["operations", "kept"] as const;
type Store = (typeof STORES)[number];

/** One IndexedDB database for each person of each session. Requests on one database run in the order they are made. */
export class BrowserStorage implements Storage {
  safe = true;
  private readonly database: Promise<IDBDatabase | undefined>;
  private readonly last: LastWords;

  /** `failed` is told once, when nothing can be kept here (a private window, a full disk). */
  constructor(
    owner: string,
    private readonly failed: () => void = () => {},
    factory: IDBFactory = indexedDB,
  ) {
    this.database = this.open(`minga ${owner}`, factory);
    this.last = new LastWords(`minga last ${owner}`);
  }

  add(entry: Entry): void {
    this.last.add(entry);
    void this.write("operations", (store) => store.put(entry)).then(() => this.last.written(entry.id));
  }

  remove(id: string): void {
    this.last.written(id);
    void this.write("operations", (store) => store.delete(id));
  }

  keep(kept: Kept): void {
    void this.write("kept", (store) => store.put(kept));
  }

  letGo(id: string): void {
    void this.write("kept", (store) => store.delete(id));
  }

  async load(): Promise<{ entries: Entry[]; kept: Kept[] }> {
    this.last.take().forEach((entry) => this.add(entry));
    const [entries, kept] = await Promise.all([this.all<Entry>("operations"), this.all<Kept>("kept")]);
    return { entries: inOrder(entries), kept };
  }

  private async all<T>(store: Store): Promise<T[]> {
    const database = await this.database;
    if (!database) return [];
    return answer<T[]>(database.transaction(store).objectStore(store).getAll()).catch(() => []);
  }

  private async write(name: Store, change: (store: IDBObjectStore) => IDBRequest): Promise<void> {
    const database = await this.database;
    try {
      if (!database) return;
      const transaction = database.transaction(name, "readwrite");
      const changed = answer(change(transaction.objectStore(name)));
      transaction.commit?.(); // now, so that it goes through although the page is being closed
      await changed;
    } catch {
      this.fail();
    }
  }

  private async open(name: string, factory: IDBFactory): Promise<IDBDatabase | undefined> {
    try {
      const request = factory.open(name, 1);
      request.onupgradeneeded = () => STORES.forEach((store) => request.result.createObjectStore(store, { keyPath: "id" }));
      return await answer(request);
    } catch {
      this.fail();
      return undefined;
    }
  }

  private fail(): void {
    if (this.safe) this.failed();
    this.safe = false;
  }
}

/** Page after page, oldest first; of one page in the order of its count, for clocks may be set. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const began = new Map<string, number>();
  for (const { id, at } of entries) began.set(split(id)[0], Math.min(at, began.get(split(id)[0]) ?? at));
  const key = ({ id }: Entry): [number, string, number] => [began.get(split(id)[0]) ?? 0, ...split(id)];
  const before = ([began, page, n]: ReturnType<typeof key>, [other, otherPage, m]: ReturnType<typeof key>) =>
    began - other || (page === otherPage ? n - m : page < otherPage ? -1 : 1);
  return [...entries].sort((one, two) => before(key(one), key(two)));
}

/** The page that made an operation, and its count. */
export function split(id: string): [page: string, count: number] {
  const dot = id.lastIndexOf(".");
  return [id.slice(0, dot), Number(id.slice(dot + 1))];
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
