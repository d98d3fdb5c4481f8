// The agenda's strip and total follow the minutes as they are typed.

export interface Span {
  begin: number;
  length: number;
}

/** Shares of the whole in per cent. The whole is the session, or all items together when they are longer. */
export function spans(minutes: readonly number[], duration: number): Span[] {
  const total = minutes.reduce((sum, each) => sum + each, 0);
  const whole = Math.max(total, duration, 1);
  let begin = 0;
  return minutes.map((each) => {
    const span = { begin: (100 * begin) / whole, length: (100 * each) / whole };
    begin += each;
    return span;
  });
}

export function followMinutes(page: Document): void {
  const strip = page.querySelector<SVGSVGElement>("[data-strip]");
  const fields = [...page.querySelectorAll<HTMLInputElement>("[data-minutes]")];
  if (!strip || !fields.length) return;
  const duration = Number(strip.dataset.duration) || 0;
  const draw = (): void => {
    const minutes = fields.map((field) => (/^\d+$/.test(field.value) ? Number(field.value) : 0));
    const places = spans(minutes, duration);
    fields.forEach((field, index) => place(strip, `[data-piece="${field.dataset.minutes}"]`, places[index], minutes[index]));
    const total = minutes.reduce((sum, each) => sum + each, 0);
    const free = { begin: (100 * total) / (duration || 1), length: Math.max(0, 100 - (100 * total) / (duration || 1)) };
    place(strip, "[data-free]", free);
    tellTotal(page, total, duration);
  };
  for (const field of fields) field.addEventListener("input", draw);
}

function place(strip: SVGSVGElement, selector: string, span: Span | undefined, minutes?: number): void {
  const piece = strip.querySelector(selector);
  if (!piece || !span) return;
  piece.setAttribute("x", `${span.begin}%`);
  piece.setAttribute("width", `${span.length}%`);
  const label = piece.querySelector(".minutes");
  if (label && minutes !== undefined) label.textContent = `${minutes}’`;
}

function tellTotal(page: Document, total: number, duration: number): void {
  const cell = page.querySelector("[data-total]");
  if (!cell) return;
  cell.textContent = duration ? `${total} / ${duration}` : `${total}`;
  cell.classList.toggle("over", Boolean(duration) && total !== duration);
}
