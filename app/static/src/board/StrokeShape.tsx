// A stroke of ink.
import { useBoard } from "./context";
import { inkPath } from "./ink";
import { ThingFrame, useLabel } from "./ThingCard";
import type { Stroke } from "./things";

export function StrokeShape({ stroke }: { stroke: Stroke }) {
  const { state } = useBoard();
  const label = useLabel(stroke);
  const rect = state.rectOf(stroke);
  const { x, y } = state.placeOf(stroke);
  if (!stroke.points.length) return null;
  return (
    <ThingFrame thing={stroke} label={label} class="drawn stroke" rect={rect} data={{ "data-ink": stroke.colour }}>
      <svg class="ink" style={{ left: `${x - rect.x}px`, top: `${y - rect.y}px` }} aria-hidden="true">
        <path d={inkPath(stroke)} />
      </svg>
    </ThingFrame>
  );
}
