// The further actions of a note in the list: where it goes, its paper, reactions, copies, locks, its end.
import { t } from "../i18n";
import type { NoteRecord, ZoneRecord } from "../protocol.gen";
import { randomName } from "../sync";
import { NoteLanguages } from "./Choices";
import { labelOf, useBoard } from "./context";
import { Icon } from "./icons";
import { inLanguage } from "./language";
import type { Written } from "./NoteField";
import { byPosition } from "./order";
import { mayPark, parkNote } from "./parking";
import { Papers } from "./Papers";
import { ReactionChoice } from "./Reactions";
import { some } from "./some";

export function ListMore({ note: thing }: { note: Written }) {
  const board = useBoard();
  const { state, acts, moves, styling } = board;
  const note = thing.type === "note" ? thing : undefined;
  const duplicate = (): void => {
    state.selection.only(thing.id);
    moves.duplicate();
  };
  return (
    <div class="list-more">
      {note && <MoveTo note={note} />}
      {note && <GroupWith note={note} />}
      {note && <Papers chosen={note.colour} choose={(colour) => styling.colour([note], colour)} />}
      {note && <NoteLanguages chosen={note.lang} choose={(lang) => styling.language(note, lang)} />}
      {note && !state.isHidden(note) && <ReactionChoice note={note} />}
      <div class="list-actions">
        <button type="button" class="tool worded" onClick={duplicate}>
          <Icon name="copy" /> {t("board-do-duplicate")}
        </button>
        {mayPark(thing, board) && <ParkButton note={thing} />}
        {state.around.leads && (
          <button type="button" class="tool worded" onClick={() => acts.lock([thing], !thing.locked)}>
            <Icon name={thing.locked ? "unlock" : "lock"} /> {t(thing.locked ? "board-unlock-note" : "board-lock-note")}
          </button>
        )}
        {state.mayDelete(thing) && (
          <button type="button" class="tool worded" onClick={() => acts.remove([thing])}>
            <Icon name="trash" /> {t("board-delete-note")}
          </button>
        )}
      </div>
    </div>
  );
}

export function ParkButton({ note }: { note: Written }) {
  const board = useBoard();
  /** The button goes, for a note is parked once: the keyboard stays at the note. */
  const park = (): void => {
    parkNote(note, board);
    board.state.walkedTo.value = note.id;
  };
  return (
    <button type="button" class="tool worded" onClick={park}>
      <Icon name="parking" /> {t("helping-lot-send")}
      {note.type === "note" && <span class="for-ears"> {labelOf(board, note.number)}</span>}
    </button>
  );
}

/** Buttons, not a drop-down: that would move the note while somebody only looks through it with the arrow keys. */
function MoveTo({ note }: { note: NoteRecord }) {
  const { state, moves } = useBoard();
  const others = state.zones.value.filter(({ id }) => id !== note.zone).sort(byPosition);
  if (!others.length) return null;
  const move = (zone: ZoneRecord): void => {
    moves.moveToZone([note], zone);
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

/** Into a group that there is, out of its own, or a new one with it alone, which others can join. */
function GroupWith({ note }: { note: NoteRecord }) {
  const { state, moves } = useBoard();
  const others = state.groups.value.filter(({ id }) => id !== note.group);
  const regroup = (change: () => void): void => {
    change();
    state.current.value = undefined;
    state.unfolded.value = undefined;
    state.walkedTo.value = note.id;
  };
  const make = (): void => void state.around.channel.do("group.make", { group: randomName(), notes: some([note.id]) });
  const leave = (): void => void state.around.channel.do("group.leave", { notes: some([note.id]) });
  return (
    <div class="list-move" role="group" aria-label={t("board-group-into")}>
      <span aria-hidden="true">{t("board-group-into")}</span>
      {others.map((group) => (
        <button key={group.id} type="button" class="tool worded" onClick={() => regroup(() => moves.joinGroup([note], group.id))}>
          {group.title || t("board-group-untitled")}
        </button>
      ))}
      {note.group ? (
        <button type="button" class="tool worded" onClick={() => regroup(leave)}>
          {t("board-do-ungroup")}
        </button>
      ) : (
        <button type="button" class="tool worded" onClick={() => regroup(make)}>
          <Icon name="plus" /> {t("board-group-new")}
        </button>
      )}
    </div>
  );
}
