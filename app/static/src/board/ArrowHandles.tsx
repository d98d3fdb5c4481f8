// What a selected arrow is taken by: its two ends, and the middle of its bow; with a hand, or with keys.
import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../i18n";
import type { Handle } from "./arrow-shape";
import { useBoard } from "./context";
import { keyOnHandle } from "./handle-keys";
import { handlePoints } from "./reshaping";
import type { Arrow } from "./things";

const HANDLES: readonly Handle[] = ["source", "bend", "target"]; // the order in which Tab goes

export function ArrowHandles() {
  const { state } = useBoard();
  const arrow = state.thing(state.selection.single.value);
  if (arrow?.type !== "arrow" || !state.mayEdit(arrow) || state.lifted.of(arrow.id).value) return null;
  return <Handles key={arrow.id} arrow={state.shapeOf(arrow)} />;
}

function Handles({ arrow }: { arrow: Arrow }) {
  const board = useBoard();
  const { state, reshaping } = board;
  const zoom = useComputed(() => state.camera.value.zoom).value;
  useEffect(() => () => reshaping.rest(), []);
  const points = handlePoints(arrow, state);
  return (
    <div class="arrow-handles" role="group" aria-label={t("board-arrow-shape")} style={{ "--unzoom": String(1 / zoom) }}>
      {HANDLES.map((handle) => (
        <button
          key={handle}
          type="button"
          class={`arrow-handle ${handle}`}
          data-handle={handle}
          aria-label={t(`board-arrow-${handle}`)}
          aria-describedby={HINT}
          style={{ transform: `translate(${points[handle].x}px, ${points[handle].y}px) scale(var(--unzoom)) translate(-50%, -50%)` }}
          onKeyDown={(event) => keyOnHandle(event, arrow, handle, board)}
          onBlur={() => reshaping.rest()}
        />
      ))}
      <span class="for-ears" id={HINT}>
        {t("board-arrow-keys")}
      </span>
    </div>
  );
}

const HINT = "board-arrow-keys";
