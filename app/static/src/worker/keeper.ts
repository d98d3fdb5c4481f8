// Answers for the server while it cannot be reached: keeps files, pages and guides in one cache for each build.
import { isFresh, isOf, verdict, type Wanted, wanted } from "./rules";

/** What a worker has around it; tests bring their own. */
export interface World {
  readonly origin: string;
  readonly caches: CacheStorage;
  fetch(request: Request | string): Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms`. */
  pause(ms: number): Promise<void>;
  /** Delete what pages of this session have kept of its channels. */
  dropCopies(session: string): void;
}

export interface Build {
  readonly name: string;
  /** Addresses of all that the live page is made of. */
  readonly files: readonly string[];
}

/** Takes work that the browser has to wait for before it may end the worker. */
export type Lasting = (work: Promise<unknown>) => void;

/** How long an answer of the server is waited for when an earlier one is here: a bad line brings a page in less. */
export const PATIENCE = 4000;

const PREFIX = "minga ";

export class Keeper {
  constructor(
    private readonly world: World,
    private readonly build: Build,
  ) {}

  /**
   * Get all of this build, and anew what the last one kept: its pages name files that will be gone.
   * @throws when something cannot be had; the last build then stays in force, and the browser tries again.
   */
  async install(): Promise<void> {
    const cache = await this.cache();
    await cache.addAll([...this.build.files]);
    for (const address of await this.keptBefore()) {
      const response = await this.world.fetch(address);
      if (verdict(response) === "away") throw new Error(`${address}: ${response.status}`);
      await this.settle(wanted({ method: "GET", url: address }, this.world.origin), response);
    }
  }

  /** This build is in force: what others kept goes. */
  async activate(): Promise<void> {
    const others = (await this.cacheNames()).filter((name) => name !== this.name);
    await Promise.all(others.map((name) => this.world.caches.delete(name)));
  }

  /** Keep these as well, unless they are here: what a page has loaded before there was a worker. */
  async keep(addresses: readonly string[]): Promise<void> {
    const all = addresses.map((url) => wanted({ method: "GET", url }, this.world.origin));
    await Promise.all(
      all.map(async (one) => {
        if (!one || (await this.world.caches.match(one.key, { ignoreVary: true }))) return;
        await this.settle(one, await this.world.fetch(one.key));
      }),
    );
  }

  /** Undefined: the request is none of ours. */
  answer(request: Request, lasting: Lasting): Promise<Response> | undefined {
    const one = wanted(request, this.world.origin);
    if (!one) return undefined;
    return one.kind === "file" ? this.fileFirst(one, request, lasting) : this.serverFirst(one, request, lasting);
  }

  private async fileFirst(file: Wanted, request: Request, lasting: Lasting): Promise<Response> {
    return (await this.world.caches.match(file.key, { ignoreVary: true })) ?? this.ask(file, request, lasting);
  }

  private async serverFirst(one: Wanted, request: Request, lasting: Lasting): Promise<Response> {
    if (one.arrives && one.session) await this.forget(one.session);
    const asked = this.ask(one, request, lasting);
    lasting(asked.catch(() => {})); // it may come when we have answered already
    const kept = await this.kept(one, request);
    if (!kept) return asked;
    const late = this.world.pause(PATIENCE).then(() => kept);
    const first = await Promise.race([asked, late]).catch(() => kept);
    return verdict(first) === "away" ? kept : first;
  }

  private async ask(one: Wanted, request: Request, lasting: Lasting): Promise<Response> {
    const response = await this.world.fetch(request);
    lasting(this.settle(one, response.clone()).catch(() => {})); // a full disk: then it is not kept
    return response;
  }

  private async settle(one: Wanted | undefined, response: Response): Promise<void> {
    if (!one) return;
    const decided = verdict(response);
    if (decided === "keep") await (await this.cache()).put(one.key, response);
    if (decided === "forget" && one.session) await this.forget(one.session);
    if (decided === "keep" && one.kind === "page") await this.dropOld();
  }

  /** Who asks for the newest guide because the plan was changed is not given an old one. */
  private async kept(one: Wanted, request: Request): Promise<Response | undefined> {
    if (one.kind === "guide" && request.cache === "no-cache") return undefined;
    const found = await (await this.cache()).match(one.key, { ignoreVary: true });
    return found && isFresh(found, this.world.now()) ? found : undefined;
  }

  private async forget(session: string): Promise<void> {
    this.world.dropCopies(session);
    for (const cache of await this.allCaches()) {
      const keys = (await cache.keys()).filter(({ url }) => isOf(session, new URL(url).pathname));
      await Promise.all(keys.map((key) => cache.delete(key)));
    }
  }

  private async dropOld(): Promise<void> {
    const cache = await this.cache();
    for (const [{ url }, response] of await this.owned(cache)) {
      const { session } = wanted({ method: "GET", url }, this.world.origin) ?? {};
      if (session && !isFresh(response, this.world.now())) await this.forget(session);
    }
  }

  /** Addresses of pages and guides that an earlier build keeps and that are worth getting anew. */
  private async keptBefore(): Promise<string[]> {
    const found = await Promise.all((await this.allCaches()).map((cache) => this.owned(cache)));
    const fresh = found.flat().filter(([, response]) => isFresh(response, this.world.now()));
    return [...new Set(fresh.map(([{ url }]) => url.slice(this.world.origin.length)))];
  }

  /** The pages and guides in a cache. */
  private async owned(cache: Cache): Promise<[Request, Response][]> {
    const keys = (await cache.keys()).filter((key) => wanted(key, this.world.origin)?.session);
    const all = await Promise.all(keys.map(async (key) => [key, await cache.match(key)] as const));
    return all.flatMap(([key, response]) => (response ? [[key, response]] : []));
  }

  private get name(): string {
    return PREFIX + this.build.name;
  }

  private cache(): Promise<Cache> {
    return this.world.caches.open(this.name);
  }

  private async cacheNames(): Promise<string[]> {
    return (await this.world.caches.keys()).filter((name) => name.startsWith(PREFIX));
  }

  private async allCaches(): Promise<Cache[]> {
    return Promise.all((await this.cacheNames()).map((name) => this.world.caches.open(name)));
  }
}
