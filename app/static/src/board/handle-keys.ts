// Keys on a handle of an arrow: arrows lead it on step by step; with Ctrl an end goes to the next thing in that direction.
import { type End, type Handle, endedAt, otherEnd } from "./arrow-shape";
import type { BoardContext } from "./context";
import { middle } from "./geometry";
import { joinable } from "./joining";
import { ARROWS, FAR, NUDGE, STEP } from "./key-steps";
import { type Direction, neighbour } from "./order";
import { handlePoints } from "./reshaping";
import type { Arrow } from "./things";
import { reveal } from "./views";

export function keyOnHandle(event: KeyboardEvent, arrow: Arrow, handle: Handle, board: BoardContext): void {
  const direction = ARROWS[event.key];
  const commanded = event.ctrlKey || event.metaKey;
  if (event.altKey) return;
  if (direction && commanded) join(arrow, handle, direction, board);
  else if (direction) step(event, arrow, handle, direction, board);
  else if (event.key === "Escape") leave(arrow, board);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function step(event: KeyboardEvent, arrow: Arrow, handle: Handle, direction: Direction, board: BoardContext): void {
  const by = event.shiftKey ? FAR : NUDGE;
  const [right, down] = STEP[direction];
  board.reshaping.step(arrow, handle, right * by, down * by);
  show(arrow, handle, board);
}

/** The end joins the next thing there; a bend has nothing to join. */
function join(arrow: Arrow, handle: Handle, direction: Direction, board: BoardContext): void {
  if (handle === "bend") return;
  const { state, reshaping } = board;
  reshaping.rest();
  const next = nextThing(arrow, handle, direction, board);
  if (!next) return;
  state.reshaped.value = endedAt(arrow, handle, middle(next.rect), next.id);
  reshaping.rest();
  reveal(next.rect, board);
}

function nextThing(arrow: Arrow, end: End, direction: Direction, { state }: BoardContext) {
  const own = state.thing(arrow[end] ?? undefined);
  const point = handlePoints(arrow, state)[end];
  const from = { id: own?.id ?? "", rect: own ? state.rectOf(own) : { ...point, w: 0, h: 0 } };
  const others = state.things.peek().flatMap((thing) => (joinable(thing) && thing.id !== arrow[otherEnd(end)] ? [thing] : []));
  return neighbour(from, direction, others.map((thing) => ({ id: thing.id, rect: state.rectOf(thing) })));
}

function show(arrow: Arrow, handle: Handle, board: BoardContext): void {
  const point = handlePoints(board.state.shapeOf(arrow), board.state)[handle];
  reveal({ ...point, w: 0, h: 0 }, board);
}

/** Back to the arrow, which is as it was. */
function leave(arrow: Arrow, { state, reshaping }: BoardContext): void {
  reshaping.drop();
  state.walkedTo.value = arrow.id;
}
