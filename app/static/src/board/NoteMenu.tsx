// What can be done with the selected note, beside it.
import { t } from "../i18n";
import { useSignal } from "@preact/signals";
import type { NoteRecord } from "../protocol.gen";
import { beside, usePlaced } from "./beside";
import { labelOf, useBoard } from "./context";
import { Voting } from "./Dots";
import { Icon } from "./icons";
import { Papers } from "./Papers";

export function NoteMenu() {
  const { state } = useBoard();
  const note = state.note(state.selected.value);
  const busy = note && (state.editing.value?.note === note.id || state.lifted.of(note.id).value);
  if (!note || busy || !state.open.value) return null;
  return <Menu key={note.id} note={note} />;
}

function Menu({ note }: { note: NoteRecord }) {
  const board = useBoard();
  const { state, acts } = board;
  const ref = usePlaced(note.id, beside, board);
  const colours = useSignal(false);
  const voting = state.tool.value === "vote";
  return (
    <div
      class="note-menu"
      role="toolbar"
      aria-label={t("board-note-actions", { note: labelOf(board, note.number) })}
      data-own-hands
      ref={ref}
    >
      <div class="note-menu-row">
        {!voting && <Changes note={note} colours={colours} />}
        <Voting note={note} />
        {!voting && <Lasting note={note} />}
      </div>
      {colours.value && !voting && <Papers chosen={note.colour} choose={(colour) => acts.colour(note, colour)} />}
    </div>
  );
}

function Changes({ note, colours }: { note: NoteRecord; colours: { value: boolean } }) {
  const { state, acts } = useBoard();
  if (!state.mayEdit(note)) return null;
  return (
    <>
      <button type="button" class="tool" aria-label={t("common-edit")} title={t("common-edit")} onClick={() => acts.edit(note)}>
        <Icon name="pencil" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={t("board-colour")}
        title={t("board-colour")}
        aria-expanded={colours.value}
        onClick={() => (colours.value = !colours.value)}
      >
        <span class="swatch" data-paper={note.colour} />
      </button>
    </>
  );
}

function Lasting({ note }: { note: NoteRecord }) {
  const { state, acts } = useBoard();
  const lock = t(note.locked ? "board-unlock-note" : "board-lock-note");
  return (
    <>
      {state.around.leads && (
        <button type="button" class="tool" aria-label={lock} title={lock} onClick={() => acts.lock(note)}>
          <Icon name={note.locked ? "unlock" : "lock"} />
        </button>
      )}
      {state.mayDelete(note) && (
        <button type="button" class="tool" aria-label={t("board-delete-note")} title={t("board-delete-note")} onClick={() => acts.remove(note)}>
          <Icon name="trash" />
        </button>
      )}
    </>
  );
}
