// Before the start: what this is, when it begins, who is here, what one would like to work on, a board to try.
import { formats, lang, t } from "../i18n";
import { Avatar } from "../shell/Avatar";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { Choosing } from "./Choosing";
import { startsIn } from "./countdown";

export function Lobby() {
  const { page, observes } = useSession();
  return (
    <div class="lobby">
      <header class="lobby-head">
        {page.above && <p class="slide-above">{page.above}</p>}
        <h1>{page.title || t("live-untitled")}</h1>
        {page.organizers.length > 0 && (
          <p class="quiet">{t("stage-invited-by", { names: formats.list(lang.value, page.organizers) })}</p>
        )}
        <Countdown />
      </header>
      <div class="lobby-cards">
        {!observes.value && <Choosing />}
        <div class="lobby-beside">
          <Gathering />
          {!observes.value && <TryItOut />}
        </div>
      </div>
    </div>
  );
}

function Countdown() {
  const session = useSession();
  const left = startsIn(session.page.startsAt, session.time);
  return (
    <div class="countdown">
      {left?.kind === "minutes" && (
        <p class="countdown-clock">
          {t("stage-starts-in")} <strong class="clock">{formats.clock(left.ms)}</strong>
        </p>
      )}
      {left?.kind === "day" && (
        <p class="countdown-clock">
          {t("stage-starts-on", { date: formats.date(lang.value, left.at), time: formats.time(lang.value, left.at) })}
        </p>
      )}
      <p>{t(left?.kind === "minutes" || left?.kind === "day" ? "stage-begins-by-itself" : "stage-begins-soon")}</p>
    </div>
  );
}

const SHOWN = 24; // names in the lobby; the place of people has them all

function Gathering() {
  const session = useSession();
  const here = session.people.value.filter(({ id }) => session.isHere(id));
  const more = here.length - SHOWN;
  return (
    <section class="card" aria-labelledby="gathering">
      <h2 id="gathering">{t("stage-here", { count: here.length })}</h2>
      <ul class="gathering" role="list">
        {here.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <Avatar person={person} />
            <span>
              {person.name}
              {person.id === session.page.person && <span class="quiet"> {t("live-me-mark")}</span>}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{t("stage-and-more", { count: more })}</p>}
    </section>
  );
}

function TryItOut() {
  const session = useSession();
  return (
    <section class="card" aria-labelledby="try">
      <h2 id="try">{t("stage-try")}</h2>
      <p>{t("stage-try-text")}</p>
      <button type="button" class="button" onClick={() => (session.place.value = "board")}>
        <Icon name="board" /> {t("stage-try-open")}
      </button>
    </section>
  );
}
