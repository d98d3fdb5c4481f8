// When the session is on the reader's own clock, said only if that differs from the clocks already shown.

// As on the server: British English writes dates the way an international audience reads them.
const LOCALES: Record<string, string> = { en: "en-GB" };

/** No line ends between the two hours. */
export const JOINED_DASH = "\u2060–\u2060";

/** "14:05–15:35", with the day in front when `withDay`. */
export function localHours(start: Date, end: Date | null, lang: string, withDay: boolean): string {
  const locale = LOCALES[lang] ?? lang;
  const hours = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
  const span = [start, end].flatMap((moment) => (moment ? [hours.format(moment)] : [])).join(JOINED_DASH);
  return withDay ? `${day.format(start)}, ${span}` : span;
}

export function tellLocalTime(page: Document): void {
  for (const line of page.querySelectorAll<HTMLElement>("[data-your-clock]")) {
    const start = new Date(line.dataset.yourClock ?? "");
    const end = line.dataset.until ? new Date(line.dataset.until) : null;
    const offsets = (line.dataset.offsets ?? "").split(" ").map(Number);
    if (Number.isNaN(start.getTime()) || offsets.includes(-start.getTimezoneOffset())) continue;
    const text = localHours(start, end, page.documentElement.lang, true);
    line.textContent = (line.dataset.sentence ?? "").replace("{hours}", text);
    line.hidden = false;
  }
}
