// The service worker (/worker.js): the live page can be loaded while there is no line. See keeper.ts.
import { COPIES } from "../sync/copies";
import { Keeper } from "./keeper";

declare const self: ServiceWorkerGlobalScope;
/** Written here by the build. */
declare const BUILD: { readonly name: string; readonly files: readonly string[] };

const world = {
  origin: self.location.origin,
  caches: self.caches,
  fetch: (request: Request | string) => fetch(request),
  now: () => Date.now(),
  dropCopies: (session: string) => void indexedDB.deleteDatabase(COPIES + session),
  pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};
const keeper = new Keeper(world, BUILD);

self.addEventListener("install", (event) => event.waitUntil(keeper.install().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(keeper.activate().then(() => self.clients.claim())));
self.addEventListener("message", (event) => event.waitUntil(keeper.keep(event.data as string[])));
self.addEventListener("fetch", (event) => {
  const answer = keeper.answer(event.request, (work) => event.waitUntil(work));
  if (answer) event.respondWith(answer);
});
