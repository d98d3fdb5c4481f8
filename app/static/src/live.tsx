// The live page's entry point.
import { render } from "preact";
import { switchTo, whyNot } from "./i18n";
import { readPage } from "./shell/page";
import { tell } from "./shell/said";
import { Session } from "./shell/session";
import { Shell } from "./shell/Shell";
import { startTicking } from "./shell/ticking";
import type { RefusalTold } from "./sync";
import { settleIn, surviveReloads } from "./worker/register";

const PATIENCE = 300; // milliseconds in which the refusals of what belongs together arrive
const LATER = 2500; // milliseconds that the session has the line for itself before the page is kept for bad times
const AGAIN = 3000; // milliseconds between tries to get the sentences on a bad line

async function begin(root: HTMLElement): Promise<void> {
  settleIn();
  const page = readPage(root);
  const session = new Session(page);
  session.connection.onRefused((refusal) => {
    if (refusal.channel !== session.shownBoard.peek()) setTimeout(() => explain(session, refusal), PATIENCE);
  });
  startTicking();
  await withWords(() => switchTo(page.lang, root));
  root.replaceChildren();
  render(<Shell session={session} />, root);
  setTimeout(() => void surviveReloads(), LATER);
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
