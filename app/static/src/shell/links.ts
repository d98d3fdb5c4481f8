// The links that belong to this person: fetched when somebody looks, because they are as good as a key.
import { type ReadonlySignal, signal } from "@preact/signals";

export interface Links {
  readonly personal?: string;
  /** For who leads. */
  readonly join?: string;
}

const links = signal<Links>({});
let asked = false;

export function linksOf(session: string): ReadonlySignal<Links> {
  if (!asked) void ask(session);
  return links;
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
