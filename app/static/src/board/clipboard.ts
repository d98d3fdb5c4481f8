// Copy, cut and paste: between boards with all that things are, from anywhere else as words.
import { t } from "../i18n";
import { TEXT_LIMITS } from "../protocol.gen";
import { randomName } from "../sync";
import { toBoard } from "./camera";
import type { BoardContext } from "./context";
import { type Point, middle, onBoard } from "./geometry";
import { type Copied, copiedFrom, readCopied } from "./copied";
import { notesFrom } from "./pasting";
import { inReadingOrder } from "./tidy";
import { type Thing, hasWords } from "./things";
import { addCopied } from "./paste-things";

const TYPE = "application/x-minga-things";
const ADDRESS = /^https?:\/\/[^\s<>"]+$/;

export class Clipboard {
  constructor(private readonly board: Pick<BoardContext, "state" | "acts" | "moves" | "notices" | "pictures">) {}

  /** What is selected goes to the clipboard. Returns whether there was anything. */
  copy(data: DataTransfer): boolean {
    return this.put(this.readable(), data);
  }

  /** Only what this person may take away: what stays would be there twice when it is pasted. */
  cut(data: DataTransfer): boolean {
    const { acts, state } = this.board;
    const { chosen } = state;
    const mine = this.readable().filter((thing) => state.mayDelete(thing));
    this.put(mine, data);
    acts.remove(mine.length ? mine : chosen);
    return chosen.length > 0;
  }

  private put(things: readonly Thing[], data: DataTransfer): boolean {
    if (!things.length) return false;
    const { state } = this.board;
    data.setData("text/plain", this.words(things).join("\n"));
    data.setData(TYPE, JSON.stringify(copiedFrom(things, (id) => state.words(id))));
    return true;
  }

  /** `at`: where the hand is, in board units; without one, the middle of what is seen. */
  paste(data: DataTransfer, at?: Point): boolean {
    if (!this.board.state.open.peek()) return false;
    const copied = readCopied(data.getData(TYPE));
    if (copied) return this.pasteThings(copied, at);
    const files = [...data.files].filter(({ type }) => type.startsWith("image/"));
    if (files.length) return this.board.pictures.add(files, at ?? this.inMiddle());
    const text = data.getData("text/plain");
    if (data.files.length && !text) return this.board.pictures.add([...data.files], at ?? this.inMiddle()); // says what can be
    return this.pasteWords(text, at);
  }

  /** Files, words or a link that were dropped at `at`, in view pixels. */
  drop(data: DataTransfer, at: Point): void {
    this.paste(data, toBoard(this.board.state.camera.peek(), at));
  }

  /** From a button: browsers ask the person first. */
  async pasteAsked(at: Point): Promise<void> {
    try {
      this.pasteWords(await navigator.clipboard.readText(), at);
    } catch {
      this.board.notices.warn(t("board-paste-by-keys"));
    }
  }

  private pasteWords(text: string, at: Point | undefined): boolean {
    const { acts, notices, state } = this.board;
    if (ADDRESS.test(text.trim())) {
      const card = randomName();
      void state.around.channel.do("card.add", { card, url: text.trim(), ...onBoard(at ?? this.inMiddle()) });
      state.selection.only(card);
      return true;
    }
    const { notes, left } = notesFrom(text, TEXT_LIMITS.note);
    if (!notes.length) return false;
    acts.writeAll(notes, at);
    if (left) notices.warn(t("board-pasted-part", { count: notes.length, left }));
    return true;
  }

  private pasteThings(copied: Copied, at: Point | undefined): boolean {
    addCopied(copied, at ?? this.inMiddle(), this.board);
    return true;
  }

  private words(things: readonly Thing[]): string[] {
    const { state } = this.board;
    const lying = things.map((thing) => ({ ...state.rectOf(thing), thing }));
    return inReadingOrder(lying, 60).flatMap(({ thing }) => {
      if (thing.type === "card") return [thing.url];
      return hasWords(thing) ? [oneLine(state.words(thing.id))] : [];
    });
  }

  private readable(): readonly Thing[] {
    return this.board.state.chosen.filter((thing) => !this.board.state.isHidden(thing));
  }

  private inMiddle(): Point {
    const { camera, view } = this.board.state;
    return toBoard(camera.peek(), middle({ x: 0, y: 0, ...view.peek() }));
  }
}

/** As a spreadsheet writes it: words with line breaks in quotation marks. */
const oneLine = (words: string): string => (/[\n\t]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
