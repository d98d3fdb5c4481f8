// Places and sizes that are not known when styles are written. The page's policy forbids style attributes in HTML;
// styles set by script, as here, are allowed.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w?: number;
  readonly h?: number;
}

/** Put an absolutely placed element at (x, y), by transform so that nothing else is laid out anew; sizes in pixels. */
export function place(element: HTMLElement | SVGElement, { x, y, w, h }: Box, scale = 1): void {
  const { style } = element;
  style.transform = `translate(${x}px, ${y}px)${scale === 1 ? "" : ` scale(${scale})`}`;
  if (w !== undefined) style.width = `${w}px`;
  if (h !== undefined) style.height = `${h}px`;
}

/** Give a custom property (`--share`) to an element's styles. */
export function setProperty(element: HTMLElement | SVGElement, name: `--${string}`, value: string | number): void {
  element.style.setProperty(name, String(value));
}
