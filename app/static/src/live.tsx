// The live page's entry point.
import { render } from "preact";
import { bringLetters, watchPrinting } from "./dom";
import { switchTo, whyNot } from "./i18n";
import { readPage } from "./shell/page";
import { tell } from "./shell/said";
import { Session } from "./shell/session";
import { Shell } from "./shell/Shell";
import { startTicking } from "./shell/ticking";
import { fetchBoard } from "./stage/RoomBoard";
import type { RefusalTold } from "./sync";
import { settleIn, surviveReloads } from "./worker/register";

const PATIENCE = 300; // milliseconds in which the refusals of what belongs together arrive
const LATER = 2500; // milliseconds that the session has the line for itself before the page is kept for bad times
const LETTERS = 20_000; // milliseconds after which a page that came first fetches its letters for the next time
const AGAIN = 3000; // milliseconds between tries to get the sentences on a bad line

async function begin(root: HTMLElement): Promise<void> {
  settleIn();
  bringLetters(LETTERS);
  watchPrinting();
  const page = readPage(root);
  const session = new Session(page);
  session.connection.onRefused((refusal) => {
    if (refusal.channel !== session.shownBoard.peek()) setTimeout(() => explain(session, refusal), PATIENCE);
  });
  startTicking();
  if (!session.leads.peek()) bringBoard(root);
  await withWords(() => switchTo(page.lang, root));
  root.replaceChildren();
  render(<Shell session={session} />, root);
  setTimeout(() => void surviveReloads(), LATER);
}

/** While the server is being asked; all its files at once, for on a bad line each that names another costs a second. */
function bringBoard(root: HTMLElement): void {
  for (const href of root.dataset["board"]?.split(" ").filter(Boolean) ?? []) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  }
  fetchBoard();
}

/** Words that are kept tell the reason themselves. */
function explain({ connection }: Session, refusal: RefusalTold): void {
  const kept = connection.kept.peek().some(({ ch, code }) => ch === refusal.channel && code === refusal.code);
  if (!kept) tell(whyNot(refusal), "warn");
}

/** Without sentences there is nothing to show. */
async function withWords(load: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}

const root = document.getElementById("live");
if (root) void begin(root);
