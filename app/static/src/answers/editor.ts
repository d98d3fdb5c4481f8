// The editor of an answer: Quill with bold, italic, lists, links and names of notes, and nothing else.
import Quill, { Delta } from "quill/core.js";
import Inline from "quill/blots/inline.js";
import Bold from "quill/formats/bold.js";
import Italic from "quill/formats/italic.js";
import Link from "quill/formats/link.js";
import List from "quill/formats/list.js";
import Clipboard from "quill/modules/clipboard.js";
import { isAddress, toEditor, toText } from "./marks";
import { inLines, tidied, withoutStyles } from "./pasted";

export type { Quill };

/** Words that name a note of the board. */
class NoteName extends Inline {
  static override blotName = "note";
  static override tagName = "CITE";
  static override className = "note-name";

  static override create(note: string): HTMLElement {
    const element = super.create() as HTMLElement;
    element.dataset["names"] = note;
    return element;
  }

  static override formats(element: HTMLElement): string | undefined {
    return element.dataset["names"];
  }

  override format(name: string, value: unknown): void {
    if (name === NoteName.blotName && typeof value === "string") this.domNode.dataset["names"] = value;
    else super.format(name, value);
  }
}

class Address extends Link {
  static override sanitize(address: string): string {
    return isAddress(address) ? address : "";
  }
}

/** Only what an answer can have is left of what is pasted. */
class Plainly extends Clipboard {
  override convert(copied: { html?: string; text?: string }, formats: Record<string, unknown> = {}): Delta {
    const { html, text } = copied;
    const pasted = super.convert({ ...(html && { html: withoutStyles(html) }), ...(text !== undefined && { text }) }, formats);
    return new Delta(toEditor(inLines(toText(pasted.ops))));
  }

  protected override normalizeHTML(page: Document): void {
    tidied(page);
  }
}

Quill.register(
  { "formats/bold": Bold, "formats/italic": Italic, "formats/link": Address, "formats/list": List, "formats/note": NoteName, "modules/clipboard": Plainly },
  true,
);

/** Quill's own keys that mean what is not here; Tab leaves the editor, as it leaves every field. */
const NO_KEYS = [
  "underline",
  "indent",
  "outdent",
  "outdent backspace",
  "indent code-block",
  "outdent code-block",
  "remove tab",
  "tab",
  "blockquote empty enter",
  "checklist enter",
  "header enter",
  "table backspace",
  "table delete",
  "table enter",
  "table tab",
  "code exit",
  "embed left",
  "embed left shift",
  "embed right",
  "embed right shift",
  "table down",
  "table up",
];

export function makeEditor(place: HTMLElement): Quill {
  return new Quill(place, {
    formats: ["bold", "italic", "link", "list", "note"],
    modules: {
      history: { userOnly: true, delay: 800 },
      keyboard: { bindings: Object.fromEntries(NO_KEYS.map((name) => [name, null])) },
      uploader: { mimetypes: [] },
    },
  });
}

/** The place in the words under a pointer; undefined outside of them. */
export function placeUnder(quill: Quill, x: number, y: number): number | undefined {
  const range = rangeFrom(x, y);
  const native = range && quill.selection.normalizeNative(range);
  return native ? quill.selection.normalizedToRange(native).index : undefined;
}

function rangeFrom(x: number, y: number): Range | undefined {
  const place = document.caretPositionFromPoint?.(x, y);
  if (!place) return document.caretRangeFromPoint?.(x, y) ?? undefined;
  const range = document.createRange();
  range.setStart(place.offsetNode, place.offset);
  range.collapse(true);
  return range;
}
