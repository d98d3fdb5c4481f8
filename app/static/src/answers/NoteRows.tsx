// The board's notes to choose from: a search field, and one row each that can be pressed or carried away.
import { useSignal } from "@preact/signals";
import { t } from "../i18n";
import { useNotes } from "./context";
import { CARRIED, type Found, search } from "./notes";

interface NoteRowsProps {
  readonly choose: (note: Found) => void;
  /** Those that are chosen already. */
  readonly chosen: readonly string[];
  /** The search field gets the focus. */
  readonly focused?: boolean;
  /** Rows can be carried away by a pointer. */
  readonly carried?: boolean;
}

export function NoteRows({ choose, chosen, focused = false, carried = false }: NoteRowsProps) {
  const wanted = useSignal("");
  const all = useNotes();
  const shown = search(all, wanted.value);
  if (!all.length) return <p class="quiet">{t("answers-no-notes")}</p>;
  return (
    <div class="note-rows">
      <input
        class="input"
        type="search"
        data-first={focused}
        aria-label={t("answers-search-notes")}
        placeholder={t("answers-search-notes")}
        value={wanted.value}
        onInput={({ currentTarget }) => (wanted.value = currentTarget.value)}
      />
      <p class="for-ears" role="status">
        {wanted.value && t("answers-notes-found", { count: shown.length })}
      </p>
      {!shown.length && <p class="quiet">{t("answers-nothing-found")}</p>}
      <ul role="list">
        {shown.map((note) => (
          <li key={note.id}>
            <button
              type="button"
              class="note-row"
              data-paper={note.colour}
              aria-pressed={chosen.includes(note.id)}
              draggable={carried}
              onDragStart={({ dataTransfer }) => dataTransfer?.setData(CARRIED, note.id)}
              onClick={() => choose(note)}
            >
              <span class="note-row-label">{note.label}</span>
              <span class="note-row-words">{note.words || t("answers-note-empty")}</span>
              {note.votes > 0 && <span class="note-row-votes">{t("common-votes", { count: note.votes })}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
