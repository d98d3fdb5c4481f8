// The frame of the live page, and in it what the person is to see now.
import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { announce, focusOn, printed } from "../dom";
import { formats, lang, t } from "../i18n";
import { Participant } from "../stage/Participant";
import { fetchBoard } from "../stage/RoomBoard";
import { Away } from "./Away";
import { SessionProvider } from "./context";
import { Dialogs } from "./Dialog";
import { TurnedAway } from "./Endings";
import { fetchHelping, Helping } from "./helping";
import { later } from "./later";
import { Loading } from "./Loading";
import { Notices } from "./Notices";
import { Safely } from "./Safely";
import { Sayings } from "./Sayings";
import type { Session } from "./session";
import { TopBar } from "./TopBar";

const [Console, fetchConsole] = later(() => import("../console/ConsolePage").then((module) => module.ConsolePage));

const SOON = 1500; // milliseconds that the first look has for itself

export function Shell({ session }: { session: Session }) {
  const main = useRef<HTMLElement>(null);
  useFocus(session, main);
  useEffect(() => {
    if (session.leads.peek()) fetchConsole();
    setTimeout(() => (fetchBoard(), fetchHelping()), SOON); // before it is needed: the line may be gone by then
  }, []);
  return (
    <SessionProvider value={session}>
      <a class="skip" href="#main">
        {t("live-skip")}
      </a>
      <TopBar />
      {printed.value && <PaperHead session={session} />}
      <Notices />
      <Helping part="notices" />
      <main id="main" tabIndex={-1} ref={main} data-leads={session.leads.value}>
        <Safely>
          <Middle session={session} />
        </Safely>
      </main>
      <Sayings />
      <Dialogs />
    </SessionProvider>
  );
}

function Middle({ session }: { session: Session }) {
  if (session.connection.status.value === "ended" || session.stage.standing.value === "left") return <TurnedAway />;
  if (!session.record.value) return session.connection.status.value === "reconnecting" ? <Away /> : <Loading />;
  return session.leads.value ? <Console /> : <Participant />;
}

/** What a sheet of paper says of where it comes from. */
function PaperHead({ session: { page, connection } }: { session: Session }) {
  return (
    <p class="paper-head">
      <strong>{page.title || t("live-untitled")}</strong> {formats.date(lang.value, connection.now())}
    </p>
  );
}

const WRITING = "input, textarea, select, [contenteditable]";

/** A new view is read from its heading on. Who leads pressed the button themselves and stays at it. */
function useFocus(session: Session, main: { current: HTMLElement | null }): void {
  const before = useRef<{ phase: string; place: string } | undefined>(undefined);
  useSignalEffect(() => {
    const now = { phase: session.phase.value, place: session.place.value };
    const known = session.record.value !== undefined;
    const last = before.current;
    before.current = known ? now : undefined;
    if (!known || !last || (last.phase === now.phase && last.place === now.place)) return;
    if (last.phase !== now.phase) announce(t(`live-phase-${now.phase}`));
    if (session.leads.peek() && last.place === now.place) return;
    if (session.sought.peek() !== undefined) return; // the board leads them to a note
    requestAnimationFrame(() => {
      const heading = main.current?.querySelector("h1");
      const { activeElement } = document;
      const away = !activeElement?.matches(WRITING) || !activeElement.isConnected;
      if (heading && away && !document.querySelector("[aria-modal]")) focusOn(heading);
    });
  });
}
