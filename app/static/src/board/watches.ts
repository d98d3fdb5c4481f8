// What goes on beside the drawing, for as long as a board is open.
import { effect, untracked } from "@preact/signals";
import { announce } from "../dom";
import { t, whyNot } from "../i18n";
import type { NoteRecord } from "../protocol.gen";
import type { Connection } from "../sync";
import { type BoardContext, nameOf } from "./context";
import { keyOnBoard } from "./keys";
import { News } from "./news";
import { showRect } from "./views";
import { watchSought } from "./seeking";

const TOLD_EVERY_MS = 5000; // a screen reader needs seconds for a sentence
const WORDS_TOLD = 120; // letters of a new note that are read out

/** Everything below, until the result is called. */
export function watch(board: BoardContext, connection: Pick<Connection, "onRefused">, root: HTMLElement): () => void {
  const { channel, me } = board.state.around;
  const stops = [
    effect(() => board.state.lifted.hear(channel.people.value, me, (id) => untracked(() => board.state.thing(id)))),
    effect(() => board.rescue.watch()),
    effect(() => {
      const thing = board.state.thing(board.state.editing.value?.note);
      if (thing && !board.state.mayEdit(thing)) board.acts.interrupt(thing);
    }),
    connection.onRefused((refusal) => void (refusal.channel === channel.name && board.notices.warn(whyNot(refusal)))),
    channel.watchOperations({
      made: (operation, kind) => board.undo.did(operation, kind),
      refused: (operation) => board.undo.forget(operation),
    }),
    board.following.watch(),
    lookWhereShown(board),
    watchSought(board),
    tellNews(board),
    listenToKeys(board, root),
    listenToClipboard(board, root),
  ];
  return () => {
    board.nudges.rest();
    board.reshaping.rest();
    board.acts.finish();
    for (const kind of ["cursor", "drag", "typing"] as const) channel.present(kind, null);
    for (const stop of stops) stop();
  };
}

/** Says politely, now and then, what the others have added and deleted. */
function tellNews(board: BoardContext): () => void {
  const { state } = board;
  const news = new News(state.around.me);
  let known: ReadonlyMap<string, NoteRecord> | undefined;
  const stop = effect(() => {
    const now = new Map(state.notes.value.map((note) => [note.id, note]));
    if (known) compare(known, now, news, state.around.me);
    known = now;
  });
  const timer = setInterval(() => {
    if (news.any) announce(sentences(news, board));
  }, TOLD_EVERY_MS);
  return () => {
    stop();
    clearInterval(timer);
  };
}

function compare(
  before: ReadonlyMap<string, NoteRecord>,
  now: ReadonlyMap<string, NoteRecord>,
  news: News,
  me: string,
): void {
  for (const note of now.values()) if (!before.has(note.id)) news.appeared(note);
  for (const note of before.values()) if (!now.has(note.id)) news.vanished(note.id, note.author === me);
}

function sentences(news: News, board: BoardContext): string {
  const { texts } = board.state.around.channel;
  const words = (note: NoteRecord): string => texts.edit(note.id).toString().slice(0, WORDS_TOLD);
  const told = news.tell(words, (note) => nameOf(board, note.author));
  return told.map(({ id, args }) => t(id, args)).join(" ");
}

/** Where nothing can be pressed: the page itself, or a title that got the focus when its page was opened. */
const NOWHERE = "body, h1, h2";
const FIELDS = "input, textarea, select, [contenteditable], dialog, [role=dialog], [role=menu]";

/** Nothing of the board itself is to be seen. */
const atAnswers = (root: HTMLElement): boolean => root.dataset["shows"] === "answers";

const takesBack = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && ["z", "y"].includes(key.toLowerCase());

/** Keys of the board: letters wherever the person stands on the page, all others only on the board or nowhere. */
function listenToKeys(board: BoardContext, root: HTMLElement): () => void {
  const press = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    const letter = event.key.length === 1 && event.key !== " ";
    const ours = letter || root.contains(target) || target.matches(NOWHERE);
    if (!ours || event.defaultPrevented || target.closest(FIELDS)) return;
    if (atAnswers(root) && !takesBack(event)) return;
    if (keyOnBoard(event, board)) event.preventDefault();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}

/** Copying and pasting, unless the person stands in a text or has selected letters of the page. */
function listenToClipboard(board: BoardContext, root: HTMLElement): () => void {
  const run = (event: ClipboardEvent): void => {
    const target = event.target as Element;
    if (!root.isConnected || atAnswers(root) || !event.clipboardData || target.closest?.(FIELDS) || getSelection()?.toString()) return;
    const { clipboard } = board;
    const how = { copy: "copy", cut: "cut", paste: "paste" } as const;
    if (clipboard[how[event.type as keyof typeof how]](event.clipboardData)) event.preventDefault();
  };
  const kinds = ["copy", "cut", "paste"] as const;
  for (const kind of kinds) document.addEventListener(kind, run);
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, run);
  };
}

/** What who leads shows to everyone comes into the middle of each view, once; who leads sees it already. */
function lookWhereShown(board: BoardContext): () => void {
  let shown: string | null | undefined;
  return effect(() => {
    const { state } = board;
    const next = state.board.value?.spotlight ?? null;
    if (next === shown) return;
    const thing = state.thing(next ?? undefined);
    if (next && !thing) return;
    shown = next;
    if (!thing || state.around.leads) return;
    showRect(state.rectOf(thing), board);
    announce(t("board-shown", { what: thing.type === "note" ? state.words(thing.id) : t(`board-kind-${thing.type}`) }));
  });
}
