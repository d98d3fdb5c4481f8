// Which pages of this browser are alive: what a dead one left in the journal, one other takes over.

const PREFIX = "minga page ";

/** Holds a Web Lock for as long as this page lives. Without Web Locks (plain http) this does nothing. */
export function declareAlive(page: string, locks: LockManager | null = navigator.locks ?? null): void {
  void locks?.request(PREFIX + page, untilTheEnd);
}

/** Takes over from dead pages, for one that lives. */
export class Heirs {
  private readonly ours = new Set<string>();
  private readonly awaited = new Set<string>();

  constructor(private readonly locks: LockManager | null = navigator.locks ?? null) {}

  /**
   * Those of `pages` that are dead and that no other page has taken over; from now on they are ours. `died` is told when
   * another of them is ours later: a page that has just been left may hold its lock for a moment longer. Where there are
   * no Web Locks it is all of them: to take over from a living page is only work done twice, for an id acts once.
   */
  async takeOver(pages: ReadonlySet<string>, died: () => void): Promise<Set<string>> {
    const { locks } = this;
    if (!locks) return new Set(pages);
    await Promise.all([...pages].map((page) => this.claim(page, locks)));
    for (const page of pages) if (!this.ours.has(page)) this.await(page, locks, died);
    return new Set([...pages].filter((page) => this.ours.has(page)));
  }

  /** If the page's lock is free, it is held from now on. */
  private claim(page: string, locks: LockManager): Promise<void> {
    return new Promise((resolve) => {
      if (this.ours.has(page)) return resolve();
      const asked = locks.request(PREFIX + page, { ifAvailable: true }, (lock) => {
        if (lock) this.ours.add(page);
        resolve();
        return lock && untilTheEnd();
      });
      asked.catch(() => resolve());
    });
  }

  private await(page: string, locks: LockManager, died: () => void): void {
    if (this.awaited.has(page)) return;
    this.awaited.add(page);
    const asked = locks.request(PREFIX + page, () => {
      this.ours.add(page);
      died();
      return untilTheEnd();
    });
    asked.catch(() => {});
  }
}

const untilTheEnd = (): Promise<void> => new Promise(() => {});
