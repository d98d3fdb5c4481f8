import assert from "node:assert/strict";
import { test } from "node:test";
import { declareAlive, takeOver } from "../../../app/static/src/sync/pages";

type Held = (lock: object | null) => Promise<void> | null;

/** Web Locks as far as they are used; a lock is held until its page is closed. */
class FakeLocks {
  private readonly holders = new Map<string, object>();

  /** The same locks, as one page sees them. */
  page(): { locks: LockManager; close: () => void } {
    const self = {};
    const request = async (name: string, ...rest: [{ ifAvailable: true }, Held] | [Held]) => {
      const hold = rest.at(-1) as Held;
      if (this.holders.has(name)) return hold(null);
      this.holders.set(name, self);
      return hold({});
    };
    const close = () => {
      for (const [name, holder] of this.holders) if (holder === self) this.holders.delete(name);
    };
    return { locks: { request } as unknown as LockManager, close };
  }
}

test("only dead pages are taken over, and each by one page only", async () => {
  const browser = new FakeLocks();
  const [alive, dead, first, second] = [browser.page(), browser.page(), browser.page(), browser.page()];
  declareAlive("alive", alive.locks);
  declareAlive("dead", dead.locks);
  dead.close();
  const pages = new Set(["alive", "dead"]);
  assert.deepEqual(await takeOver(pages, first.locks), new Set(["dead"]));
  assert.deepEqual(await takeOver(pages, second.locks), new Set());
  first.close();
  assert.deepEqual(await takeOver(pages, second.locks), new Set(["dead"]));
});

test("without Web Locks everything is taken over", async () => {
  declareAlive("one", null);
  assert.deepEqual(await takeOver(new Set(["one", "two"]), null), new Set(["one", "two"]));
});

test("locks that fail are as if somebody held them", async () => {
  const locks = { request: async () => assert.fail("not allowed here") } as unknown as LockManager;
  assert.deepEqual(await takeOver(new Set(["one"]), locks), new Set());
});
