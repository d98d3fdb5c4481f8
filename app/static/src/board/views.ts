// Where the camera looks: everything, what is selected, a person's hand, the first look at a board.
import { type Camera, fitted, nextStep, opening, revealing, zoomed } from "./camera";
import type { BoardContext } from "./context";
import { type Point, type Rect, type Size, around, grown, middle } from "./geometry";
import { byAge, byPosition } from "./order";

type Seeing = Pick<BoardContext, "state">;

export function zoomBy(direction: 1 | -1, { state }: Seeing): void {
  const { camera, view } = state;
  const centre = middle({ x: 0, y: 0, ...view.peek() });
  camera.value = zoomed(camera.peek(), nextStep(camera.peek().zoom, direction), centre);
}

export const showAll = (board: Seeing): void => look(board, everything(board), fitted);

/** What is selected fills the view; without a selection, everything does. */
export function showSelection(board: Seeing): void {
  const { state } = board;
  const chosen = around(state.chosen.map((thing) => state.rectOf(thing)));
  look(board, chosen ?? everything(board), fitted);
}

/** The first look at a board. */
export function showOpening(board: Seeing): void {
  look(board, everything(board), (all, view) => opening(all, view, ownZone(board)));
}

/** The zone in which one wrote last, or the first. */
function ownZone({ state }: Seeing): Rect | undefined {
  const zones = [...state.zones.peek()].sort(byPosition);
  const mine = state.notes.peek().filter(({ author, zone }) => zone && author === state.around.me);
  const last = mine.sort(byAge).at(-1);
  return zones.find(({ id }) => id === last?.zone) ?? zones[0];
}

/** Brings a rectangle into sight, if it is not. */
export function reveal(rect: Rect, { state }: Seeing): void {
  state.camera.value = revealing(state.camera.peek(), rect, state.view.peek());
}

/** This point of the board is in the middle of the view. */
export function centreOn(point: Point, { state }: Seeing): void {
  const { camera, view } = state;
  const { w, h } = view.peek();
  const { zoom } = camera.peek();
  camera.value = { x: point.x - w / zoom / 2, y: point.y - h / zoom / 2, zoom };
}

/** This rectangle fills the view, with something around it. */
export const showRect = (rect: Rect, board: Seeing): void => look(board, grown(rect, 48), fitted);

export function everything({ state }: Seeing): Rect | undefined {
  return around([...state.zones.peek(), ...state.things.peek().map((thing) => state.rectOf(thing))]);
}

function look({ state }: Seeing, rect: Rect | undefined, how: (rect: Rect, view: Size) => Camera): void {
  if (rect && state.view.peek().w > 0) state.camera.value = how(rect, state.view.peek());
}
