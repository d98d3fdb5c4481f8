// How large the board is shown, in a corner of the canvas.
import { useComputed } from "@preact/signals";
import { t } from "../i18n";
import { useBoard } from "./context";
import { Icon } from "./icons";
import { showAll, zoomBy } from "./views";

export function ZoomControls() {
  const board = useBoard();
  const { state, showsMap, sheet } = board;
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
        <Icon name="fit" /> <span class="word">{t("board-fit")}</span>
      </button>
      <button
        type="button"
        class="tool"
        aria-pressed={showsMap.value}
        aria-label={t("board-map-show")}
        title={t("board-map-show")}
        onClick={() => (showsMap.value = !showsMap.value)}
      >
        <Icon name="map" />
      </button>
      <button type="button" class="tool key-sheet" aria-label={t("board-keys-show")} title={t("board-keys-show")} onClick={() => (sheet.value = true)}>
        <Icon name="keys" />
      </button>
    </div>
  );
}
