// Everyone in the session: who is here now, and who was.
import { t } from "../i18n";
import type { PersonRecord } from "../protocol.gen";
import { Avatar } from "../shell/Avatar";
import { useSession } from "../shell/context";
import { roomName } from "./rooms";

export function People() {
  const session = useSession();
  const [here, away] = [true, false].map((wanted) =>
    session.people.value.filter(({ id }) => session.isHere(id) === wanted),
  );
  return (
    <div class="column">
      <h1>{t("live-place-people")}</h1>
      <section>
        <h2>{t("stage-here", { count: here?.length ?? 0 })}</h2>
        <Roster people={here ?? []} />
      </section>
      {away && away.length > 0 && (
        <section>
          <h2>{t("stage-away", { count: away.length })}</h2>
          <Roster people={away} />
        </section>
      )}
    </div>
  );
}

interface RosterProps {
  readonly people: readonly PersonRecord[];
  /** They are all in the same room, so it is not named. */
  readonly together?: boolean;
}

export function Roster({ people, together = false }: RosterProps) {
  const session = useSession();
  const rooms = new Map(session.rooms.value.map((room) => [room.id, room]));
  return (
    <ul class="roster" role="list">
      {people.map((person) => {
        const room = person.room && !together ? rooms.get(person.room) : undefined;
        return (
          <li key={person.id}>
            <Avatar person={person} away={!session.isHere(person.id)} />
            <span class="roster-name">
              {person.name}
              {person.id === session.page.person && <span class="quiet"> {t("live-me-mark")}</span>}
              <span class="roster-note">
                {person.role === "participant" ? room && roomName(room) : t(`common-role-${person.role}`)}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
