// Before the start: how many have come, and what they would like to work on.
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { setProperty } from "../dom";
import { Icon } from "../shell/Icon";
import { PRACTICE } from "../shell/session";
import { roomName } from "../stage/rooms";
import { useConsole } from "./desk";

export function LobbyView() {
  const session = useSession();
  const lead = useConsole();
  const here = session.here;
  return (
    <>
      <h1 class="console-title">{t("console-everyone-lobby")}</h1>
      <p class="lobby-count">
        <strong>{here}</strong> {t("console-here", { count: here })}
      </p>
      <p>{t("console-lobby-text")}</p>
      <button type="button" class="button" onClick={() => (lead.entered.value = PRACTICE)}>
        <Icon name="board" /> {t("console-practice")}
      </button>
      <Wishes />
    </>
  );
}

function Wishes() {
  const session = useSession();
  const counts = new Map<string, number>();
  const wishing = session.people.value.filter(({ choice }) => choice.length > 0);
  for (const { choice } of wishing) for (const block of choice) counts.set(block, (counts.get(block) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return (
    <section>
      <h2>{t("console-wishes")}</h2>
      <p class="quiet">
        {wishing.length ? t("console-wishes-count", { count: wishing.length }) : t("console-wishes-none")}
      </p>
      <ul class="wishes" role="list">
        {session.rooms.value.map((room) => {
          const count = counts.get(room.block) ?? 0;
          return (
            <li key={room.id}>
              <span>{roomName(room)}</span>
              <span class="numbers">{count}</span>
              <span class="wishes-bar" ref={(bar) => void (bar && setProperty(bar, "--share", count / most))} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
