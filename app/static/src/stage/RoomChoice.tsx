// All rooms with the number of their people; `open`: each leads to its board.
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { roomName } from "./rooms";

export function RoomChoice({ open = false }: { open?: boolean }) {
  const session = useSession();
  const sizes = new Map<string, number>();
  for (const { room } of session.people.value) if (room) sizes.set(room, (sizes.get(room) ?? 0) + 1);
  const enter = (room: string): void => {
    session.reading.value = room;
    session.place.value = "board";
  };
  return (
    <ul class="room-list" role="list">
      {session.rooms.value.map((room) => {
        const face = (
          <>
            <span>{roomName(room)}</span>
            <span class="quiet">{t("common-people", { count: sizes.get(room.id) ?? 0 })}</span>
          </>
        );
        return (
          <li key={room.id}>
            {open ? (
              <button type="button" onClick={() => enter(room.id)}>
                {face} <Icon name="forth" />
              </button>
            ) : (
              <p>{face}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
