// Which pages of this browser are alive: what a dead one left in the journal, one other takes over.

const PREFIX = "minga page ";

/** Holds a Web Lock for as long as this page lives. Without Web Locks (plain http) this does nothing. */
export function declareAlive(page: string, locks: LockManager | null = navigator.locks ?? null): void {
  void locks?.request(PREFIX + page, untilTheEnd);
}

/**
 * Those of `pages` that are dead and that no other page has taken over; from now on they are ours. Where there are no
 * Web Locks it is all of them: to take over from a living page is only work done twice, for an id acts once.
 */
export async function takeOver(
  pages: ReadonlySet<string>,
  locks: LockManager | null = navigator.locks ?? null,
): Promise<Set<string>> {
  const names = [...pages];
  const ours = await Promise.all(names.map((page) => !locks || claim(page, locks)));
  return new Set(names.filter((_, n) => ours[n]));
}

/** Whether the page's lock was free; if so, it is held from now on. */
function claim(page: string, locks: LockManager): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = locks.request(PREFIX + page, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && untilTheEnd();
    });
    asked.catch(() => resolve(false));
  });
}

const untilTheEnd = (): Promise<void> => new Promise(() => {});
