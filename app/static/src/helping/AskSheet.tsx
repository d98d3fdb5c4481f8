// What a person can ask for, on a phone: the floor, the facilitator, or a place for a thought.
import { t } from "../i18n";
import { close, show } from "../shell/dialogs";
import { useSession } from "../shell/context";
import { Icon, type IconName } from "../shell/Icon";
import { call, endCall, handsHere, lot, mayCall, mayRaise, myTurn, ownCall, turnHand } from "./acts";
import { HandList } from "./Hands";
import { showLot } from "./Lot";
import { ReactionChoice } from "./Reacting";
import { mayReact } from "./reactions";

export const showAsk = (): void => show({ title: t("helping-ask-title"), content: AskSheet });

function AskSheet() {
  const session = useSession();
  const called = ownCall(session);
  const inRoom = session.phase.value === "rooms";
  const others = inRoom ? handsHere(session) : [];
  const then = (act: () => void) => (): void => {
    close();
    act();
  };
  return (
    <>
      {mayReact(session) && <ReactionChoice done={close} />}
      <ul class="asks" role="list">
        {mayRaise(session) && (
          <Ask
            icon="hand"
            word={t(myTurn(session) ? "helping-hand-lower" : "helping-hand-raise")}
            press={then(() => turnHand(session))}
          />
        )}
        {mayCall(session) && (
          <Ask
            icon="help"
            word={t(called ? "helping-help-end" : "helping-help-call")}
            how={called ? undefined : t("helping-help-how")}
            press={then(() => (called ? endCall(session, called.room) : call(session)))}
          />
        )}
        <Ask
          icon="parking"
          word={t("helping-lot-open", { count: lot(session).open.length })}
          how={t("helping-lot-what")}
          press={() => showLot(session)}
        />
      </ul>
      {others.length > 0 && (
        <section class="raised-hands">
          <h3>{t("helping-hands", { count: others.length })}</h3>
          <HandList hands={others} />
        </section>
      )}
    </>
  );
}

interface AskProps {
  readonly icon: IconName;
  readonly word: string;
  readonly how?: string | undefined;
  readonly press: () => void;
}

function Ask({ icon, word, how, press }: AskProps) {
  return (
    <li>
      <button type="button" class="button ask-large" onClick={press}>
        <Icon name={icon} />
        <span>
          {word}
          {how && <small>{how}</small>}
        </span>
      </button>
    </li>
  );
}
