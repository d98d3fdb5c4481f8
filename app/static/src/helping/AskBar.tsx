// The buttons of a laptop's top bar: hand, help, parking lot. Who leads has the hands of others there.
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { Disclosure } from "../shell/Disclosure";
import { Icon, type IconName } from "../shell/Icon";
import { call, endCall, hands, lot, mayCall, mayRaise, myTurn, ownCall, turnHand } from "./acts";
import { showAsked } from "./AskedSheet";
import { showLot } from "./Lot";
import { ReactionChoice } from "./Reacting";
import { mayReact } from "./reactions";

export function AskBar() {
  const session = useSession();
  const raised = session.leads.value ? hands(session).length : 0;
  const waiting = lot(session).open.length;
  return (
    <div class="asking" role="group" aria-label={t("helping-bar")}>
      {mayReact(session) && <React />}
      {mayRaise(session) && <Hand />}
      {mayCall(session) && <Help />}
      {raised > 0 && (
        <Button
          icon="hand"
          word={t("helping-hand")}
          label={t("helping-hands", { count: raised })}
          count={raised}
          press={showAsked}
        />
      )}
      <Button
        icon="parking"
        word={t("helping-lot-short")}
        label={t("helping-lot-open", { count: waiting })}
        keys="K"
        count={waiting}
        press={() => showLot(session)}
      />
    </div>
  );
}

function React() {
  return (
    <Disclosure
      button="place ask"
      face={
        <>
          <Icon name="smile" /> <span>{t("board-react")}</span>
        </>
      }
    >
      {(done) => <ReactionChoice done={done} />}
    </Disclosure>
  );
}

function Hand() {
  const session = useSession();
  const place = myTurn(session);
  return (
    <Button
      icon="hand"
      word={t("helping-hand")}
      label={t(place ? "helping-hand-lower" : "helping-hand-raise")}
      keys="H"
      on={place > 0}
      press={() => turnHand(session)}
    />
  );
}

function Help() {
  const session = useSession();
  const room = session.myRoom.value?.id ?? "";
  const called = ownCall(session);
  return (
    <Button
      icon="help"
      word={t("helping-help")}
      label={t(called ? "helping-help-end" : "helping-help-call")}
      keys="C"
      on={called !== undefined}
      press={() => (called ? endCall(session, room) : call(session))}
    />
  );
}

interface ButtonProps {
  readonly icon: IconName;
  readonly word: string;
  /** What it does, with the word in it. */
  readonly label: string;
  readonly keys?: string;
  readonly on?: boolean;
  readonly count?: number;
  readonly press: () => void;
}

function Button({ icon, word, label, keys, on = false, count = 0, press }: ButtonProps) {
  return (
    <button
      type="button"
      class="place ask"
      aria-label={label}
      aria-keyshortcuts={keys}
      title={keys ? `${label} (${keys})` : label}
      data-on={on}
      onClick={press}
    >
      <span class="ask-face">
        <Icon name={icon} />
        {count > 0 && (
          <span class="ask-count" aria-hidden="true">
            {count}
          </span>
        )}
      </span>
      <span>{word}</span>
    </button>
  );
}
