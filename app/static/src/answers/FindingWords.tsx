// A finding as it is read, in its room and in the plenary.
import { t } from "../i18n";
import type { FindingRecord } from "../protocol.gen";

export function FindingWords({ finding, number }: { finding: FindingRecord; number: number }) {
  const { statement, evidence, proposal, who, when } = finding;
  return (
    <div class="finding-words">
      <p class="finding-statement">
        <span class="answer-number">{number}</span>
        {statement.trim() || <span class="quiet">{t("answers-finding-blank")}</span>}
      </p>
      <dl>
        {Object.entries({ evidence, proposal, who, when }).map(
          ([field, words]) =>
            words.trim() && (
              <div key={field} class={`finding-${field}`}>
                <dt>{t(`answers-field-${field}`)}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
