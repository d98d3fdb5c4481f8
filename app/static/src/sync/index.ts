// The live connection of a page: what the interface uses. See ../README.md for examples.
import { Connection } from "./connection";
import { BrowserCopies, NO_COPIES } from "./copies";
import type { Socket, World } from "./link";
import { lineTo } from "./names";
import { declareAlive, Heirs } from "./pages";
import type { Guesses } from "./records";
import { BrowserStorage } from "./storage";

export type { Channel } from "./channel";
export type { Connection, RefusalTold, Saving, Status } from "./connection";
export type { Answer, Standing } from "./host";
export { firstWords } from "./letters";
export { randomName, stageOf } from "./names";
export type { People, PersonPresence, PresenceKind } from "./presence";
export type { AnyRecord, Facts, Guess, Guesses, Kind, RecordType, View } from "./records";
export type { Kept } from "./storage";

const world: World = {
  open: (url) => openedEarly() ?? (new WebSocket(url) as Socket),
  now: () => performance.timeOrigin + performance.now(), // Date.now() jumps when the device's clock is set
  later: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/**
 * Connect the page to its session and keep it connected, whatever happens to network, tab and server. `lang` is the
 * language of the server's sentences; `person` is whom the page was made for.
 */
export function connect(
  session: string,
  lang: () => "en" | "fr" | "es",
  guesses: Guesses,
  person: string,
): Connection {
  const heirs = new Heirs();
  const connection = new Connection({
    url: lineTo(session),
    world,
    guesses,
    lang,
    person,
    storage: new BrowserStorage(`${session} ${person}`),
    copies: "serviceWorker" in navigator ? new BrowserCopies(session, person) : NO_COPIES,
    takeOver: (pages, died) => heirs.takeOver(pages, died),
    reload: reloadOnce,
  });
  declareAlive(connection.page);
  followPage(connection);
  connection.start();
  return connection;
}

/** The line that was opened before this code was here: for the first who asks. */
function openedEarly(): Socket | undefined {
  const line = window.earlyLine;
  delete window.earlyLine;
  return line?.take();
}

/** The page comes back, goes to sleep, or is closed. */
function followPage(connection: Connection): void {
  addEventListener("online", () => connection.hurry());
  // No proof: the server may be on this very device. The line is asked, and given up when it stays silent.
  addEventListener("offline", () => connection.hurry());
  addEventListener("pageshow", () => connection.hurry());
  addEventListener("pagehide", () => connection.rest());
  document.addEventListener("visibilitychange", () => (document.hidden ? connection.rest() : connection.hurry()));
  addEventListener("beforeunload", (event) => {
    connection.flush();
    if (!connection.safe && connection.saving.peek().waiting) event.preventDefault();
  });
}

/** A page that finds the same reason again right after a reload would go round and round. */
function reloadOnce(why: string): void {
  const key = "minga reloaded";
  const before = Number(sessionStorage.getItem(`${key} ${why}`));
  if (Date.now() - before < 60_000) return;
  sessionStorage.setItem(`${key} ${why}`, String(Date.now()));
  location.reload();
}
