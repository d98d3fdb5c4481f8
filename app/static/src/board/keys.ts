// The keyboard on the canvas. Arrows walk from note to note; a selected note they carry along.
import type { NoteRecord } from "../protocol.gen";
import { type Camera, fitted, nextStep, opening, revealing, zoomed } from "./camera";
import type { BoardContext } from "./context";
import { type Rect, type Size, around, middle, noteRect } from "./geometry";
import { type Direction, byPosition, neighbour } from "./order";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
const NUDGE = 16; // the space between notes that the board places by itself
const FAR = 96; // with Shift

/** Keys on a note (or on the canvas, `note` undefined). Returns whether the key meant something. */
export function keyOnCanvas(event: KeyboardEvent, note: NoteRecord | undefined, board: BoardContext): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const direction = ARROWS[event.key];
  if (note) return direction ? arrow(event, note, direction, board) : keyOnNote(event.key, note, board);
  return direction !== undefined && enter(board);
}

function keyOnNote(key: string, note: NoteRecord, { state, acts }: BoardContext): boolean {
  const voting = state.tool.peek() === "vote";
  if (key === "Enter" && !voting) acts.edit(note);
  else if (key === "Enter" || (key === " " && voting)) acts.cast(note);
  else if (key === " ") state.selected.value = state.selected.peek() === note.id ? undefined : note.id;
  else if (key === "Delete" || key === "Backspace") voting ? acts.take(note) : acts.remove(note);
  else return false;
  return true;
}

/** Keys that mean the same wherever one stands on the board, except in a text. */
export function keyOnBoard(event: KeyboardEvent, { state, acts }: BoardContext): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === "n") acts.add();
  else if (key === "v") state.tool.value = "select";
  else if (key === "d" && state.open.peek()) state.tool.value = "vote";
  else if (key === "+" || key === "=") zoomBy(1, { state });
  else if (key === "-") zoomBy(-1, { state });
  else if (key === "0") showAll({ state });
  else if (key === "escape") state.selected.peek() ? (state.selected.value = undefined) : (state.tool.value = "select");
  else return false;
  return true;
}

type Seeing = Pick<BoardContext, "state">;

export function zoomBy(direction: 1 | -1, { state }: Seeing): void {
  const { camera, view } = state;
  const centre = middle({ x: 0, y: 0, ...view.peek() });
  camera.value = zoomed(camera.peek(), nextStep(camera.peek().zoom, direction), centre);
}

export const showAll = (board: Seeing): void => look(board, fitted);

/** The first look at a board. */
export function showOpening(board: Seeing): void {
  const first = [...board.state.zones.peek()].sort(byPosition)[0];
  look(board, (everything, view) => opening(everything, view, first));
}

function look({ state }: Seeing, how: (everything: Rect, view: Size) => Camera): void {
  const everything = around([...state.zones.peek(), ...state.notes.peek().map(noteRect)]);
  if (everything && state.view.peek().w > 0) state.camera.value = how(everything, state.view.peek());
}

/** Brings a note into sight, if it is not. */
export function reveal(note: NoteRecord, { state }: Seeing): void {
  state.camera.value = revealing(state.camera.peek(), noteRect(note), state.view.peek());
}

function arrow(event: KeyboardEvent, note: NoteRecord, direction: Direction, board: BoardContext): boolean {
  const { state, nudges } = board;
  if (state.selected.peek() !== note.id) return walk(note, direction, board);
  if (!state.mayEdit(note)) return true;
  const [right, down] = STEP[direction];
  const by = event.shiftKey ? FAR : NUDGE;
  reveal({ ...note, ...nudges.by(note, right * by, down * by) }, board);
  return true;
}

function walk(from: NoteRecord, direction: Direction, board: BoardContext): boolean {
  const next = neighbour(from, direction, board.state.notes.peek());
  if (next) goTo(next, board);
  return true;
}

function enter(board: BoardContext): boolean {
  const first = board.state.note(board.state.tabStop.peek());
  if (first) goTo(first, board);
  return true;
}

/** The keyboard stands at this note from now on; the canvas gives it the focus when it is drawn. */
export function goTo(note: NoteRecord, { state }: Seeing): void {
  state.selected.value = undefined;
  state.current.value = note.id;
  state.walkedTo.value = note.id;
  reveal(note, { state });
}
