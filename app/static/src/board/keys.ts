// The keyboard on the canvas. Arrows walk from thing to thing; what is selected they carry along.
import type { BoardContext } from "./context";
import type { Thing } from "./things";
import { ARROWS, FAR, NUDGE, STEP } from "./key-steps";
import { type Direction, neighbour } from "./order";
import { letterKeys } from "./preferences";
import type { Tool } from "./state";
import { reveal, showAll, showSelection, zoomBy } from "./views";

const commands = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

/** Keys on a thing (or on the canvas, `thing` undefined). Returns whether the key meant something. */
export function keyOnCanvas(event: KeyboardEvent, thing: Thing | undefined, board: BoardContext): boolean {
  if (event.altKey) return false;
  const direction = ARROWS[event.key];
  if (direction && thing) return arrow(event, thing, direction, board);
  if (direction) return !commands(event) && enter(board);
  if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) return openMenu(thing, board);
  if (!thing || (commands(event) && event.key !== " ")) return false;
  return keyOnThing(event, thing, board);
}

function keyOnThing(event: KeyboardEvent, thing: Thing, board: BoardContext): boolean {
  const { state, acts, nudges } = board;
  const { key } = event;
  nudges.rest();
  const note = state.tool.peek() === "vote" && thing.type === "note" ? thing : undefined;
  if (note && (key === "Enter" || key === " ")) acts.cast(note);
  else if (note && (key === "Delete" || key === "Backspace")) acts.take(note);
  else if (key === "Enter" && thing.type === "card") board.openCard(thing);
  else if (key === "Enter") acts.edit(thing);
  else if (key === " ") choose(thing, event.shiftKey || commands(event), board);
  else return false;
  return true;
}

/** Space takes a thing or puts it down; with Shift or Ctrl it adds to what is selected. */
function choose(thing: Thing, more: boolean, { state: { selection } }: BoardContext): void {
  if (more) selection.toggle(thing.id);
  else if (selection.single.peek() === thing.id) selection.clear();
  else selection.only(thing.id);
}

type Run = (board: BoardContext) => unknown;

const tool = (name: Tool): Run => ({ state }) => {
  if (name === "select" || state.open.peek()) state.tool.value = name;
};

/** Single letters; a person may turn them off. */
const LETTERS: Readonly<Record<string, Run>> = {
  n: ({ acts }) => acts.add(),
  v: tool("select"),
  d: tool("vote"),
  t: tool("text"),
  p: tool("draw"),
  a: tool("arrow"),
  "+": (board) => zoomBy(1, board),
  "=": (board) => zoomBy(1, board),
  "-": (board) => zoomBy(-1, board),
  "0": showAll,
  "1": showSelection,
  m: ({ showsMap }) => (showsMap.value = !showsMap.peek()),
  "?": ({ sheet }) => (sheet.value = true),
};

/** With Ctrl or Cmd; those with Shift begin with a capital. */
const COMMANDS: Readonly<Record<string, Run>> = {
  a: ({ state }) => state.selection.only(...state.things.peek().map(({ id }) => id)),
  d: ({ moves }) => moves.duplicate(),
  g: ({ moves }) => moves.group(),
  G: ({ moves }) => moves.ungroup(),
  L: ({ moves }) => moves.tidy(),
  z: ({ undo }) => undo.undo(),
  Z: ({ undo }) => undo.redo(),
  y: ({ undo }) => undo.redo(),
  "]": ({ moves }) => moves.order("front"),
  "[": ({ moves }) => moves.order("back"),
  "/": ({ sheet }) => (sheet.value = true),
};

/** Keys that mean the same wherever one stands on the board, except in a text. */
export function keyOnBoard(event: KeyboardEvent, board: BoardContext): boolean {
  const { state, acts, nudges, reshaping } = board;
  if (event.altKey) return false;
  reshaping.rest();
  nudges.rest(); // what the arrows carry lies down first: steps are undone in the order in which they were done
  if (commands(event)) {
    const run = COMMANDS[event.shiftKey ? event.key.toUpperCase() : event.key];
    run?.(board);
    return run !== undefined;
  }
  if (event.key === "Escape") return escape(board);
  if ((event.key === "Delete" || event.key === "Backspace") && state.selection.ids.peek().size) {
    acts.remove(state.chosen);
    return true;
  }
  const run = letterKeys.peek() ? LETTERS[event.key.toLowerCase()] : undefined;
  run?.(board);
  return run !== undefined;
}

function escape({ state, menu }: BoardContext): boolean {
  if (menu.shown.peek()) menu.close();
  else if (state.selection.ids.peek().size) state.selection.clear();
  else state.tool.value = "select";
  return true;
}

function openMenu(thing: Thing | undefined, board: BoardContext): boolean {
  const { state, menu } = board;
  const { x, y, zoom } = state.camera.peek();
  const { w, h } = state.view.peek();
  const rect = thing && state.rectOf(thing);
  menu.open(rect ? { x: (rect.x - x) * zoom + 24, y: (rect.y - y) * zoom + 24 } : { x: w / 2, y: h / 2 }, thing);
  return true;
}

/** On what is selected arrows carry; with Ctrl they walk on, and what is selected stays so. */
function arrow(event: KeyboardEvent, thing: Thing, direction: Direction, board: BoardContext): boolean {
  const { state, nudges } = board;
  const selected = state.selection.ids.peek().has(thing.id);
  if (!selected || commands(event)) return walk(thing, direction, board, commands(event));
  const things = state.chosen.filter((each) => state.mayEdit(each));
  if (!things.length) return true;
  const [right, down] = STEP[direction];
  const by = event.shiftKey ? FAR : NUDGE;
  nudges.by(things, right * by, down * by);
  reveal(state.rectOf(thing), board);
  return true;
}

function walk(from: Thing, direction: Direction, board: BoardContext, keep: boolean): boolean {
  const { state } = board;
  const others = state.things.peek().map((thing) => ({ id: thing.id, rect: state.rectOf(thing) }));
  const next = state.thing(neighbour({ id: from.id, rect: state.rectOf(from) }, direction, others)?.id);
  if (next) goTo(next, board, keep);
  return true;
}

function enter(board: BoardContext): boolean {
  const first = board.state.thing(board.state.tabStop.peek());
  if (first) goTo(first, board);
  return true;
}

/** The keyboard stands at this thing from now on; the canvas gives it the focus when it is drawn. */
export function goTo(thing: Thing, board: Pick<BoardContext, "state">, keep = false): void {
  const { state } = board;
  if (!keep) state.selection.clear();
  state.current.value = thing.id;
  state.walkedTo.value = thing.id;
  reveal(state.rectOf(thing), board);
}
