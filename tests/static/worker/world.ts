// A browser's caches in memory, and a server that a test can take away.
import type { World } from "../../../app/static/src/worker/keeper";

export const HOME = "https://minga.example";

/** As much of a Cache as the worker uses. */
class MemoryCache {
  readonly entries = new Map<string, Response>();

  async match(request: Request | string): Promise<Response | undefined> {
    return this.entries.get(address(request))?.clone();
  }

  async put(request: Request | string, response: Response): Promise<void> {
    this.entries.set(address(request), response);
  }

  async delete(request: Request | string): Promise<boolean> {
    return this.entries.delete(address(request));
  }

  async keys(): Promise<Request[]> {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
}

const address = (request: Request | string): string =>
  new URL(typeof request === "string" ? request : request.url, HOME).href;

/** The server answers what `pages` says; undefined while there is no line. */
export class FakeWorld implements World {
  readonly origin = HOME;
  time = Date.parse("2026-11-21T12:00:00Z");
  online = true;
  pages: Record<string, () => Response | Promise<Response>> = {};
  readonly asked: string[] = [];
  private readonly stored = new Map<string, MemoryCache>();
  private pauses: (() => void)[] = [];

  readonly caches = {
    open: async (name: string) => {
      const cache = this.stored.get(name) ?? new MemoryCache();
      this.stored.set(name, cache);
      return Object.assign(cache, { addAll: (all: string[]) => this.addAll(cache, all) });
    },
    keys: async () => [...this.stored.keys()],
    delete: async (name: string) => this.stored.delete(name),
    match: async (request: Request | string) => {
      for (const cache of this.stored.values()) {
        const found = await cache.match(request);
        if (found) return found;
      }
      return undefined;
    },
  } as unknown as CacheStorage;

  fetch = async (request: Request | string): Promise<Response> => {
    const { pathname, search } = new URL(address(request));
    if (!this.online) throw new TypeError("no line");
    this.asked.push(pathname + search);
    return (await this.pages[pathname]?.()) ?? this.say("nothing here", 404);
  };

  now = (): number => this.time;

  readonly dropped: string[] = [];
  dropCopies = (session: string): void => void this.dropped.push(session);

  pause = (): Promise<void> => new Promise((resolve) => this.pauses.push(resolve));

  /** Whoever waits has waited long enough. */
  loseTime(): void {
    for (const resolve of this.pauses.splice(0)) resolve();
  }

  say(body: string, status = 200): Response {
    return new Response(body, { status, headers: { date: new Date(this.time).toUTCString() } });
  }

  /** All that is kept, by path. */
  get kept(): string[] {
    return [...this.stored.values()].flatMap(({ entries }) => [...entries.keys()].map((url) => url.slice(HOME.length))).sort();
  }

  private async addAll(cache: MemoryCache, all: string[]): Promise<void> {
    const answers = await Promise.all(all.map(async (one) => [one, await this.fetch(one)] as const));
    if (answers.some(([, { ok }]) => !ok)) throw new TypeError("a file is missing");
    for (const [one, response] of answers) await cache.put(one, response);
  }
}
