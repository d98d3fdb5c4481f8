// The agenda as it runs: what is on, its clock to stretch, and every item to begin.
import { lang, t } from "../i18n";
import type { ItemRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import { Clock, wordFor } from "../shell/Now";
import { useConsole } from "./desk";

const MINUTES = [-1, 1, 5];

export function RunOfShow() {
  const session = useSession();
  return (
    <>
      <RunningClock />
      <h2>{t("console-run-of-show")}</h2>
      <ol class="run" role="list">
        {session.items.value.map((item) => (
          <RunItem key={item.id} item={item} />
        ))}
      </ol>
    </>
  );
}

function RunningClock() {
  const session = useSession();
  const lead = useConsole();
  const item = session.item.value;
  if (!item || !session.clock.value) return null;
  return (
    <section class="running" aria-label={t("console-clock")}>
      <p class="now-word">{wordFor(session.clock.value)}</p>
      <p class="running-title">{item.title[lang.value]}</p>
      <Clock />
      <div class="running-buttons" role="group" aria-label={t("console-change-time")}>
        {MINUTES.map((minutes) => (
          <button
            key={minutes}
            type="button"
            class="button"
            aria-label={t("console-add-minutes", { minutes })}
            disabled={!lead.online.value}
            onClick={() => void lead.act({ kind: "clock.extend", args: { minutes } })}
          >
            {signed(minutes)}
          </button>
        ))}
      </div>
    </section>
  );
}

const signed = (minutes: number): string => (minutes > 0 ? `+${minutes}` : `−${-minutes}`);

function stateOf(item: ItemRecord, current: ItemRecord | undefined): "past" | "on" | "ahead" {
  if (item.id === current?.id) return "on";
  return current === undefined || item.position > current.position ? "ahead" : "past";
}

function RunItem({ item }: { item: ItemRecord }) {
  const session = useSession();
  const lead = useConsole();
  const state = stateOf(item, session.item.value);
  const runs = session.phase.value !== "lobby" && session.phase.value !== "ended";
  const title = item.title[lang.value] ?? "";
  return (
    <li class="run-item" data-state={state} aria-current={state === "on" ? "step" : undefined}>
      <span class="run-title">{title}</span>
      <span class="run-minutes">
        {t("console-minutes", { minutes: item.minutes })}
        {item.extra !== 0 && <strong> {signed(item.extra)}</strong>}
      </span>
      {runs && state !== "on" && (
        <button
          type="button"
          class="button quiet"
          aria-label={t("console-begin-item", { title })}
          disabled={!lead.online.value}
          onClick={() => void lead.act({ kind: "agenda.go", args: { item: item.id } })}
        >
          {t("console-begin")}
        </button>
      )}
    </li>
  );
}
