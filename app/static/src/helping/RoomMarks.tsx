// On a room's tile: it calls for help, or has hands up.
import { t } from "../i18n";
import type { RoomRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { calls, hands } from "./acts";

export function RoomMarks({ room: { id } }: { room: RoomRecord }) {
  const session = useSession();
  const call = calls(session).find(({ room }) => room === id);
  const raised = hands(session).filter(({ room }) => room === id).length;
  if (!call && !raised) return null;
  const comes = call?.answered_by ? session.peopleById.value.get(call.answered_by)?.name : undefined;
  return (
    <p class="room-marks">
      {call && (
        <span class="room-call" data-call={comes ? "coming" : "waiting"}>
          <Icon name="help" /> {comes ? t("helping-tile-comes", { name: comes }) : t("helping-tile-calls")}
        </span>
      )}
      {raised > 0 && (
        <span>
          <Icon name="hand" /> {t("helping-hands", { count: raised })}
        </span>
      )}
    </p>
  );
}
