import assert from "node:assert/strict";
import { test } from "node:test";
import { declareAlive, Heirs } from "../../../app/static/src/sync/pages";

type Hold = (lock: object | null) => Promise<void> | null;

/** Web Locks as far as they are used; a lock is held until its page is closed, and then goes to who has waited longest. */
class FakeLocks {
  private readonly holders = new Map<string, object>();
  private readonly waiting: { name: string; self: object; hold: Hold }[] = [];

  /** The same locks, as one page sees them. */
  page(): { locks: LockManager; close: () => void } {
    const self = {};
    const request = async (name: string, ...rest: [{ ifAvailable: true }, Hold] | [Hold]) => {
      const hold = rest.at(-1) as Hold;
      if (!this.holders.has(name)) return this.give(name, self, hold);
      if (rest.length === 2) return hold(null);
      this.waiting.push({ name, self, hold });
      return null;
    };
    const close = () => {
      for (const [name, holder] of this.holders) if (holder === self) this.holders.delete(name);
      for (const { name, self: next, hold } of this.waiting) if (!this.holders.has(name)) void this.give(name, next, hold);
    };
    return { locks: { request } as unknown as LockManager, close };
  }

  private give(name: string, self: object, hold: Hold) {
    this.holders.set(name, self);
    return hold({});
  }
}

const never = (): void => assert.fail("nobody died");

test("only dead pages are taken over, and each by one page only", async () => {
  const browser = new FakeLocks();
  const [alive, dead, first, second] = [browser.page(), browser.page(), browser.page(), browser.page()];
  declareAlive("alive", alive.locks);
  declareAlive("dead", dead.locks);
  dead.close();
  const pages = new Set(["alive", "dead"]);
  const [heirs, others] = [new Heirs(first.locks), new Heirs(second.locks)];
  assert.deepEqual(await heirs.takeOver(pages, never), new Set(["dead"]));
  assert.deepEqual(await heirs.takeOver(pages, never), new Set(["dead"]), "still ours");
  assert.deepEqual(await others.takeOver(pages, () => {}), new Set());
  first.close();
  assert.deepEqual(await others.takeOver(pages, never), new Set(["dead"]));
});

test("a page that dies later is taken over then", async () => {
  const browser = new FakeLocks();
  const [going, next] = [browser.page(), browser.page()];
  declareAlive("going", going.locks);
  const heirs = new Heirs(next.locks);
  let told = 0;
  const died = (): void => void (told += 1);
  assert.deepEqual(await heirs.takeOver(new Set(["going"]), died), new Set());
  assert.deepEqual(await heirs.takeOver(new Set(["going"]), died), new Set());
  going.close();
  assert.equal(told, 1);
  assert.deepEqual(await heirs.takeOver(new Set(["going"]), never), new Set(["going"]));
});

test("without Web Locks everything is taken over", async () => {
  declareAlive("one", null);
  assert.deepEqual(await new Heirs(null).takeOver(new Set(["one", "two"]), never), new Set(["one", "two"]));
});

test("locks that fail are as if somebody held them", async () => {
  const locks = { request: async () => assert.fail("not allowed here") } as unknown as LockManager;
  assert.deepEqual(await new Heirs(locks).takeOver(new Set(["one"]), never), new Set());
});
