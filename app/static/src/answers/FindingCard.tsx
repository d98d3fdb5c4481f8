// A finding: to be read, and opened to be written.
import { printed } from "../dom";
import { useBoard } from "../board/context";
import { Icon, type IconName } from "../board/icons";
import { t } from "../i18n";
import type { FindingRecord } from "../protocol.gen";
import { Cites } from "./Cites";
import { type Target, found, useAnswers } from "./context";
import { FindingField } from "./FindingField";
import { FindingWords } from "./FindingWords";
import { FIELDS } from "./reported";
import { CARRIED, type Found } from "./notes";

interface FindingCardProps {
  readonly finding: FindingRecord;
  readonly number: number;
  readonly count: number;
  /** It is open to be written. */
  readonly editing: boolean;
  readonly edit: (on: boolean) => void;
  readonly move: (steps: 1 | -1) => void;
  readonly remove: () => void;
}

export function FindingCard(props: FindingCardProps) {
  const { finding, number, editing } = props;
  const board = useBoard();
  const { target } = useAnswers();
  const { channel } = board.state.around;
  const open = board.state.open.value;
  const writing = editing && open;
  const cite = ({ id: note }: Found): void => {
    if (open && !finding.notes.includes(note)) void channel.do("finding.cite", { finding: finding.id, note });
  };
  const uncite = (note: string): void =>
    void channel.do("finding.cite", { finding: finding.id, note, cited: false });
  const self: Target = { id: finding.id, title: t("answers-finding", { number }), cite };
  const drop = (event: DragEvent): void => {
    const note = found(event.dataTransfer?.getData(CARRIED) ?? "", board);
    if (!note) return;
    event.preventDefault();
    cite(note);
  };
  return (
    <li
      class="finding"
      id={`finding-${finding.id}`}
      onFocusIn={() => (target.value = self)}
      onDragOver={(event) => open && event.dataTransfer?.types.includes(CARRIED) && event.preventDefault()}
      onDrop={drop}
    >
      <h4 class="for-ears">{self.title}</h4>
      {writing && <Form finding={finding} done={() => props.edit(false)} />}
      {(!writing || printed.value) && <FindingWords finding={finding} number={number} />}
      <Cites notes={finding.notes} remove={open ? uncite : undefined} />
      {open && <Actions {...props} target={self} />}
    </li>
  );
}

function Form({ finding, done }: { finding: FindingRecord; done: () => void }) {
  const key = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== "Escape" && !(event.key === "Enter" && (event.ctrlKey || event.metaKey)))) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  };
  return (
    <div class="finding-form" onKeyDown={key}>
      {FIELDS.map((field) => (
        <FindingField key={field} finding={finding} field={field} first={field === "statement"} />
      ))}
    </div>
  );
}

function Actions({ finding, number, count, editing, edit, move, remove, target }: FindingCardProps & { target: Target }) {
  const { picking } = useAnswers();
  const button = (icon: IconName, id: string, run: () => void, disabled = false) => (
    <button type="button" class="tool" aria-label={`${t(id)}: ${target.title}`} title={t(id)} disabled={disabled} onClick={run}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="finding-actions">
      <button type="button" class={editing ? "button primary" : "button"} data-edit={finding.id} onClick={() => edit(!editing)}>
        <Icon name={editing ? "check" : "pencil"} /> {t(editing ? "board-done" : "common-edit")}
        <span class="for-ears">: {target.title}</span>
      </button>
      <button type="button" class="tool worded" aria-haspopup="dialog" onClick={() => (picking.value = target)}>
        <Icon name="note" /> {t("answers-add-note")}
        <span class="for-ears">: {target.title}</span>
      </button>
      <span class="finding-end">
        {count > 1 && button("up", "answers-earlier", () => move(-1), number === 1)}
        {count > 1 && button("down", "answers-later", () => move(1), number === count)}
        {button("trash", "answers-remove", remove)}
      </span>
    </div>
  );
}
