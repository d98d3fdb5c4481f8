// What the service worker keeps for times without a line, and what never: pure.
import { KEPT_FOR } from "../sync/copies";

/** A request that the worker answers; all others go to the server as if there were no worker. */
export interface Wanted {
  /** `file`: built, never changes. `page`, `guide`: a session's own, as its person may see them. */
  readonly kind: "file" | "page" | "guide";
  /** Address under which the answer is kept. */
  readonly key: string;
  /** Of a page or guide. */
  readonly session?: string;
  /** Whoever comes may be somebody else than before: what was kept is not theirs. */
  readonly arrives: boolean;
}

/** The server's answer: `keep` it; `forget` what is kept of the session; `away`: the server cannot be reached. */
export type Verdict = "keep" | "forget" | "away" | "pass";

/** Put by the server behind the live page's address when it has just given the browser a seat (app/web/seats.py). */
export const ARRIVED = "arrived";

const FILE = /^\/static\/[\w-]+-[0-9A-Za-z]{8}\.[0-9a-z]+$/; // a name with its hash, as the build gives them
const PAGE = /^\/s\/([0-9A-Za-z]+)$/;
const GUIDE = /^\/s\/([0-9A-Za-z]+)\/guide\.json$/;
const LANGUAGES = ["en", "fr", "es"];

const SEAT_IS_GONE = [403, 404, 410];
const NOBODY_BEHIND_THE_PROXY = [502, 503, 504];

/** Undefined: the worker leaves it alone. Downloads, links, codes, forms and live connections all are such. */
export function wanted({ method, url }: Pick<Request, "method" | "url">, origin: string): Wanted | undefined {
  const address = new URL(url, origin);
  if (method !== "GET" || address.origin !== origin) return undefined;
  const { pathname, searchParams } = address;
  if (FILE.test(pathname)) return { kind: "file", key: pathname, arrives: false };
  const page = PAGE.exec(pathname)?.[1];
  if (page) return { kind: "page", key: pathname, session: page, arrives: searchParams.has(ARRIVED) };
  const guide = GUIDE.exec(pathname)?.[1];
  const lang = searchParams.get("lang") ?? "";
  if (!guide || !LANGUAGES.includes(lang)) return undefined;
  return { kind: "guide", key: `${pathname}?lang=${lang}`, session: guide, arrives: false };
}

/** A redirect leads away from the session, as it does for somebody without a seat; to a worker its status is 0. */
export function verdict({ status, redirected }: Pick<Response, "status" | "redirected">): Verdict {
  if (redirected || status === 0 || SEAT_IS_GONE.includes(status)) return "forget";
  if (status === 200) return "keep";
  return NOBODY_BEHIND_THE_PROXY.includes(status) ? "away" : "pass";
}

/** Whether an answer of the server may still stand for a new one. `now`: milliseconds since 1970. */
export function isFresh({ headers }: Pick<Response, "headers">, now: number): boolean {
  return now - Date.parse(headers.get("date") ?? "") < KEPT_FOR; // without a date: no
}

/** Whether what is kept under `key` belongs to the session. */
export function isOf(session: string, key: string): boolean {
  return key === `/s/${session}` || key.startsWith(`/s/${session}/`);
}
