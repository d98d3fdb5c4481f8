// An arrow, from what it joins to what it joins, wherever that goes.
import { useComputed } from "@preact/signals";
import { arrowPath } from "./arrow-path";
import { someone, useBoard } from "./context";
import { colourOf } from "./people";
import { ThingFrame } from "./ThingCard";
import type { Point } from "./geometry";
import { type Arrow, type Course, course } from "./things";

export function ArrowShape({ arrow: given }: { arrow: Arrow }) {
  const board = useBoard();
  const { state, called } = board;
  const arrow = state.shapeOf(given);
  const label = called.thing(given);
  const rect = state.rectOf(arrow);
  const { x, y } = state.placeOf(arrow);
  const moved = { ...arrow, x, y, x2: arrow.x2 + x - arrow.x, y2: arrow.y2 + y - arrow.y };
  const path = arrowPath(shifted(course(moved, state.find), rect), arrow.heads, arrow.width);
  const by = useComputed(() => state.reshapers.value.get(given.id)).value;
  const held = by === undefined ? {} : { style: { "--who": colourOf(someone(board, by)) } };
  return (
    <ThingFrame
      thing={arrow}
      label={label}
      class={by === undefined ? "drawn arrow" : "drawn arrow theirs"}
      rect={rect}
      data={{ "data-ink": arrow.colour }}
      {...held}
    >
      <svg class="ink" aria-hidden="true">
        <path class="arrow-grip" d={path} />
        <path class="arrow-line" d={path} stroke-width={arrow.width} />
      </svg>
    </ThingFrame>
  );
}

/** Counted from the corner of its own rectangle: a transform in the drawing would cost every frame of a movement. */
function shifted({ from, to, middle }: Course, corner: Point): Course {
  const inside = ({ x, y }: Point): Point => ({ x: x - corner.x, y: y - corner.y });
  return { from: inside(from), to: inside(to), middle: inside(middle) };
}
