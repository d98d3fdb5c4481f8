// The session has ended: thanks, and where what was made can be found.
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { SummaryBody } from "../summary/Summary";

export function Over() {
  const session = useSession();
  const drafted = session.sections.value.length > 0;
  return (
    <div class="column">
      <h1>{t("stage-over")}</h1>
      <p class="lead">{t(drafted ? "stage-over-outputs" : "stage-over-no-summary")}</p>
      {session.record.value?.rooms_opened && (
        <button type="button" class="button" onClick={() => (session.place.value = "board")}>
          <Icon name="board" /> {t("stage-read-boards")}
        </button>
      )}
      {drafted && <SummaryBody />}
    </div>
  );
}
