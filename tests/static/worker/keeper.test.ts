import assert from "node:assert/strict";
import { test } from "node:test";
import { KEPT_FOR } from "../../../app/static/src/sync/copies";
import { Keeper } from "../../../app/static/src/worker/keeper";
import { FakeWorld, HOME } from "./world";

const SCRIPT = "/static/live-AAAAAAAA.js";
const NEW_SCRIPT = "/static/live-BBBBBBBB.js";
const PAGE = "/s/s1";
const GUIDE = "/s/s1/guide.json";

/** A server with one session, and the worker of its first build, installed. */
async function begin(): Promise<{ world: FakeWorld; keeper: Keeper; ask: ReturnType<typeof asker> }> {
  const world = new FakeWorld();
  world.pages = {
    [SCRIPT]: () => world.say("script"),
    [PAGE]: () => world.say("Ana's page"),
    [GUIDE]: () => world.say("guide"),
  };
  const keeper = new Keeper(world, { name: "one", files: [SCRIPT] });
  await keeper.install();
  await keeper.activate();
  return { world, keeper, ask: asker(keeper) };
}

/** What a request is answered with, when all that goes on behind it is done. */
const asker =
  (keeper: Keeper) =>
  async (path: string, options: RequestInit = {}): Promise<string> => {
    const behind: Promise<unknown>[] = [];
    const answer = keeper.answer(new Request(HOME + path, options), (work) => behind.push(work));
    assert.ok(answer, path);
    const text = await (await answer).text();
    for (const work of behind) await work;
    return text;
  };

test("the files of the build are there without a line, and never asked for again", async () => {
  const { world, ask } = await begin();
  assert.equal(await ask(SCRIPT), "script");
  world.online = false;
  assert.equal(await ask(SCRIPT), "script");
  assert.deepEqual(world.asked, [SCRIPT]);
});

test("what else is a file is kept when it is first used", async () => {
  const { world, ask } = await begin();
  world.pages["/static/inter-CCCCCCCC.woff2"] = () => world.say("font");
  await ask("/static/inter-CCCCCCCC.woff2");
  world.online = false;
  assert.equal(await ask("/static/inter-CCCCCCCC.woff2"), "font");
});

test("a page comes from the server while there is one, and stands in for it when not", async () => {
  const { world, ask } = await begin();
  assert.equal(await ask(PAGE), "Ana's page");
  world.pages[PAGE] = () => world.say("a newer one");
  assert.equal(await ask(PAGE), "a newer one");
  world.online = false;
  assert.equal(await ask(PAGE), "a newer one");
});

test("what was never here cannot be had without a line", async () => {
  const { world, ask } = await begin();
  world.online = false;
  await assert.rejects(ask(PAGE));
});

test("a server that takes too long is not waited for, but its answer is kept", async () => {
  const { world, keeper, ask } = await begin();
  await ask(PAGE);
  let answer = (_: Response): void => {};
  world.pages[PAGE] = () => new Promise<Response>((resolve) => (answer = resolve));
  const behind: Promise<unknown>[] = [];
  const slow = keeper.answer(new Request(HOME + PAGE), (work) => behind.push(work));
  await new Promise(setImmediate);
  world.loseTime();
  assert.equal(await (await slow)?.text(), "Ana's page");
  answer(world.say("late"));
  for (const work of behind) await work;
  world.online = false;
  assert.equal(await ask(PAGE), "late");
});

test("nobody behind the proxy is no line, a fault of the server is told", async () => {
  const { world, ask } = await begin();
  await ask(PAGE);
  world.pages[PAGE] = () => world.say("Bad Gateway", 502);
  assert.equal(await ask(PAGE), "Ana's page");
  world.pages[PAGE] = () => world.say("our fault", 500);
  assert.equal(await ask(PAGE), "our fault");
  world.online = false;
  assert.equal(await ask(PAGE), "Ana's page");
});

for (const status of [403, 404, 410]) {
  test(`a session is forgotten when the server answers ${status}, for whichever part of it`, async () => {
    for (const asked of [PAGE, `${GUIDE}?lang=fr`]) {
      const { world, ask } = await begin();
      await ask(PAGE);
      await ask(`${GUIDE}?lang=fr`);
      assert.deepEqual(world.kept, [PAGE, `${GUIDE}?lang=fr`, SCRIPT]);
      world.pages[PAGE] = world.pages[GUIDE] = () => world.say("not yours", status);
      assert.equal(await ask(asked), "not yours");
      assert.deepEqual([world.kept, world.dropped], [[SCRIPT], ["s1"]]);
    }
  });
}

test("who has just come in never gets the page of somebody else", async () => {
  const { world, ask } = await begin();
  await ask(PAGE);
  world.online = false;
  await assert.rejects(ask(`${PAGE}?arrived`));
  assert.deepEqual(world.dropped, ["s1"]);
  await assert.rejects(ask(PAGE));
  world.online = true;
  world.pages[PAGE] = () => world.say("Ben's page");
  assert.equal(await ask(`${PAGE}?arrived`), "Ben's page");
  world.online = false;
  assert.equal(await ask(PAGE), "Ben's page");
});

test("a guide that was changed is not answered with the old one", async () => {
  const { world, ask } = await begin();
  await ask(`${GUIDE}?lang=en`);
  world.online = false;
  assert.equal(await ask(`${GUIDE}?lang=en`), "guide");
  await assert.rejects(ask(`${GUIDE}?lang=en`, { cache: "no-cache" }));
});

test("pages of yesterday are not shown, and dropped when there is a new one", async () => {
  const { world, ask } = await begin();
  await ask(PAGE);
  world.time += KEPT_FOR;
  world.online = false;
  await assert.rejects(ask(PAGE));
  world.online = true;
  world.pages["/s/s2"] = () => world.say("another session");
  await ask("/s/s2");
  assert.deepEqual([world.kept, world.dropped], [["/s/s2", SCRIPT], ["s1"]]);
});

test("what a page had loaded before there was a worker is kept as well, if it may be", async () => {
  const { world, keeper } = await begin();
  world.pages["/s/s1/links.json"] = () => world.say("a key");
  const used = [PAGE, `${GUIDE}?lang=es`, "/s/s1/links.json", SCRIPT, "/static/gone-CCCCCCCC.js"];
  await keeper.keep(used.map((path) => HOME + path));
  assert.deepEqual(world.kept, [PAGE, `${GUIDE}?lang=es`, SCRIPT]);
  assert.equal(world.asked.filter((path) => path === SCRIPT).length, 1);
});

test("a new build takes over with its files and with pages that name them", async () => {
  const { world, ask } = await begin();
  await ask(PAGE);
  world.pages = { [NEW_SCRIPT]: () => world.say("new script"), [PAGE]: () => world.say("names the new script") };
  const next = new Keeper(world, { name: "two", files: [NEW_SCRIPT] });
  await next.install();
  world.online = false;
  assert.equal(await ask(SCRIPT), "script"); // the page that is open goes on
  await next.activate();
  assert.deepEqual(world.kept, [PAGE, NEW_SCRIPT]);
  assert.equal(await asker(next)(PAGE), "names the new script");
});

test("a new build that cannot be had whole leaves the old one in force", async () => {
  const { world, ask } = await begin();
  await ask(PAGE);
  const next = new Keeper(world, { name: "two", files: [NEW_SCRIPT] });
  await assert.rejects(next.install()); // its script is missing
  world.pages[NEW_SCRIPT] = () => world.say("new script");
  world.pages[PAGE] = () => world.say("Bad Gateway", 502);
  await assert.rejects(next.install()); // the page that would name it is missing
  world.online = false;
  assert.deepEqual([await ask(SCRIPT), await ask(PAGE)], ["script", "Ana's page"]);
});

test("other caches of this address are none of ours", async () => {
  const { world, keeper } = await begin();
  await (await world.caches.open("something else")).put("/s/s1", world.say("theirs"));
  await keeper.activate();
  assert.ok((await world.caches.keys()).includes("something else"));
});
