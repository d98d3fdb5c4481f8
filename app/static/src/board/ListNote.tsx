// One note of the list.
import { useComputed } from "@preact/signals";
import type { NoteRecord, ZoneRecord } from "../protocol.gen";
import { t } from "../i18n";
import { labelOf, nameOf, useBoard } from "./context";
import { Dots, Voting } from "./Dots";
import { Icon } from "./icons";
import { inLanguage } from "./language";
import { Locked } from "./NoteCard";
import { NoteField } from "./NoteField";
import { byPosition } from "./order";
import { Papers } from "./Papers";

export function ListNote({ id }: { id: string }) {
  const board = useBoard();
  const { state, acts } = board;
  const writing = useComputed(() => state.editing.value?.note === id).value;
  const note = state.note(id);
  if (!note) return null;
  const done = (): void => {
    acts.finish();
    state.walkedTo.value = id;
  };
  return (
    <li class="list-note" data-note={id} data-paper={note.colour}>
      {writing ? <NoteField note={note} done={done} /> : <Reading note={note} />}
    </li>
  );
}

function Reading({ note }: { note: NoteRecord }) {
  const board = useBoard();
  const { state } = board;
  const words = state.around.channel.texts.read(note.id);
  const more = useComputed(() => state.unfolded.value === note.id).value;
  return (
    <>
      <div class="list-note-top">
        <span class="paper-mark" aria-hidden="true" />
        <p class="list-words">{words || <span class="note-empty">{t("board-note-empty")}</span>}</p>
      </div>
      <p class="list-about">
        <span>{nameOf(board, note.author)}</span>
        <span class="note-number">{labelOf(board, note.number)}</span>
        <span>{t(`board-paper-${note.colour}`)}</span>
        {note.locked && <Locked />}
        {!state.open.value && <Dots note={note} />}
        <Writers id={note.id} />
      </p>
      {state.open.value && <Actions note={note} more={more} />}
      {more && state.mayEdit(note) && <More note={note} />}
    </>
  );
}

function Writers({ id }: { id: string }) {
  const board = useBoard();
  const { channel, me } = board.state.around;
  const names = useComputed(() =>
    [...channel.people.value]
      .filter(([person, { typing }]) => person !== me && typing?.id === id)
      .map(([person]) => nameOf(board, person))
      .join(", "),
  ).value;
  return names ? <span class="list-typing">{t("board-typing", { name: names })}</span> : null;
}

function Actions({ note, more }: { note: NoteRecord; more: boolean }) {
  const board = useBoard();
  const { state, acts } = board;
  const label = labelOf(board, note.number);
  return (
    <div class="list-actions" role="group" aria-label={t("board-note-actions", { note: label })}>
      {state.mayEdit(note) && (
        <button type="button" class="tool worded" onClick={() => acts.edit(note)}>
          <Icon name="pencil" /> {t("common-edit")} <span class="for-ears">{label}</span>
        </button>
      )}
      <Voting note={note} />
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

function More({ note }: { note: NoteRecord }) {
  const { state, acts } = useBoard();
  return (
    <div class="list-more">
      <MoveTo note={note} />
      <Papers chosen={note.colour} choose={(colour) => acts.colour(note, colour)} />
      <div class="list-actions">
        {state.around.leads && (
          <button type="button" class="tool worded" onClick={() => acts.lock(note)}>
            <Icon name={note.locked ? "unlock" : "lock"} /> {t(note.locked ? "board-unlock-note" : "board-lock-note")}
          </button>
        )}
        {state.mayDelete(note) && (
          <button type="button" class="tool worded" onClick={() => acts.remove(note)}>
            <Icon name="trash" /> {t("board-delete-note")}
          </button>
        )}
      </div>
    </div>
  );
}

/** Buttons, not a drop-down: that would move the note while somebody only looks through it with the arrow keys. */
function MoveTo({ note }: { note: NoteRecord }) {
  const { state, acts } = useBoard();
  const others = state.zones.value.filter(({ id }) => id !== note.zone).sort(byPosition);
  if (!others.length) return null;
  const move = (zone: ZoneRecord): void => {
    acts.moveToZone(note, zone);
    state.current.value = undefined;
    state.unfolded.value = undefined;
    state.walkedTo.value = note.id;
  };
  return (
    <div class="list-move" role="group" aria-label={t("board-move-to")}>
      <span aria-hidden="true">{t("board-move-to")}</span>
      {others.map((zone) => (
        <button key={zone.id} type="button" class="tool worded" onClick={() => move(zone)}>
          {inLanguage(zone.title)}
        </button>
      ))}
    </div>
  );
}
