// A person on the placement board: dragged to another room, or moved by the list that a press opens.
import { onceDrawn } from "../dom/focus";
import { t } from "../i18n";
import type { PersonRecord } from "../protocol.gen";
import { Avatar } from "../shell/Avatar";
import { useSession } from "../shell/context";
import { Disclosure } from "../shell/Disclosure";
import { Icon } from "../shell/Icon";
import { roomName } from "../stage/rooms";
import { moveTo } from "./moving";
import { ReasonMark } from "./reasons";

export function PersonChip({ person }: { person: PersonRecord }) {
  const session = useSession();
  return (
    <li class="chip" data-person={person.id}>
      <Disclosure
        button="chip-face"
        face={
          <>
            <Avatar person={person} away={!session.isHere(person.id)} />
            <span class="chip-name">{person.name}</span>
            <ReasonMark person={person} />
            <span class="for-ears">{t("console-move")}</span>
          </>
        }
      >
        {(close) => <RoomMenu person={person} done={close} />}
      </Disclosure>
    </li>
  );
}

/** After a move it is drawn anew in another room. */
const faceOf = (person: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-person="${CSS.escape(person)}"] .chip-face`);

function RoomMenu({ person, done }: { person: PersonRecord; done: () => void }) {
  const session = useSession();
  const people = session.people.value;
  const move = (room: string | undefined): void => {
    done();
    moveTo(session, person.id, room);
    onceDrawn(() => faceOf(person.id)?.focus());
  };
  return (
    <>
      <p class="menu-title">{t("console-move-to", { name: person.name })}</p>
      <ul class="choice-list" role="list">
        {session.rooms.value.map((room) => (
          <li key={room.id}>
            <button type="button" aria-pressed={person.room === room.id} onClick={() => move(room.id)}>
              {roomName(room)}
              <span class="quiet numbers">{people.filter((one) => one.room === room.id).length}</span>
              {person.room === room.id && <Icon name="check" />}
            </button>
          </li>
        ))}
        {person.room && (
          <li>
            <button type="button" onClick={() => move(undefined)}>
              {t("console-move-out")}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
