// The notes that an answer or a finding leans on: pressed, they lead to the board.
import { useBoard } from "../board/context";
import { Icon } from "../board/icons";
import { shortened } from "../dom/edits";
import { t } from "../i18n";
import { found, useAnswers } from "./context";

interface CitesProps {
  readonly notes: readonly string[];
  /** Takes one off; without it they are only read. */
  readonly remove?: ((note: string) => void) | undefined;
}

const SHORT = 60; // letters of a note's words: one line

export function Cites({ notes, remove }: CitesProps) {
  if (!notes.length) return null;
  return (
    <ul class="cites" role="list" aria-label={t("answers-leans-on")}>
      {notes.map((note) => (
        <Cite key={note} id={note} remove={remove} />
      ))}
    </ul>
  );
}

function Cite({ id, remove }: { id: string; remove: CitesProps["remove"] }) {
  const board = useBoard();
  const { open } = useAnswers();
  const note = found(id, board);
  const words = note && (note.words.length > SHORT ? `${shortened(note.words, SHORT)}…` : note.words);
  return (
    <li class="cite">
      {note ? (
        <button type="button" class="cite-open" onClick={() => open(id)}>
          <span class="note-row-label">{note.label}</span> <span class="cite-words">{words}</span>
          <span class="for-ears"> {t("answers-show-note")}</span>
        </button>
      ) : (
        <span class="cite-open quiet">{t("answers-note-gone")}</span>
      )}
      {remove && (
        <button
          type="button"
          class="tool"
          aria-label={t("answers-uncite", { note: note?.label ?? t("answers-note-gone") })}
          onClick={() => remove(id)}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}
