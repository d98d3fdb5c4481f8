// Between top bar and work: one's own hand, the room's call for help; for who leads the calls of all rooms.
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { useKeptFocus } from "../shell/kept-focus";
import type { Session } from "../shell/session";
import { useNarrow, useWide } from "../shell/widths";
import { calls, hands, handsHere, myTurn, ownCall, turnHand } from "./acts";
import { showAsked } from "./AskedSheet";
import { CallBanner, OwnCall } from "./Calls";

const BANNERS = { narrow: 1, broad: 2 }; // calls that fit above the work; the others are one press away

export function Asking() {
  const session = useSession();
  return session.leads.value ? <ForLeaders /> : <ForParticipants />;
}

function ForParticipants() {
  const session = useSession();
  const call = ownCall(session);
  const part = useKeptFocus<HTMLDivElement>();
  return (
    <div class="asking-notices" role="status" ref={part}>
      {call && <OwnCall call={call} />}
      <HandsHere />
    </div>
  );
}

/** One's own place; in a room, where people see to it themselves whose turn it is, everyone's. */
function HandsHere() {
  const session = useSession();
  const place = myTurn(session);
  const all = session.phase.value === "rooms" && session.myRoom.value ? handsHere(session) : [];
  if (!place && !all.length) return null;
  return (
    <div class="banner">
      <Icon name="hand" />
      <p>
        {place > 0 && t("helping-hand-up", { place })} {all.length > (place ? 1 : 0) && namesInTurn(session, all)}
      </p>
      {place > 0 && (
        <button type="button" class="button" onClick={() => turnHand(session)}>
          {t("helping-hand-lower")}
        </button>
      )}
    </div>
  );
}

function ForLeaders() {
  const session = useSession();
  const wide = useWide();
  const part = useKeptFocus<HTMLDivElement>();
  const most = BANNERS[useNarrow() ? "narrow" : "broad"];
  const all = calls(session);
  const own = ({ answered_by }: { answered_by: string | null }): boolean =>
    answered_by === null || answered_by === session.page.person;
  const shown = all.filter(own);
  const beside = wide && session.shownBoard.value === undefined; // the console's side shows the hands
  const raised = beside ? [] : hands(session);
  return (
    <div class="asking-notices" ref={part}>
      {shown.slice(0, most).map((call) => (
        <CallBanner key={call.id} call={call} />
      ))}
      {shown.length > most && (
        <div class="banner" data-call="waiting">
          <Icon name="help" />
          <p>{t("helping-more-calls", { count: shown.length - most })}</p>
          <button type="button" class="button" onClick={showAsked}>
            {t("helping-look")}
          </button>
        </div>
      )}
      {raised.length > 0 && (
        <div class="banner">
          <Icon name="hand" />
          <p class="one-line">{namesInTurn(session, raised)}</p>
          <button type="button" class="button" onClick={showAsked}>
            {t("helping-look")}
          </button>
        </div>
      )}
    </div>
  );
}

/** Who raised their hand, in their order. */
function namesInTurn({ peopleById }: Session, raised: readonly { person: string }[]): string {
  const names = raised.map(({ person }) => peopleById.value.get(person)?.name ?? "").join(" · ");
  return t("helping-in-turn", { count: raised.length, names });
}
