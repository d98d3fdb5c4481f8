// The links that belong to this person: fetched when somebody looks, because they are as good as a key.
import { type ReadonlySignal, signal } from "@preact/signals";

export interface Links {
  readonly personal?: string;
  /** For who leads. */
  readonly join?: string;
}

const links = signal<Links>({});
let asked = false;
let watching = false;

export function linksOf(session: string): ReadonlySignal<Links> {
  if (!asked) void ask(session);
  if (!watching) watch(session);
  return links;
}

/** Who comes back from another page may have closed a link there and made a new one. */
function watch(session: string): void {
  watching = true;
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) void ask(session);
  });
}

async function ask(session: string): Promise<void> {
  asked = true;
  try {
    const answer = await fetch(`/s/${session}/links.json`);
    if (!answer.ok) throw new Error(String(answer.status));
    links.value = (await answer.json()) as Links;
  } catch {
    asked = false; // whoever looks next asks again
  }
}
