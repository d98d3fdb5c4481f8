// Who does not look at the page hears of calls and hands; the window's title says it to who works elsewhere.
import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { announce } from "../dom";
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { tell } from "../shell/said";
import { roomName } from "../stage/rooms";
import { calls, hands, myTurn, ownCall } from "./acts";

export function useHearing(): void {
  useCalls();
  useHands();
  useOwn();
}

/** For who leads: each new call at once. */
function useCalls(): void {
  const session = useSession();
  const known = useRef<ReadonlySet<string>>(new Set());
  const title = useRef(document.title);
  useSignalEffect(() => {
    const waiting = session.leads.value ? calls(session).filter(({ answered_by }) => answered_by === null) : [];
    const fresh = waiting.filter(({ id, at }) => !known.current.has(`${id} ${at}`));
    known.current = new Set(waiting.map(({ id, at }) => `${id} ${at}`));
    const name = (id: string): string => {
      const room = session.rooms.value.find((one) => one.id === id);
      return room ? t("helping-calls", { room: roomName(room) }) : "";
    };
    const [first] = waiting;
    document.title = first ? `● ${name(first.room)}` : title.current;
    if (fresh.length) announce(fresh.map(({ room }) => name(room)).join(" "), true);
  });
  useEffect(() => () => void (document.title = title.current), []);
}

function useHands(): void {
  const session = useSession();
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  useSignalEffect(() => {
    const raised = session.leads.value ? hands(session) : [];
    const fresh = raised.filter(({ id }) => known.current && !known.current.has(id));
    known.current = new Set(raised.map(({ id }) => id));
    const names = fresh.map(({ person }) => session.peopleById.peek().get(person)?.name ?? "");
    if (names.length) announce(names.map((name) => t("helping-hand-raised", { name })).join(" "));
  });
}

/** What others did with one's own hand and one's room's call. */
function useOwn(): void {
  const session = useSession();
  const before = useRef({ place: 0, answered: false });
  useSignalEffect(() => {
    const now = { place: myTurn(session), answered: Boolean(ownCall(session)?.answered_by) };
    const last = before.current;
    before.current = now;
    if (last.place && !now.place) announce(t("helping-hand-lowered"));
    if (last.answered && !now.answered && session.phase.peek() === "rooms") tell(t("helping-gone"));
  });
}
