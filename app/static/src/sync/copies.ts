// What the server told of each channel, in IndexedDB, to be shown by a page that is loaded without a line.
import type { Welcome } from "../protocol.gen";
import type { AnyRecord } from "./records";
import { answer } from "./storage";

/** A channel as the server told it, up to `seq`. */
export interface Told {
  readonly seq: number;
  /** When that event was written; copies that an older Minga kept do not know. */
  readonly written?: number | undefined;
  readonly write: boolean;
  readonly records: readonly AnyRecord[];
  /** Whole Yjs states by record. */
  readonly texts: readonly (readonly [id: string, state: Uint8Array])[];
}

export interface Copy extends Told {
  readonly ch: string;
  /** As which role this may be seen. */
  readonly role: Welcome["role"];
}

export interface Copies {
  get(ch: string): Promise<Copy | undefined>;
  put(copy: Copy): void;
  drop(ch: string): void;
  clear(): void;
}

/** The database of a session begins so; the service worker deletes it when the seat is gone or another one comes. */
export const COPIES = "minga seen ";

/** Sessions last hours: yesterday's board would be taken for today's, by whoever holds the device by then. */
export const KEPT_FOR = 24 * 3600 * 1000;

/** Where no service worker stands in for the server there is no page to begin with them, and nobody to delete them. */
export const NO_COPIES: Copies = { get: async () => undefined, put: () => {}, drop: () => {}, clear: () => {} };

interface Stored extends Copy {
  readonly person: string;
  readonly at: number;
}

/**
 * One database for each session, of one person at a time: another person's copies are deleted unseen. Its size is
 * bounded by what a session may hold. When nothing can be kept here, nothing is lost but the sight of the board.
 */
export class BrowserCopies implements Copies {
  private readonly database: Promise<IDBDatabase>;

  constructor(
    session: string,
    private readonly person: string,
    private readonly now = () => Date.now(),
    factory: IDBFactory = indexedDB,
  ) {
    this.database = open(COPIES + session, factory);
    this.database.catch(() => {});
  }

  async get(ch: string): Promise<Copy | undefined> {
    const found = await this.run("readonly", (store) => store.get(ch) as IDBRequest<Stored | undefined>);
    if (found && (found.person !== this.person || this.now() - found.at >= KEPT_FOR)) return this.clear();
    return found;
  }

  put(copy: Copy): void {
    const stored: Stored = { ...copy, person: this.person, at: this.now() };
    void this.run("readwrite", (store) => store.put(stored));
  }

  drop(ch: string): void {
    void this.run("readwrite", (store) => store.delete(ch));
  }

  clear(): undefined {
    void this.run("readwrite", (store) => store.clear());
  }

  private async run<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
    try {
      const transaction = (await this.database).transaction("copies", mode);
      const done = answer(use(transaction.objectStore("copies")));
      transaction.commit?.(); // now: the page may be going away
      return await done;
    } catch {
      return undefined; // a full disk, a private window, or the database was deleted
    }
  }
}

async function open(name: string, factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore("copies", { keyPath: "ch" });
  const database = await answer(request);
  database.onversionchange = () => database.close(); // it is being deleted
  return database;
}
