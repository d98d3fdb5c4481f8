// The page's side of the service worker.
import { ARRIVED } from "./rules";

/** The address without the mark that somebody has just come in: a reload is no arrival. */
export function settleIn(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(ARRIVED)) return;
  address.searchParams.delete(ARRIVED);
  history.replaceState(history.state, "", address);
}

/**
 * From now on the page can be loaded without a line. Where there are no service workers (plain http, some private
 * windows) nothing changes.
 */
export async function surviveReloads(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  try {
    await workers.register("/worker.js", { scope: "/s/" });
    if (!workers.controller) (await workers.ready).active?.postMessage(used());
  } catch {
    // Forbidden or out of reach: the next load tries again.
  }
}

/** Addresses of all that this page has loaded so far, its own first. */
function used(): string[] {
  const own = location.origin + location.pathname;
  return [own, ...performance.getEntriesByType("resource").map(({ name }) => name)];
}
