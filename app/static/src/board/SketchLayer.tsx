// What is under the hand just now: the stroke or arrow being drawn, the box that selects.
import { useBoard } from "./context";

export function SketchLayer() {
  const { state } = useBoard();
  const sketch = state.sketch.value;
  const box = state.box.value;
  return (
    <>
      {sketch && (
        <svg class={sketch.filled ? "sketch stroke" : "sketch arrow"} data-ink={sketch.colour} aria-hidden="true">
          <path class={sketch.filled ? "" : "arrow-line"} d={sketch.path} stroke-width={sketch.width} />
        </svg>
      )}
      {box && (
        <div class="box" style={{ left: `${box.x}px`, top: `${box.y}px`, width: `${box.w}px`, height: `${box.h}px` }} />
      )}
    </>
  );
}
