import assert from "node:assert/strict";
import { test } from "node:test";
import { KEPT_FOR } from "../../../app/static/src/sync/copies";
import { isFresh, isOf, verdict, wanted } from "../../../app/static/src/worker/rules";

const HOME = "https://minga.example";
const get = (path: string) => wanted({ method: "GET", url: new URL(path, HOME).href }, HOME);

test("built files are kept under their names", () => {
  for (const name of ["live-DBS2HNET.js", "locale-fr-eca68962.ftl", "inter-latin-wght-normal-NRMW37G5.woff2"]) {
    assert.deepEqual(get(`/static/${name}`), { kind: "file", key: `/static/${name}`, arrives: false });
  }
});

test("a session's page and its guide in each language are kept", () => {
  const page = { kind: "page", key: "/s/Ab3", session: "Ab3", arrives: false };
  assert.deepEqual(get("/s/Ab3"), page);
  assert.deepEqual(get("/s/Ab3?lang=fr"), page);
  assert.deepEqual(get("/s/Ab3?arrived"), { ...page, arrives: true });
  for (const lang of ["en", "fr", "es"]) {
    const key = `/s/Ab3/guide.json?lang=${lang}`;
    assert.deepEqual(get(key), { kind: "guide", key, session: "Ab3", arrives: false });
  }
});

test("nothing else ever is", () => {
  const never = [
    "/",
    "/new",
    "/healthz",
    "/worker.js",
    "/j/token",
    "/o/Ab3",
    "/s/",
    "/s/Ab3/",
    "/s/Ab3/live",
    "/s/Ab3/links.json",
    "/s/Ab3/personal.svg",
    "/s/Ab3/join.svg",
    "/s/Ab3/summary",
    "/s/Ab3/download/summary.pdf?lang=fr",
    "/s/Ab3/download/archive.zip",
    "/s/Ab3/guide.json",
    "/s/Ab3/guide.json?lang=de",
    "/s/%2e%2e/x",
    "/static/live.js",
    "/static/../s/Ab3/links.json",
    "/static/live-DBS2HNET.js.map",
    "https://elsewhere.example/static/live-DBS2HNET.js",
    "https://elsewhere.example/s/Ab3",
  ];
  for (const path of never) assert.equal(get(path), undefined, path);
  for (const method of ["POST", "PUT", "DELETE", "HEAD"]) {
    assert.equal(wanted({ method, url: `${HOME}/s/Ab3` }, HOME), undefined, method);
  }
});

test("an answer is kept, forgets the session, says that nobody is there, or is passed on", () => {
  const said = (status: number, redirected = false) => verdict({ status, redirected });
  assert.equal(said(200), "keep");
  for (const gone of [403, 404, 410]) assert.equal(said(gone), "forget");
  assert.equal(said(0), "forget"); // a redirect, as a worker sees it
  assert.equal(said(200, true), "forget");
  for (const away of [502, 503, 504]) assert.equal(said(away), "away");
  for (const other of [204, 206, 304, 400, 422, 429, 500]) assert.equal(said(other), "pass");
});

test("an answer may stand for a new one for a day", () => {
  const now = Date.parse("2026-11-21T12:00:00Z");
  const of = (age: number) => ({ headers: new Headers({ date: new Date(now - age).toUTCString() }) });
  assert.equal(isFresh(of(0), now), true);
  assert.equal(isFresh(of(KEPT_FOR - 1000), now), true);
  assert.equal(isFresh(of(KEPT_FOR), now), false);
  assert.equal(isFresh({ headers: new Headers() }, now), false);
});

test("what belongs to a session is told from its neighbours", () => {
  assert.deepEqual(
    ["/s/Ab3", "/s/Ab3/guide.json", "/s/Ab34", "/s/Ab", "/static/s-Ab3"].filter((path) => isOf("Ab3", path)),
    ["/s/Ab3", "/s/Ab3/guide.json"],
  );
});
