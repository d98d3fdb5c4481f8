// The tools of the canvas, docked beside it (below it on a phone) so that they never cover a note.
import { useSignal } from "@preact/signals";
import { t } from "../i18n";
import { useBoard } from "./context";
import { Icon, type IconName } from "./icons";
import { Papers } from "./Papers";
import type { Colour, Tool } from "./state";

export function Toolbar() {
  const { state, acts } = useBoard();
  const colours = useSignal(false);
  if (!state.open.value) return null;
  const selected = state.note(state.selected.value);
  const choose = (paper: Colour): void => {
    if (selected && state.mayEdit(selected)) acts.colour(selected, paper);
    state.paper.value = paper;
    colours.value = false;
  };
  const paper = selected?.colour ?? state.paper.value;
  return (
    <div class="tools" role="toolbar" aria-label={t("board-tools")} onKeyDown={(event) => closeOn(event, colours)}>
      <ModeButton tool="select" icon="select" keys="v" />
      <button type="button" class="rail-tool primary" aria-keyshortcuts="n" title={t("board-add-key")} onClick={() => acts.add()}>
        <Icon name="note" /> {t("board-add")}
      </button>
      <div class="tools-colour">
        <button type="button" class="rail-tool" aria-expanded={colours.value} onClick={() => (colours.value = !colours.value)}>
          <span class="swatch" data-paper={paper} /> {t("board-colour")}
        </button>
        {colours.value && <Papers chosen={paper} choose={choose} />}
      </div>
      <ModeButton tool="vote" icon="vote" keys="d" />
      <button
        type="button"
        class="rail-tool"
        aria-keyshortcuts="Delete"
        disabled={!selected || !state.mayDelete(selected)}
        onClick={() => selected && acts.remove(selected)}
      >
        <Icon name="trash" /> {t("common-delete")}
      </button>
    </div>
  );
}

function ModeButton({ tool, icon, keys }: { tool: Tool; icon: IconName; keys: string }) {
  const { state } = useBoard();
  return (
    <button
      type="button"
      class="rail-tool"
      aria-pressed={state.tool.value === tool}
      aria-keyshortcuts={keys}
      title={t(`board-tool-${tool}-key`)}
      onClick={() => (state.tool.value = tool)}
    >
      <Icon name={icon} /> {t(`board-tool-${tool}`)}
    </button>
  );
}

function closeOn(event: KeyboardEvent, panel: { value: boolean }): void {
  if (event.key !== "Escape" || !panel.value) return;
  event.stopPropagation();
  panel.value = false;
}
