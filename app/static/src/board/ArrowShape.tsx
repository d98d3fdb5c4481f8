// An arrow, from what it joins to what it joins, wherever that goes.
import { arrowPath } from "./arrow-path";
import { useBoard } from "./context";
import { ThingFrame, useLabel } from "./ThingCard";
import { type Arrow, course } from "./things";

export function ArrowShape({ arrow }: { arrow: Arrow }) {
  const { state } = useBoard();
  const label = useLabel(arrow);
  const rect = state.rectOf(arrow);
  const { x, y } = state.placeOf(arrow);
  const moved = { ...arrow, x, y, x2: arrow.x2 + x - arrow.x, y2: arrow.y2 + y - arrow.y };
  const path = arrowPath(course(moved, state.find), arrow.heads, arrow.width);
  const shift = `translate(${-rect.x} ${-rect.y})`;
  return (
    <ThingFrame thing={arrow} label={label} class="drawn arrow" rect={rect} data={{ "data-ink": arrow.colour }}>
      <svg width={rect.w} height={rect.h} aria-hidden="true">
        <path class="arrow-grip" d={path} transform={shift} />
        <path class="arrow-line" d={path} transform={shift} stroke-width={arrow.width} />
      </svg>
    </ThingFrame>
  );
}
