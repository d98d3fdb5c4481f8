// What can be done with what is selected, beside it: the usual things at once, all others behind "More".
import { t } from "../i18n";
import { useSignal } from "@preact/signals";
import { actionsFor } from "./actions";
import { beside, besideRows, usePlaced } from "./beside";
import { labelOf, useBoard } from "./context";
import { Voting } from "./Dots";
import { Icon } from "./icons";
import { type Panel, SelectionPanel, ToolButton } from "./SelectionPanels";
import { isDrawn } from "./styling";
import type { Thing } from "./things";

export function SelectionMenu() {
  const { state, menu } = useBoard();
  const things = state.chosen;
  const busy =
    state.editing.value || state.box.value || state.reshaped.value || menu.shown.value || things.some(({ id }) => state.lifted.of(id).value);
  if (!things.length || busy || !state.open.value) return null;
  return <Menu key={things.map(({ id }) => id).join(" ")} things={things} />;
}

function Menu({ things }: { things: readonly Thing[] }) {
  const board = useBoard();
  const { state } = board;
  const ids = things.map(({ id }) => id);
  const ref = usePlaced(ids, things.some((thing) => isDrawn(thing) || thing.type === "text") ? besideRows : beside, board);
  const panel = useSignal<Panel | undefined>(undefined);
  const [thing] = things;
  const note = things.length === 1 && thing?.type === "note" ? thing : undefined;
  const voting = state.tool.value === "vote" && note;
  const label = note
    ? t("board-note-actions", { note: labelOf(board, note.number) })
    : t("board-actions", { count: things.length });
  return (
    <div class="note-menu" role="toolbar" aria-label={label} data-own-hands ref={ref}>
      <div class="note-menu-row">
        {things.length > 1 && <span class="note-menu-count">{t("board-selected", { count: things.length })}</span>}
        {!voting && <Quick things={things} panel={panel} />}
        {note && !state.isHidden(note) && <Voting note={note} />}
        {!voting && <More />}
      </div>
      {panel.value && !voting && <SelectionPanel which={panel.value} things={things} />}
    </div>
  );
}

const QUICK = ["edit", "open", "group", "tidy", "lock", "unlock", "delete"];

function Quick({ things, panel }: { things: readonly Thing[]; panel: { value: Panel | undefined } }) {
  const board = useBoard();
  const { state } = board;
  const quick = actionsFor(things, board).filter(({ id }) => QUICK.includes(id));
  const coloured = things.some((thing) => "colour" in thing && state.mayEdit(thing));
  const [first] = things;
  const look = first && isDrawn(first) ? "board-look-drawn" : first?.type === "text" ? "board-look-text" : "board-colour";
  const note = things.length === 1 && first?.type === "note" ? first : undefined;
  const toggle = (which: Panel): void => void (panel.value = panel.value === which ? undefined : which);
  const ends = (id: string): boolean => id === "delete" || id === "lock" || id === "unlock";
  return (
    <>
      {quick.filter(({ id }) => !ends(id)).map(({ id, icon, label, run }) => (
        <ToolButton key={id} icon={icon} label={label} run={run} />
      ))}
      {coloured && (
        <button
          type="button"
          class="tool"
          aria-label={t(look)}
          title={t(look)}
          aria-expanded={panel.value === "look"}
          onClick={() => toggle("look")}
        >
          <Swatch thing={first} />
        </button>
      )}
      {things.length > 1 && (
        <ToolButton icon="align" label={t("board-align")} open={panel.value === "align"} run={() => toggle("align")} />
      )}
      {note && !state.isHidden(note) && (
        <ToolButton icon="smile" label={t("board-react")} open={panel.value === "react"} run={() => toggle("react")} />
      )}
      {note && state.mayEdit(note) && (
        <ToolButton icon="language" label={t("board-lang")} open={panel.value === "lang"} run={() => toggle("lang")} />
      )}
      {quick.filter(({ id }) => ends(id)).map(({ id, icon, label, run }) => (
        <ToolButton key={id} icon={icon} label={id === "delete" && note ? t("board-delete-note") : label} run={run} />
      ))}
    </>
  );
}

function Swatch({ thing }: { thing: Thing | undefined }) {
  const colour = thing && "colour" in thing ? thing.colour : undefined;
  if (thing?.type === "note") return <span class="swatch" data-paper={colour} />;
  return <span class="swatch ink-swatch" data-ink={colour ?? "ink"} />;
}

/** Everything else: the same menu that the right button opens. */
function More() {
  const { menu, state } = useBoard();
  const open = ({ currentTarget }: { currentTarget: HTMLElement }): void => {
    const box = currentTarget.getBoundingClientRect();
    const canvas = currentTarget.closest(".canvas")?.getBoundingClientRect();
    menu.open({ x: box.x - (canvas?.x ?? 0), y: box.bottom - (canvas?.y ?? 0) }, state.chosen[0]);
  };
  return (
    <button type="button" class="tool" aria-label={t("board-more")} title={t("board-more")} aria-haspopup="menu" onClick={open}>
      <Icon name="more" />
    </button>
  );
}
