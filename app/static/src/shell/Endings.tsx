// The page cannot go on: why, and the way back.
import { t, whyNot } from "../i18n";
import { useSession } from "./context";

export function TurnedAway() {
  const { connection, stage } = useSession();
  const why = connection.notice.value ?? stage.left;
  const { waiting } = connection.saving.value;
  return (
    <div class="column turned-away">
      <h1>{t("live-turned-away")}</h1>
      {why && <p class="lead">{whyNot(why)}</p>}
      {waiting > 0 && <p>{t("live-kept-here", { count: waiting })}</p>}
      <div class="row">
        <button type="button" class="button primary large" onClick={() => location.reload()}>
          {t("common-try-again")}
        </button>
        <a class="button large" href="/">
          {t("live-to-start")}
        </a>
      </div>
    </div>
  );
}
