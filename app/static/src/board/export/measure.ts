// Where each line of some words lies, as the browser lays them out: measured on the page, with the page's own styles.

/** `baseline` and `x` are counted from the upper left corner of what was measured. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
}

export interface Measured {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly weight: string;
  readonly height: number;
}

/** A place on the page, out of sight, in which things are laid out to be measured. */
export class Measuring {
  private readonly place = document.createElement("div");

  constructor(parent: Element) {
    this.place.className = "measuring";
    this.place.setAttribute("aria-hidden", "true");
    parent.append(this.place);
  }

  end(): void {
    this.place.remove();
  }

  /** `classes` are those of the words on the board, `style` what is set on them beside that. */
  measure(words: string, classes: string, style: Readonly<Record<string, string>>, data: Readonly<Record<string, string>> = {}): Measured {
    const element = document.createElement("p");
    element.className = classes;
    for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
    Object.assign(element.dataset, data);
    element.textContent = words;
    this.place.replaceChildren(element);
    const computed = getComputedStyle(element);
    const size = parseFloat(computed.fontSize);
    const node = element.firstChild;
    const lines = node instanceof Text ? linesOf(node, element.getBoundingClientRect(), size) : [];
    return { lines, size, weight: computed.fontWeight, height: element.offsetHeight };
  }
}

const ASCENT = 0.27; // of the size: from a line's middle down to its baseline

/** Letters whose rectangles lie beside each other are one line. */
function linesOf(node: Text, box: DOMRect, size: number): Line[] {
  const lines: { text: string; x: number; middle: number }[] = [];
  const range = document.createRange();
  let at = 0;
  for (const letter of segments(node.data)) {
    range.setStart(node, at);
    range.setEnd(node, (at += letter.length));
    const rect = range.getClientRects()[0];
    if (!rect || letter === "\n") continue;
    const middle = rect.y + rect.height / 2 - box.y;
    const last = lines.at(-1);
    if (last && Math.abs(last.middle - middle) < size / 2) last.text += letter;
    else if (rect.width > 0) lines.push({ text: letter, x: rect.x - box.x, middle });
  }
  return lines.map(({ text, x, middle }) => ({ text: text.trimEnd(), x, baseline: middle + size * ASCENT * 1.3 }));
}

/** What a person takes for one letter: an accent or a joined emoji is never taken apart. */
function segments(text: string): Iterable<string> {
  const Segmenter = (Intl as { Segmenter?: typeof Intl.Segmenter }).Segmenter;
  if (!Segmenter) return Array.from(text);
  return Array.from(new Segmenter(undefined, { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
}
