// What can be done with the things that are selected: the one list behind menus, buttons and the shortcut sheet.
import { t } from "../i18n";
import type { BoardContext } from "./context";
import type { IconName } from "./icons";
import { mayPark, parkNote } from "./parking";
import { type Arrow, type Thing, hasWords, isWide } from "./things";
import { showSelection } from "./views";

export interface Action {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  /** As the shortcut sheet shows it. */
  readonly keys?: string;
  readonly run: () => void;
}

const command = (): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl");

export const withCommand = (key: string): string => `${command()} ${key}`;

/** In the order in which the menu shows them; only what this person may do with these things now. */
export function actionsFor(things: readonly Thing[], board: BoardContext): Action[] {
  const { state } = board;
  const editable = things.filter((thing) => state.mayEdit(thing));
  if (!state.open.value || !things.length) return [...parking(things, board), look(board)];
  return [
    ...one(things, board),
    ...(editable.length ? several(editable, board) : []),
    action("duplicate", "copy", () => board.moves.duplicate(), withCommand("D")),
    ...parking(things, board),
    look(board),
    ...leading(things, board),
    ...(things.some((thing) => state.mayDelete(thing))
      ? [action("delete", "trash", () => board.acts.remove(things), "Del")]
      : []),
  ];
}

function one(things: readonly Thing[], board: BoardContext): Action[] {
  const [thing] = things;
  if (!thing || things.length > 1) return [];
  if (thing.type === "card") return [action("open", "link", () => board.openCard(thing))];
  return hasWords(thing) && board.state.mayEdit(thing) && !board.state.isHidden(thing)
    ? [action("edit", "pencil", () => board.acts.edit(thing), "Enter")]
    : [];
}

function several(things: readonly Thing[], { moves, reshaping }: BoardContext): Action[] {
  const bent = things.filter((thing): thing is Arrow => thing.type === "arrow" && thing.bend !== 0);
  const notes = things.filter((thing) => thing.type === "note");
  const grouped = notes.some((note) => note.group);
  return [
    ...(notes.length > 1 ? [action("group", "group", () => moves.group(), withCommand("G"))] : []),
    ...(grouped ? [action("ungroup", "ungroup", () => moves.ungroup(), withCommand("⇧ G"))] : []),
    ...(things.length > 2 ? [action("tidy", "tidy", () => moves.tidy(), withCommand("⇧ L"))] : []),
    ...(bent.length ? [action("straighten", "straighten", () => bent.forEach((arrow) => reshaping.change({ ...arrow, bend: 0 })))] : []),
    ...(things.some(isWide)
      ? [action("larger", "plus", () => moves.widen(1)), action("smaller", "minus", () => moves.widen(-1))]
      : []),
    action("front", "front", () => moves.order("front"), withCommand("]")),
    action("back", "behind", () => moves.order("back"), withCommand("[")),
  ];
}

function leading(things: readonly Thing[], { acts, state }: BoardContext): Action[] {
  const [thing] = things;
  if (!state.around.leads || !thing) return [];
  const locked = things.every((each) => each.locked);
  const lit = state.board.value?.spotlight === thing.id;
  return [
    action(locked ? "unlock" : "lock", locked ? "unlock" : "lock", () => acts.lock(things, !locked)),
    ...(things.length === 1 ? [action(lit ? "unlight" : "light", "light", () => acts.spotlight(lit ? null : thing.id))] : []),
  ];
}

function parking([thing, ...more]: readonly Thing[], board: BoardContext): Action[] {
  if (!thing || more.length || !mayPark(thing, board)) return [];
  return [{ id: "park", icon: "parking", label: t("helping-lot-send"), run: () => parkNote(thing, board) }];
}

const look = (board: BoardContext): Action => action("look", "fit", () => showSelection(board), "1");

const action = (id: string, icon: IconName, run: () => void, keys?: string): Action => ({
  id,
  icon,
  run,
  label: t(`board-do-${id}`),
  ...(keys ? { keys } : {}),
});
