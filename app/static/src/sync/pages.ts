// Which pages of this browser are alive: what a dead one left in the journal, another takes over.

const PREFIX = "minga page ";

/** Holds a Web Lock for as long as this page lives. Without Web Locks (plain http) this does nothing. */
export function declareAlive(page: string, locks: LockManager | undefined = navigator.locks): void {
  void locks?.request(PREFIX + page, () => new Promise(() => {}));
}

/**
 * Those of `pages` that are certainly or possibly dead. To take over from one that is alive does no harm (an
 * operation keeps its id, so it acts once), it is only work done twice.
 */
export async function deadOf(
  pages: ReadonlySet<string>,
  locks: LockManager | undefined = navigator.locks,
): Promise<Set<string>> {
  const known = await locks?.query().catch(() => undefined);
  const alive = new Set(known?.held?.map(({ name }) => name));
  return new Set([...pages].filter((page) => !alive.has(PREFIX + page)));
}
