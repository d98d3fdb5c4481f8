// The console of who leads: run of show, what everyone sees, who is here; on narrow screens one of them at a time.
import { useEffect, useMemo } from "preact/hooks";
import { t } from "../i18n";
import { useSession } from "../shell/context";
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
  const console = useMemo(() => new Console(session), [session]);
  useEffect(() => console.follow(), [console]);
  useEffect(() => listenForPaging(console), [console]);
  return (
    <ConsoleProvider value={console}>{useWide() ? <Wide /> : <Narrow place={session.place.value} />}</ConsoleProvider>
  );
}

function Wide() {
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

function Narrow({ place }: { place: string }) {
  const { entered } = useConsole();
  return (
    <div class="console narrow" data-board={entered.value !== undefined && place === "now"}>
      <div class="console-middle">
        {place === "agenda" ? <Side part={RunOfShow} /> : place === "people" ? <Side part={Crowd} /> : place === "me" ? <MePlace /> : <Middle />}
        {place !== "me" && <NextStep />}
      </div>
    </div>
  );
}

function Side({ part: Part }: { part: () => preact.JSX.Element }) {
  return (
    <div class="console-view">
      <Part />
    </div>
  );
}
