// The live page's entry point.
import { render } from "preact";
import { switchTo, whyNot } from "./i18n";
import { readPage } from "./shell/page";
import { tell } from "./shell/said";
import { Session } from "./shell/session";
import { Shell } from "./shell/Shell";
import { startTicking } from "./shell/ticking";

const AGAIN = 3000; // milliseconds between tries to get the sentences on a bad line

async function begin(root: HTMLElement): Promise<void> {
  const page = readPage(root);
  const session = new Session(page);
  session.connection.onRefused((refusal) => {
    if (refusal.channel !== session.shownBoard.peek()) tell(whyNot(refusal), "warn");
  });
  startTicking();
  await withWords(() => switchTo(page.lang, root));
  root.replaceChildren();
  render(<Shell session={session} />, root);
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
