// What can be done with what is selected, beside it: the usual things at once, all others behind "More".
import { t } from "../i18n";
import { useSignal } from "@preact/signals";
import { actionsFor } from "./actions";
import { beside, usePlaced } from "./beside";
import { labelOf, useBoard } from "./context";
import { Voting } from "./Dots";
import { Icon, type IconName } from "./icons";
import { Inks, Papers } from "./Papers";
import { ReactionChoice } from "./Reactions";
import type { Thing } from "./things";
import { EDGES } from "./tidy";

export function SelectionMenu() {
  const { state, menu } = useBoard();
  const things = state.chosen;
  const busy =
    state.editing.value || state.box.value || menu.shown.value || things.some(({ id }) => state.lifted.of(id).value);
  if (!things.length || busy || !state.open.value) return null;
  return <Menu key={things.map(({ id }) => id).join(" ")} things={things} />;
}

type Panel = "colours" | "align" | "react";

function Menu({ things }: { things: readonly Thing[] }) {
  const board = useBoard();
  const { state } = board;
  const ids = things.map(({ id }) => id);
  const ref = usePlaced(ids, beside, board);
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
      {panel.value && !voting && <Opened which={panel.value} things={things} />}
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
  const toggle = (which: Panel): void => void (panel.value = panel.value === which ? undefined : which);
  const ends = (id: string): boolean => id === "delete" || id === "lock" || id === "unlock";
  return (
    <>
      {quick.filter(({ id }) => !ends(id)).map(({ id, icon, label, run }) => (
        <Button key={id} icon={icon} label={label} run={run} />
      ))}
      {coloured && (
        <button
          type="button"
          class="tool"
          aria-label={t("board-colour")}
          title={t("board-colour")}
          aria-expanded={panel.value === "colours"}
          onClick={() => toggle("colours")}
        >
          <Swatch thing={first} />
        </button>
      )}
      {things.length > 1 && (
        <Button icon="align" label={t("board-align")} open={panel.value === "align"} run={() => toggle("align")} />
      )}
      {things.length === 1 && first?.type === "note" && !state.isHidden(first) && (
        <Button icon="smile" label={t("board-react")} open={panel.value === "react"} run={() => toggle("react")} />
      )}
      {quick.filter(({ id }) => ends(id)).map(({ id, icon, label, run }) => (
        <Button key={id} icon={icon} label={id === "delete" && things.length === 1 && first?.type === "note" ? t("board-delete-note") : label} run={run} />
      ))}
    </>
  );
}

function Opened({ which, things }: { which: Panel; things: readonly Thing[] }) {
  const { acts, moves, state } = useBoard();
  const editable = things.filter((thing) => state.mayEdit(thing));
  const [first] = editable;
  if (which === "react") return first?.type === "note" ? <ReactionChoice note={first} /> : null;
  if (which === "align") {
    return (
      <div class="align-choice" role="group" aria-label={t("board-align")}>
        {EDGES.map((edge) => (
          <Button key={edge} icon={`align-${edge}`} label={t(`board-align-${edge}`)} run={() => moves.align(edge)} />
        ))}
      </div>
    );
  }
  if (editable.every((thing) => thing.type === "note" || !("colour" in thing))) {
    return <Papers chosen={first?.type === "note" ? first.colour : undefined} choose={(colour) => acts.colour(editable, colour)} />;
  }
  return <Inks chosen={first && "colour" in first ? first.colour : "ink"} choose={(colour) => acts.colour(editable, colour)} />;
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

function Button({ icon, label, run, open }: { icon: IconName; label: string; run: () => void; open?: boolean }) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} aria-expanded={open} onClick={run}>
      <Icon name={icon} />
    </button>
  );
}
