// Sentences of one language, read from the Fluent file that the build made of app/locales.
import { FluentBundle, FluentResource } from "@fluent/bundle";

export type Lang = "en" | "fr" | "es";
export const LANGUAGES: readonly Lang[] = ["en", "fr", "es"];
/** Each in itself: who looks for theirs cannot read the others. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { en: "English", fr: "Français", es: "Español" };

/** The language's sentences write numbers and dates as these do; the same as on the server. */
export const LOCALES: Readonly<Record<Lang, string>> = { en: "en-GB", fr: "fr", es: "es" };

export type Args = Readonly<Record<string, string | number>>;

/** Asked for a message that is not in the catalogue, or without an argument that it needs. */
export class BadMessage extends Error {}

export class Catalogue {
  private readonly bundle: FluentBundle;

  constructor(
    readonly lang: Lang,
    text: string,
  ) {
    // All three languages are written left to right: marks around arguments would only disturb.
    this.bundle = new FluentBundle(LOCALES[lang], { useIsolating: false });
    this.bundle.addResource(new FluentResource(text));
  }

  has(id: string): boolean {
    return this.pattern(id) !== undefined;
  }

  /**
   * The sentence `id` (`message` or `message.attribute`).
   * @throws {BadMessage} there is none, or an argument is missing.
   */
  say(id: string, args: Args = {}): string {
    const pattern = this.pattern(id);
    if (pattern === undefined) throw new BadMessage(`${this.lang}: ${id} is in no catalogue`);
    const errors: Error[] = [];
    const text = this.bundle.formatPattern(pattern, args, errors);
    if (errors[0]) throw new BadMessage(`${this.lang}: ${id}: ${errors[0].message}`);
    return text;
  }

  private pattern(id: string) {
    const [name = "", attribute] = id.split(".");
    const message = this.bundle.getMessage(name);
    return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? undefined;
  }
}
