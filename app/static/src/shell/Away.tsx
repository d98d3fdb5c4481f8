// The page was loaded without a line, and nothing of the session is here to be shown.
import { t } from "../i18n";
import { useSession } from "./context";

export function Away() {
  const { connection } = useSession();
  const { waiting } = connection.saving.value;
  return (
    <div class="column" role="status">
      <h1>{t("offline-title")}</h1>
      <p class="lead">{t("offline-text")}</p>
      {waiting > 0 && <p>{t("offline-kept", { count: waiting })}</p>}
      <div>
        <button type="button" class="button" onClick={() => connection.hurry()}>
          {t("live-connect-now")}
        </button>
      </div>
    </div>
  );
}
