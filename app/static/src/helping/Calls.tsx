// A room's call for help: as the room sees it, and as who leads sees it.
import { t } from "../i18n";
import type { HelpRecord } from "../protocol.gen";
import { close } from "../shell/dialogs";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { roomName } from "../stage/rooms";
import { endCall, goTo } from "./acts";
import { minutesSince } from "./order";

/** In the room: help is asked for, or on its way. */
export function OwnCall({ call }: { call: HelpRecord }) {
  const session = useSession();
  const name = (person: string): string => session.peopleById.value.get(person)?.name ?? t("board-anonymous");
  const mine = call.person === session.page.person;
  return (
    <div class="banner" data-call={call.answered_by === null ? "waiting" : "coming"}>
      <Icon name="help" />
      <p>
        {call.answered_by !== null
          ? t("helping-coming", { name: name(call.answered_by) })
          : mine
            ? t("helping-waiting-you")
            : t("helping-waiting", { name: name(call.person) })}
      </p>
      <button type="button" class="button" onClick={() => endCall(session, call.room)}>
        {t(call.answered_by === null ? "helping-back" : "helping-helped")}
      </button>
    </div>
  );
}

/** For who leads: which room, who, since when; one press to go there, one to settle it. */
export function CallBanner({ call }: { call: HelpRecord }) {
  const session = useSession();
  const { room: id, answered_by, at } = call;
  const room = session.rooms.value.find((one) => one.id === id);
  if (!room) return null;
  const title = roomName(room);
  const people = session.peopleById.value;
  const name = people.get(call.person)?.name ?? t("board-anonymous");
  const since = t("helping-since", { name, minutes: minutesSince(at, session.time) });
  return (
    <div class="banner call" data-call={answered_by === null ? "waiting" : "coming"}>
      <Icon name="help" />
      <p>
        <strong>{headline(answered_by)}</strong> <span class="call-since">{since}</span>
      </p>
      {(answered_by === null || answered_by !== session.page.person) && (
        <button
          type="button"
          class={answered_by === null ? "button primary" : "button"}
          aria-label={t("helping-go-to", { room: title })}
          onClick={() => {
            close();
            goTo(session, id);
          }}
        >
          {t("helping-go")}
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-label={t("helping-settle-room", { room: title })}
        onClick={() => endCall(session, id)}
      >
        {t("helping-settle")}
      </button>
    </div>
  );

  function headline(by: string | null): string {
    if (by === null) return t("helping-calls", { room: title });
    if (by === session.page.person) return t("helping-you-come", { room: title });
    return t("helping-comes", { name: people.get(by)?.name ?? "", room: title });
  }
}
