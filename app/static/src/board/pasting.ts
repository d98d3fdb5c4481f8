// What somebody pastes onto a board: words become notes, one for each line or cell of a spreadsheet's column.
import { shortened } from "../dom/edits";

/** Notes that one paste makes at most: what a group can still look through. */
export const MOST_PASTED = 100;

export interface Pasted {
  /** The words of each new note. */
  readonly notes: readonly string[];
  /** How many more there would have been. */
  readonly left: number;
}

const CELL_GAP = " · "; // between the cells of one row

/** `limit`: letters that a note holds; a longer line goes on in a next note. */
export function notesFrom(text: string, limit: number): Pasted {
  const words = rows(text)
    .map((cells) => cells.map((cell) => cell.trim()).filter(Boolean).join(CELL_GAP))
    .flatMap((line) => portions(line, limit));
  return { notes: words.slice(0, MOST_PASTED), left: Math.max(0, words.length - MOST_PASTED) };
}

/** Lines of cells. A spreadsheet puts cells with line breaks or tabs in quotation marks, and doubles those inside. */
function rows(text: string): string[][] {
  const table: string[][] = [[]];
  const cells = /\t|\r\n|\n|\r|"(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]+/g;
  let fresh = true; // at the beginning of a cell: quotation marks inside of one are ordinary letters
  let cell = "";
  const close = (): void => {
    table.at(-1)?.push(cell);
    [cell, fresh] = ["", true];
  };
  for (const [part] of text.matchAll(cells)) {
    if (part === "\t") close();
    else if (/^[\r\n]/.test(part)) {
      close();
      table.push([]);
    } else {
      const quoted = fresh && part.length > 1 && part.startsWith('"') && part.endsWith('"') && /[\t\r\n]|""/.test(part);
      cell += quoted ? part.slice(1, -1).replaceAll('""', '"') : part;
      fresh = false;
    }
  }
  close();
  return table;
}

function portions(line: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = line.trim();
  while (rest.length > limit) {
    const fitting = shortened(rest, limit);
    const end = fitting.lastIndexOf(" ") > limit / 2 ? fitting.lastIndexOf(" ") : fitting.length;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest ? [...parts, rest] : parts;
}
