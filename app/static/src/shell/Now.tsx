// What is on now and how much time is left; the same on every screen.
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { announce } from "../dom";
import { formats, lang, t } from "../i18n";
import { type Pressure, type Remaining, minutesOver } from "./clock";
import { useSession } from "./context";

export function Now() {
  const session = useSession();
  const item = session.item.value;
  useWarning();
  if (!item || session.phase.value === "ended") return null;
  return (
    <div class="now">
      <p class="now-item">
        <span class="now-word">{wordFor(session.clock.value)}</span>
        <span class="now-title">{item.title[lang.value]}</span>
      </p>
      <Clock />
    </div>
  );
}

/** The large clock: time to go, or time over. */
export function Clock() {
  const left = useSession().clock.value;
  if (!left) return null;
  return (
    <p class="clock" data-pressure={left.pressure} role="timer">
      <span class="for-ears">{t(left.pressure === "over" ? "live-clock-over" : "live-clock-left")} </span>
      {left.pressure === "over" ? `+${formats.clock(-left.ms)}` : formats.clock(left.ms)}
    </p>
  );
}

/** Says in words what the clock's colour says. */
export function wordFor(left: Remaining | undefined): string {
  if (!left || left.pressure === "calm") return t("live-now");
  if (left.pressure !== "over") return t("live-ends-soon");
  const minutes = minutesOver(left);
  return minutes ? t("live-over-by", { minutes }) : t("live-time-is-up");
}

/** Those who do not see the clock hear it twice: when little is left, and when the time is up. */
function useWarning(): void {
  const { clock } = useSession();
  const before = useRef<Pressure | undefined>(undefined);
  useSignalEffect(() => {
    const left = clock.value;
    const changed = left && before.current && left.pressure !== before.current;
    before.current = left?.pressure;
    if (!changed || left.pressure === "calm" || left.pressure === "last") return;
    const count = formats.minutesLeft(left.ms);
    announce(left.pressure === "over" ? t("live-time-is-up") : t("live-minutes-left", { count }));
  });
}
