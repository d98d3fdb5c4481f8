// The language that somebody chose in this browser.
import { LANGUAGES, type Lang } from "../i18n/catalogue";

const key = (session: string): string => `minga language ${session}`;

export const asLanguage = (value: string | null | undefined): Lang | undefined =>
  LANGUAGES.find((language) => language === value);

/** The language chosen in this browser since the person came in. */
export function chosenLanguage(session: string): Lang | undefined {
  return asLanguage(localStorage.getItem(key(session)));
}

export function keepLanguage(session: string, lang: Lang): void {
  localStorage.setItem(key(session), lang);
}
