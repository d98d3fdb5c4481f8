// One sticky note on the canvas. Pointers and keys are looked after by the canvas, for all notes at once.
import { t } from "../i18n";
import { useComputed } from "@preact/signals";
import { labelOf, nameOf, someone, useBoard } from "./context";
import { Dots } from "./Dots";
import { Icon } from "./icons";
import type { Lift } from "./lifted";
import { colourOf } from "./people";
import { fitting, isLongName } from "./text-size";

export function NoteCard({ id }: { id: string }) {
  const board = useBoard();
  const { state } = board;
  const selected = useComputed(() => state.selected.value === id).value;
  const tabStop = useComputed(() => state.tabStop.value === id).value;
  const note = state.note(id);
  if (!note) return null;
  const lift = state.lifted.of(id).value;
  const words = state.around.channel.texts.read(id);
  const { x, y } = lift ?? note;
  const { size, cut } = fitting(words);
  const author = nameOf(board, note.author);
  return (
    <div
      class={stateClass(lift, state.around.me)}
      role="option"
      aria-selected={selected}
      aria-describedby={note.zone ? zoneTitleId(note.zone) : undefined}
      tabIndex={tabStop ? 0 : -1}
      data-note={id}
      data-paper={note.colour}
      style={{
        left: `${x}px`, // not a transform: hundreds of those cost the compositor more than laying one note out anew
        top: `${y}px`,
        zIndex: lift || selected ? 2 ** 31 - 1 : state.depth(note),
        "--who": lift ? colourOf(someone(board, lift.by)) : "",
      }}
    >
      <p class={cut ? "note-words cut" : "note-words"} data-size={size}>
        {words || <span class="note-empty">{t("board-note-empty")}</span>}
      </p>
      <p class="note-foot">
        <span class={isLongName(author) ? "note-author cut" : "note-author"}>{author}</span>
        <span class="note-number">{labelOf(board, note.number)}</span>
        {note.locked && <Locked />}
        <Dots note={note} />
      </p>
    </div>
  );
}

const stateClass = (lift: Lift | undefined, me: string): string =>
  lift ? (lift.by === me ? "note lifted" : "note lifted theirs") : "note";

export const zoneTitleId = (zone: string): string => `board-zone-${zone}`;

export function Locked() {
  return (
    <span class="note-locked">
      <Icon name="lock" />
      <span class="for-ears">{t("board-locked-mark")}</span>
    </span>
  );
}
