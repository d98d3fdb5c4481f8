// Who reports for the room, shown to everyone in it, and whether the report can be heard.
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Face } from "../board/PeopleHere";
import { useBoard } from "../board/context";
import { t } from "../i18n";
import { type Reporting, reportingOf } from "./reporting";

export function Reporter() {
  const board = useBoard();
  const about = reportingOf(board);
  const choosing = useSignal(false);
  if (!about) return null;
  const { room, stage, rapporteur, mine, names, claims, readies } = about;
  const active = board.state.around.channel.write.value;
  return (
    <section class="reporter" aria-label={t("answers-reporter")}>
      <p class="reporter-who">
        {rapporteur && <Face person={rapporteur.id} />}
        <span>{mine ? t("answers-you-report") : rapporteur ? t("answers-reports", { name: rapporteur.name }) : t("answers-nobody-reports")}</span>
        {room.ready && <span class="tag ready">{t("answers-ready")}</span>}
      </p>
      {active && (
        <div class="row">
          {claims && (
            <button type="button" class="button" onClick={() => void stage.do("rapporteur.claim", {})}>
              {t("answers-claim")}
            </button>
          )}
          {names && about.people.some(({ id }) => id !== room.rapporteur) && (
            <button type="button" class="button quiet" aria-expanded={choosing.value} onClick={() => (choosing.value = !choosing.value)}>
              {t(mine ? "answers-hand-over" : "answers-name-somebody")}
            </button>
          )}
          {readies && (
            <button
              type="button"
              class={room.ready ? "button quiet" : "button"}
              onClick={() => void stage.do("room.ready", { room: room.id, ready: !room.ready })}
            >
              {t(room.ready ? "answers-ready-not" : "answers-ready-say")}
            </button>
          )}
        </div>
      )}
      {active && choosing.value && names && <Choice about={about} done={() => (choosing.value = false)} />}
    </section>
  );
}

function Choice({ about: { people, room, stage, mine }, done }: { about: Reporting; done: () => void }) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.querySelector("button")?.focus(), []);
  const choose = (person: string): void => {
    done();
    if (mine) void stage.do("rapporteur.hand", { person });
    else void stage.do("rapporteur.name", { room: room.id, person });
  };
  return (
    <ul class="reporter-choice" role="list" aria-label={t("answers-who-reports")} ref={list}>
      {people
        .filter(({ id }) => id !== room.rapporteur)
        .map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="button quiet" onClick={() => choose(id)}>
              <Face person={id} /> {name}
            </button>
          </li>
        ))}
    </ul>
  );
}
