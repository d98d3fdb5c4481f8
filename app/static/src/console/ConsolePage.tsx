// The console of who leads: run of show, what everyone sees, who is here; on narrow screens one of them at a time.
import { useLayoutEffect, useMemo } from "preact/hooks";
import { t } from "../i18n";
import { useSession } from "../shell/context";
import type { Place } from "../shell/places";
import { MePlace } from "../shell/Me";
import { useWide } from "../shell/widths";
import { Crowd } from "./Crowd";
import { Console, ConsoleProvider, useConsole } from "./desk";
import { listenForPaging } from "./keys";
import { Middle } from "./Middle";
import { NextStep } from "./NextStep";
import { RunOfShow } from "./RunOfShow";

export function ConsolePage() {
  const session = useSession();
  const lead = useMemo(() => new Console(session), [session]);
  useLayoutEffect(() => lead.follow(), [lead]);
  useLayoutEffect(() => listenForPaging(lead), [lead]);
  return (
    <ConsoleProvider value={lead}>{useWide() ? <Wide /> : <Narrow place={session.place.value} />}</ConsoleProvider>
  );
}

function Wide() {
  if (useConsole().entered.value !== undefined) return <OnBoard />;
  return (
    <div class="console">
      <section class="console-side" aria-label={t("live-place-agenda")}>
        <RunOfShow />
      </section>
      <div class="console-middle">
        <Middle />
        <NextStep />
      </div>
      <section class="console-side" aria-label={t("live-place-people")}>
        <Crowd />
      </section>
    </div>
  );
}

/** In a room there is nothing but its board, and the next step. */
function OnBoard() {
  return (
    <div class="console narrow entered">
      <div class="console-middle">
        <Middle />
        <NextStep />
      </div>
    </div>
  );
}

function Narrow({ place }: { place: Place }) {
  return (
    <div class="console narrow">
      <div class="console-middle">
        <Part place={place} />
        {place !== "me" && <NextStep />}
      </div>
    </div>
  );
}

function Part({ place }: { place: Place }) {
  if (place === "me") return <MePlace />;
  if (place !== "agenda" && place !== "people") return <Middle />;
  return (
    <div class="console-view" key={place}>
      <h1 class="for-ears">{t(`live-place-${place}`)}</h1>
      {place === "agenda" ? <RunOfShow /> : <Crowd />}
    </div>
  );
}
