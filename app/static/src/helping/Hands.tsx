// Raised hands in their order. Who leads lowers one or all.
import { lang, t } from "../i18n";
import type { HandRecord } from "../protocol.gen";
import { Avatar } from "../shell/Avatar";
import { useSession } from "../shell/context";
import { IconButton } from "../shell/IconButton";
import { useKeptFocus } from "../shell/kept-focus";
import { hands, lowerAll } from "./acts";

/** All hands, for who leads; nothing while none is up. */
export function Hands({ Heading = "h2" }: { Heading?: "h2" | "h3" }) {
  const session = useSession();
  const raised = hands(session);
  const part = useKeptFocus<HTMLElement>();
  return (
    <section class="raised-hands" hidden={!raised.length} ref={part}>
      {raised.length > 0 && (
        <>
          <div class="hands-head">
            <Heading>{t("helping-hands", { count: raised.length })}</Heading>
            <button type="button" class="button quiet" onClick={() => lowerAll(session)}>
              {t("helping-lower-all")}
            </button>
          </div>
          <HandList hands={raised} />
        </>
      )}
    </section>
  );
}

export function HandList({ hands: raised }: { hands: readonly HandRecord[] }) {
  const session = useSession();
  const rooms = new Map(session.rooms.value.map((room) => [room.id, room]));
  return (
    <ol class="hand-list" role="list">
      {raised.map(({ id, person, room }, index) => {
        const who = session.peopleById.value.get(person);
        const where = session.leads.value && room ? rooms.get(room) : undefined;
        return (
          <li key={id}>
            <span class="hand-place numbers">{index + 1}</span>
            {who && <Avatar person={who} away={!session.isHere(person)} />}
            <span class="hand-name">
              {who?.name}
              {person === session.page.person && <span class="quiet"> {t("live-me-mark")}</span>}
              {where && (
                <span class="quiet small">
                  {where.number} · {where.title[lang.value]}
                </span>
              )}
            </span>
            {session.leads.value && (
              <IconButton
                icon="check"
                label={t("helping-lower-one", { name: who?.name ?? "" })}
                press={() => void session.stage.do("hand.lower", { person })}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
