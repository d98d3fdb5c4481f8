// Numbers, moments and lists as each language writes them, in the reader's own time zone.
import { type Lang, LOCALES } from "./catalogue";

const MINUTE = 60_000;

/** Hours and minutes: `14:05`. */
export function time(lang: Lang, moment: number): string {
  return formatter(lang, { hour: "2-digit", minute: "2-digit" }).format(moment);
}

/** With the day of the week: `Tuesday 1 June 2021`. */
export function date(lang: Lang, moment: number): string {
  return formatter(lang, { dateStyle: "full" }).format(moment);
}

export function number(lang: Lang, value: number): string {
  return new Intl.NumberFormat(LOCALES[lang]).format(value);
}

/** `Ana, Awa and Inés`. */
export function list(lang: Lang, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[lang], { type: "conjunction" }).format(items);
}

/** What a clock shows of `ms` to go, rounded up so that 0:00 is the end: `12:05`, `1:02:05`, `−0:30` when over. */
export function clock(ms: number): string {
  const seconds = Math.abs(Math.ceil(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first, ...rest] = parts[0] ? parts : parts.slice(1);
  const sign = ms <= -1000 ? "−" : "";
  return sign + [String(first), ...rest.map((part) => String(part).padStart(2, "0"))].join(":");
}

/** Whole minutes to go, rounded up; negative when over. */
export function minutesLeft(ms: number): number {
  return Math.ceil(ms / MINUTE) + 0; // never -0
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one costs more than a thousand uses of it. */
function formatter(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALES[lang], options);
  formatters.set(key, known);
  return known;
}
