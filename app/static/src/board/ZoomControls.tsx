// How large the board is shown, in a corner of the canvas.
import { useComputed } from "@preact/signals";
import { t } from "../i18n";
import { useBoard } from "./context";
import { Icon } from "./icons";
import { showAll, zoomBy } from "./keys";

export function ZoomControls() {
  const board = useBoard();
  const { state } = board;
  const percent = useComputed(() => Math.round(state.camera.value.zoom * 100)).value;
  return (
    <div class="zoom" role="group" aria-label={t("board-zoom")} data-own-hands>
      <button type="button" class="tool" aria-label={t("board-zoom-out")} title={t("board-zoom-out")} onClick={() => zoomBy(-1, board)}>
        <Icon name="minus" />
      </button>
      <output class="zoom-size">{percent} %</output>
      <button type="button" class="tool" aria-label={t("board-zoom-in")} title={t("board-zoom-in")} onClick={() => zoomBy(1, board)}>
        <Icon name="plus" />
      </button>
      <button type="button" class="tool worded" onClick={() => showAll(board)}>
        <Icon name="fit" /> {t("board-fit")}
      </button>
    </div>
  );
}
