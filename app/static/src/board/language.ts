// Titles and hints of zones come from the guide, in each language it has.
import { lang } from "../i18n";

/** A guide may lack a language: English then, or whatever there is. */
export const inLanguage = (texts: Readonly<Record<string, string>>): string =>
  texts[lang.value] ?? texts["en"] ?? Object.values(texts)[0] ?? "";

/** What is shown of the language of words that are not in the reader's own; nothing of what is not said. */
export const foreignTag = (language: string | null): string | undefined =>
  language && language !== lang.value ? language.toUpperCase() : undefined;
