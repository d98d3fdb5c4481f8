// Taking a person to another room by hand.
import { announce } from "../dom";
import { t } from "../i18n";
import type { Session } from "../shell/session";
import { roomName } from "../stage/rooms";

/** `room` undefined: out of all rooms. */
export function moveTo(session: Session, person: string, room: string | undefined): void {
  const known = session.peopleById.peek().get(person);
  if (!known || (known.room ?? undefined) === room) return;
  void session.stage.do("person.move", { person, room: room ?? null });
  const into = session.rooms.peek().find(({ id }) => id === room);
  announce(
    into
      ? t("console-moved", { name: known.name, room: roomName(into) })
      : t("console-moved-out", { name: known.name }),
  );
}
