// The page's language: `t` gives sentences, and what reads it is drawn again when the language changes.
import { type ReadonlySignal, signal } from "@preact/signals";
import { type Args, BadMessage, Catalogue, type Lang } from "./catalogue";

export { BadMessage, LANGUAGE_NAMES, LANGUAGES, type Args, type Lang } from "./catalogue";
export * as formats from "./formats";

declare const process: { env: { NODE_ENV?: string } };

/** The build names the environment; only tests run without a build. */
const TESTING = process.env.NODE_ENV === undefined;

const catalogue = signal<Catalogue | undefined>(undefined);
const language = signal<Lang>("en");
const fetched = new Map<string, Promise<string>>();

/** The language of the page; it changes when the sentences of the new one are there. */
export const lang: ReadonlySignal<Lang> = language;

/** The sentence `id` in the page's language. A missing one shows its id, so that the page goes on; in tests it throws. */
export function t(id: string, args?: Args): string {
  try {
    if (!catalogue.value) throw new BadMessage(`${id}: no catalogue is loaded`);
    return catalogue.value.say(id, args);
  } catch (error) {
    if (TESTING || !(error instanceof BadMessage)) throw error;
    console.error(error.message);
    return id;
  }
}

/** Why something was refused, in the page's language as it is now; `text` is what the server said at the time. */
export function whyNot({ code, text, params }: { code: string; text: string; params?: Args }): string {
  const id = `refusal-${code}`;
  return catalogue.value?.has(id) ? t(id, params) : text;
}

export function use(next: Catalogue): void {
  catalogue.value = next;
  language.value = next.lang;
  if (typeof document !== "undefined") document.documentElement.lang = next.lang;
}

/**
 * Load a language and change to it. `page` names the files: `<div data-locale-en="/static/...">`.
 * @throws when the file cannot be had; the page keeps the language it has.
 */
export async function switchTo(next: Lang, page: HTMLElement): Promise<void> {
  const url = page.getAttribute(`data-locale-${next}`);
  if (!url) throw new BadMessage(`the page names no catalogue for ${next}`);
  const text = fetched.get(url) ?? download(url);
  fetched.set(url, text);
  try {
    use(new Catalogue(next, await text));
  } catch (error) {
    fetched.delete(url);
    throw error;
  }
}

async function download(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}
