// What the selection's menu unfolds: colours and lines, edges to align by, reactions, a note's language.
import { t } from "../i18n";
import { ArrowHeads, LineWidths, NoteLanguages, TextSizes } from "./Choices";
import { useBoard } from "./context";
import { Icon, type IconName } from "./icons";
import { Inks, Papers } from "./Papers";
import { ReactionChoice } from "./Reactions";
import { isDrawn } from "./styling";
import type { Thing } from "./things";
import { EDGES } from "./tidy";

export type Panel = "look" | "align" | "react" | "lang";

export function SelectionPanel({ which, things }: { which: Panel; things: readonly Thing[] }) {
  const { state, styling } = useBoard();
  const editable = things.filter((thing) => state.mayEdit(thing));
  const [first] = editable;
  if (which === "align") return <Edges />;
  if (which === "look") return <Look things={editable} />;
  if (first?.type !== "note") return null;
  if (which === "react") return <ReactionChoice note={first} />;
  return <NoteLanguages chosen={first.lang} choose={(lang) => styling.language(first, lang)} />;
}

function Edges() {
  const { moves } = useBoard();
  return (
    <div class="align-choice" role="group" aria-label={t("board-align")}>
      {EDGES.map((edge) => (
        <ToolButton key={edge} icon={`align-${edge}`} label={t(`board-align-${edge}`)} run={() => moves.align(edge)} />
      ))}
    </div>
  );
}

/** Paper of notes; of all else the ink, and what else of its looks can be chosen. */
function Look({ things }: { things: readonly Thing[] }) {
  const { styling, reshaping } = useBoard();
  const [first] = things;
  if (things.every((thing) => thing.type === "note" || !("colour" in thing))) {
    return <Papers chosen={first?.type === "note" ? first.colour : undefined} choose={(colour) => styling.colour(things, colour)} />;
  }
  const drawn = things.find(isDrawn);
  const text = things.find((thing) => thing.type === "text");
  const arrow = things.length === 1 && first?.type === "arrow" ? first : undefined;
  return (
    <>
      <Inks chosen={first && "colour" in first ? first.colour : "ink"} choose={(colour) => styling.colour(things, colour)} />
      {drawn && <LineWidths chosen={drawn.width} choose={(width) => styling.width(things, width)} />}
      {arrow && <ArrowHeads chosen={arrow.heads} choose={(heads) => reshaping.change({ ...arrow, heads })} />}
      {text?.type === "text" && <TextSizes chosen={text.size} choose={(size) => styling.size(things, size)} />}
    </>
  );
}

interface ToolButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly run: () => void;
  readonly open?: boolean;
}

export function ToolButton({ icon, label, run, open }: ToolButtonProps) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} aria-expanded={open} onClick={run}>
      <Icon name={icon} />
    </button>
  );
}
