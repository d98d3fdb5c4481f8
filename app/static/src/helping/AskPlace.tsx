// At the foot of a phone: one button for all that can be asked; its number says what waits.
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { calls, hands, myTurn } from "./acts";
import { showAsked } from "./AskedSheet";
import { showAsk } from "./AskSheet";

export function AskPlace() {
  const session = useSession();
  const leads = session.leads.value;
  const count = leads
    ? hands(session).length + calls(session).filter(({ answered_by }) => answered_by === null).length
    : myTurn(session);
  return (
    <button type="button" class="place ask" data-on={count > 0} onClick={leads ? showAsked : () => showAsk()}>
      <span class="ask-face">
        <Icon name="hand" />
        {count > 0 && <span class="ask-count">{count}</span>}
      </span>
      <span>{t(leads ? "helping-asked" : "helping-ask")}</span>
    </button>
  );
}
