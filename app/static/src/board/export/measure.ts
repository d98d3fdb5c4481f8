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
  /** Between letters. */
  readonly tracking: number;
  /** Of the longest line. */
  readonly width: number;
  readonly height: number;
}

type Style = Readonly<Record<string, string>>;

const ONE_LINE: Style = { "white-space": "pre", width: "max-content" };

/** A place on the page, out of sight, in which things are laid out to be measured. */
export class Measuring {
  private readonly place = document.createElement("div");
  private readonly pen = document.createElement("canvas").getContext("2d");

  constructor(parent: Element) {
    this.place.className = "measuring";
    this.place.setAttribute("aria-hidden", "true");
    parent.append(this.place);
  }

  end(): void {
    this.place.remove();
  }

  /** `classes` are those of the words on the board, `style` what is set on them beside that. */
  measure(words: string, classes: string, style: Style, data: Style = {}): Measured {
    const element = document.createElement("p");
    element.className = classes;
    element.style.setProperty("max-width", "none");
    for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
    Object.assign(element.dataset, data);
    element.textContent = words;
    this.place.replaceChildren(element);
    const computed = getComputedStyle(element);
    const size = parseFloat(computed.fontSize);
    const node = element.firstChild;
    const box = element.getBoundingClientRect();
    const found = node instanceof Text ? linesOf(node, box, size) : [];
    const drop = this.drop(computed.font, size);
    return {
      lines: found.map(({ text, x, middle }) => ({ text: text.trimEnd(), x, baseline: middle + drop })),
      size,
      weight: computed.fontWeight,
      tracking: parseFloat(computed.letterSpacing) || 0,
      width: Math.max(0, ...found.map(({ end }) => end)),
      height: box.height,
    };
  }

  /** The words in one line, shortened to what `width` has room for. */
  fit(words: string, width: number, style: Style): Measured {
    const whole = this.measure(words, "", { ...style, ...ONE_LINE });
    if (whole.width <= width) return whole;
    const letters = [...segments(words)];
    let [least, most] = [0, letters.length];
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (this.measure(shortened(letters, middle), "", { ...style, ...ONE_LINE }).width <= width) least = middle;
      else most = middle - 1;
    }
    return this.measure(shortened(letters, least), "", { ...style, ...ONE_LINE });
  }

  /** From a line's middle down to its baseline. */
  private drop(font: string, size: number): number {
    if (!this.pen) return size * USUAL_DROP;
    this.pen.font = font;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = this.pen.measureText("x") as Partial<TextMetrics>;
    return above === undefined || below === undefined ? size * USUAL_DROP : (above - below) / 2;
  }
}

const USUAL_DROP = 0.35; // of the size, where the browser does not tell

const shortened = (letters: readonly string[], count: number): string => `${letters.slice(0, count).join("").trimEnd()}…`;

interface Found {
  text: string;
  readonly x: number;
  end: number;
  readonly middle: number;
}

/** Letters whose rectangles lie beside each other are one line. */
function linesOf(node: Text, box: DOMRect, size: number): Found[] {
  const lines: Found[] = [];
  const range = document.createRange();
  let at = 0;
  for (const letter of segments(node.data)) {
    range.setStart(node, at);
    range.setEnd(node, (at += letter.length));
    const rect = range.getClientRects()[0];
    if (!rect || letter === "\n") continue;
    const middle = rect.y + rect.height / 2 - box.y;
    const last = lines.at(-1);
    if (last && Math.abs(last.middle - middle) < size / 2) {
      last.text += letter;
      if (letter.trim()) last.end = rect.right - box.x;
    } else if (rect.width > 0) lines.push({ text: letter, x: rect.x - box.x, end: rect.right - box.x, middle });
  }
  return lines;
}

/** What a person takes for one letter: an accent or a joined emoji is never taken apart. */
function segments(text: string): Iterable<string> {
  const Segmenter = (Intl as { Segmenter?: typeof Intl.Segmenter }).Segmenter;
  if (!Segmenter) return Array.from(text);
  return Array.from(new Segmenter(undefined, { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
}
