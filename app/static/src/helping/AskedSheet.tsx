// What is asked of who leads, in one sheet: calls for help, hands, the parking lot.
import { t } from "../i18n";
import { show } from "../shell/dialogs";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { calls, hands, lot } from "./acts";
import { CallBanner } from "./Calls";
import { Hands } from "./Hands";
import { showLot } from "./Lot";

export const showAsked = (): void => show({ title: t("helping-ask-lead-title"), content: Asked });

function Asked() {
  const session = useSession();
  const waiting = calls(session);
  return (
    <>
      {!waiting.length && !hands(session).length && <p class="quiet">{t("helping-nobody-asks")}</p>}
      {waiting.length > 0 && (
        <div class="calls-listed">
          {waiting.map((call) => (
            <CallBanner key={call.id} call={call} />
          ))}
        </div>
      )}
      <Hands Heading="h3" />
      <button type="button" class="button ask-large" onClick={() => showLot(session)}>
        <Icon name="parking" /> {t("helping-lot-open", { count: lot(session).open.length })}
      </button>
    </>
  );
}
