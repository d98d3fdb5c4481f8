// The summary on the console: drafted, edited line by line, and taken away.
import { printed } from "../dom";
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { useConsole } from "../console/desk";
import { Downloads } from "./Downloads";
import { EditSection } from "./Editing";
import { SummaryBody } from "./Summary";

/** Notes that were written after the draft come in. */
function Again() {
  const lead = useConsole();
  const step = lead.others.value.find(({ name }) => name === "redraft");
  if (!step) return null;
  return (
    <button
      type="button"
      class="button again"
      disabled={!lead.online.value || lead.busy.value}
      onClick={() => void lead.perform(step)}
    >
      {t("console-step-redraft")}
    </button>
  );
}

export function SummaryView() {
  const session = useSession();
  const drafted = session.sections.value.length > 0;
  const over = session.phase.value === "ended";
  const summary = session.stage.records.get("summary", "summary");
  return (
    <>
      <h1 class="console-title">{t(over ? "console-ended" : "summary-title")}</h1>
      {!drafted && <p class="lead">{t(summary ? "summary-nothing" : "summary-empty")}</p>}
      {drafted && summary && (
        <>
          {printed.value && <SummaryBody />}
          <p class="quiet editing">
            {t("summary-counts", { people: summary.people, notes: summary.notes, votes: summary.votes })}
          </p>
          {over && <Downloads />}
          <p class="editing">{t("summary-edit-how")}</p>
          <Again />
          <div class="summary editing">
            {session.sections.value.map((section) => (
              <EditSection key={section.id} section={section} />
            ))}
          </div>
          {!over && <Downloads />}
        </>
      )}
    </>
  );
}
