// What other programs put on the clipboard, as an answer can have it: lists, bold, italics and links; all else is plain.
import type { Op } from "quill-delta";

const TAG = /<[a-z][^>]*>/gi;
const STYLE = /\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;
const SHEET = /<style[^>]*>[\s\S]*?<\/style>/gi;

const BOLD = /(?<![\w-])font-weight:\s*(bold|[6-9]00)/i;
const LIGHT = /(?<![\w-])font-weight:\s*(normal|[1-5]00)/i;
/** Word writes an item of a list as a paragraph, with its bullet or number among the words. */
const ITEM = /mso-list:\s*l(\d+)\s+level(\d+)/i;
const MARKER = /mso-list:\s*ignore/i;
const NUMBER = /mso-list:\s*ignore[^>]*>\s*\(?[\da-z]+[.)]/i;

/**
 * The page's policy forbids to read styles. What they mean here is told by data instead: `data-bold`, `data-light`,
 * `data-item` (a list's, `bullet` or `number`), `data-marker` (what stands before such an item).
 */
export function withoutStyles(html: string): string {
  const sheet = (html.match(SHEET) ?? []).join("");
  const plain = html.replace(SHEET, "");
  return plain.replace(TAG, (tag, at: number) =>
    tag.replace(STYLE, (style) => {
      const item = ITEM.exec(style);
      const marks = { bold: BOLD.test(style), light: LIGHT.test(style), marker: MARKER.test(style) };
      const told = Object.entries(marks).flatMap(([name, on]) => (on ? [` data-${name}`] : []));
      return told.join("") + (item ? ` data-item="${kindOf(item, sheet, plain.slice(at))}"` : "");
    }),
  );
}

/** By the sheet that comes along; without one by what stands before the words. */
function kindOf([, list, level]: RegExpExecArray, sheet: string, rest: string): "bullet" | "number" {
  const rule = new RegExp(`@list l${list}:level${level}\\s*\\{([^}]*)\\}`, "i").exec(sheet);
  const next = rest.slice(0, rest.indexOf("</p>") + 1);
  if (rule) return /mso-level-number-format:\s*bullet/i.test(rule[1] ?? "") ? "bullet" : "number";
  return NUMBER.test(next) ? "number" : "bullet";
}

/** Makes elements of what `withoutStyles` has told. */
export function tidied(page: Document): void {
  const all = (selector: string): HTMLElement[] => [...page.body.querySelectorAll<HTMLElement>(selector)];
  for (const marker of all("[data-marker]")) marker.remove();
  for (const cell of all("td, th")) if (!cell.textContent?.trim()) cell.remove();
  for (const light of all("b[data-light], strong[data-light]")) light.replaceWith(...light.childNodes);
  for (const bold of all("[data-bold]")) bold.append(around(page.createElement("strong"), bold));
  for (const item of all("[data-item]")) {
    const list = page.createElement(item.dataset["item"] === "number" ? "ol" : "ul");
    list.append(around(page.createElement("li"), item));
    item.replaceWith(list);
  }
}

function around(outer: HTMLElement, inner: HTMLElement): HTMLElement {
  outer.append(...inner.childNodes);
  return outer;
}

/** Letters are in no list, their line is; and a line's end is not bold. */
export function inLines(ops: readonly Op[]): Op[] {
  return ops.flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== "string") return [];
    const { list, ...marks } = attributes;
    return insert.split(/(\n)/).flatMap((words): Op[] => {
      if (!words) return [];
      const kept = words === "\n" ? (list === undefined ? {} : { list }) : marks;
      return [Object.keys(kept).length ? { insert: words, attributes: kept } : { insert: words }];
    });
  });
}
