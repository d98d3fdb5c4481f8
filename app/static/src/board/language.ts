// Titles and hints of zones come from the guide, in each language it has.
import { lang } from "../i18n";

/** A guide may lack a language: English then, or whatever there is. */
export const inLanguage = (texts: Readonly<Record<string, string>>): string =>
  texts[lang.value] ?? texts["en"] ?? Object.values(texts)[0] ?? "";
