// One note of the list, or a text without paper: its words, and everything that can be done with it.
import { useComputed } from "@preact/signals";
import { LANGUAGE_NAMES, type Lang, t } from "../i18n";
import { authorOf, labelOf, useBoard, writingNow } from "./context";
import { Dots, Voting } from "./Dots";
import { Icon } from "./icons";
import { foreignTag } from "./language";
import { ListMore, ParkButton } from "./ListMore";
import { NoteField, type Written } from "./NoteField";
import { mayPark } from "./parking";
import { Reactions } from "./Reactions";
import { useSought } from "./seeking";
import { Locked } from "./ThingCard";
import { hasWords } from "./things";

export function ListNote({ id }: { id: string }) {
  const board = useBoard();
  const { state, acts } = board;
  const writing = useComputed(() => state.editing.value?.note === id).value;
  const item = useSought(id);
  const thing = state.thing(id);
  if (!thing || !hasWords(thing)) return null;
  const done = (): void => {
    acts.finish();
    state.walkedTo.value = id;
  };
  const note = thing.type === "note" ? { "data-note": id, "data-paper": thing.colour } : {};
  return (
    <li class="list-note" data-thing={id} ref={item} {...note}>
      {writing ? <NoteField note={thing} done={done} /> : <Reading note={thing} />}
    </li>
  );
}

function Reading({ note }: { note: Written }) {
  const board = useBoard();
  const { state } = board;
  const hidden = state.isHidden(note);
  const words = hidden ? "" : state.words(note.id);
  const more = useComputed(() => state.unfolded.value === note.id).value;
  return (
    <>
      <div class="list-note-top">
        <span class="paper-mark" aria-hidden="true" />
        <p class="list-words" lang={(note.type === "note" && note.lang) || undefined}>
          {words || <span class="note-empty">{t(hidden ? "board-note-hidden" : "board-note-empty")}</span>}
        </p>
      </div>
      {note.type === "note" && <Reactions note={note} />}
      <p class="list-about">
        <span>{authorOf(board, note)}</span>
        {note.type === "note" && <span class="note-number">{labelOf(board, note.number)}</span>}
        {note.type === "note" && <span>{t(`board-paper-${note.colour}`)}</span>}
        {note.type === "note" && foreignTag(note.lang) && <span lang={note.lang as Lang}>{LANGUAGE_NAMES[note.lang as Lang]}</span>}
        {note.locked && <Locked />}
        {note.type === "note" && !state.open.value && <Dots note={note} />}
        <Writers id={note.id} />
      </p>
      {state.open.value ? <Actions note={note} more={more} /> : <Parking note={note} />}
      {more && state.mayEdit(note) && <ListMore note={note} />}
    </>
  );
}

/** Also who only reads may put a thought aside for later: it changes nothing here. */
function Parking({ note }: { note: Written }) {
  const board = useBoard();
  if (!mayPark(note, board)) return null;
  return (
    <div class="list-actions">
      <ParkButton note={note} />
    </div>
  );
}

function Writers({ id }: { id: string }) {
  const board = useBoard();
  const { channel, me } = board.state.around;
  const words = useComputed(() => {
    const here = [...channel.people.value].filter(([person, { typing }]) => person !== me && typing?.id === id);
    return here.length ? writingNow(board, here.map(([person]) => person)) : "";
  }).value;
  return words ? <span class="list-typing">{words}</span> : null;
}

function Actions({ note, more }: { note: Written; more: boolean }) {
  const board = useBoard();
  const { state, acts } = board;
  const label = note.type === "note" ? labelOf(board, note.number) : t("board-kind-text");
  const readable = !state.isHidden(note);
  return (
    <div class="list-actions" role="group" aria-label={t("board-note-actions", { note: label })}>
      {state.mayEdit(note) && readable && (
        <button type="button" class="tool worded" onClick={() => acts.edit(note)}>
          <Icon name="pencil" /> {t("common-edit")} <span class="for-ears">{label}</span>
        </button>
      )}
      {note.type === "note" && readable && <Voting note={note} />}
      {state.mayEdit(note) && (
        <button
          type="button"
          class="tool worded"
          aria-expanded={more}
          onClick={() => (state.unfolded.value = more ? undefined : note.id)}
        >
          <Icon name="more" /> <span class="word">{t("board-more")}</span> <span class="for-ears">{label}</span>
        </button>
      )}
    </div>
  );
}
