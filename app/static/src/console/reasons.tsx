// Why a person is in their room, as a small mark with its word.
import { t } from "../i18n";
import type { PersonRecord } from "../protocol.gen";
import { useSession } from "../shell/context";

const MARKS = { balance: "=", late: "↷", hand: "☞" } as const;

/** Their own wish shows its place among the three. */
export function ReasonMark({ person }: { person: PersonRecord }) {
  const session = useSession();
  const { reason, room, choice } = person;
  if (!reason || !room) return null;
  const block = session.rooms.value.find(({ id }) => id === room)?.block ?? "";
  const wish = choice.indexOf(block) + 1;
  const words = reason === "choice" && wish ? t("stage-wish", { place: wish }) : t(`console-reason-${reason}`);
  return (
    <span class="reason" data-reason={reason} title={words}>
      <span aria-hidden="true">{reason === "choice" ? wish || "" : MARKS[reason]}</span>
      <span class="for-ears">{words}</span>
    </span>
  );
}

export function Legend() {
  return (
    <dl class="legend">
      <div>
        <dt class="reason" data-reason="choice" aria-hidden="true">
          1
        </dt>
        <dd>{t("console-reason-choice")}</dd>
      </div>
      {(["balance", "late", "hand"] as const).map((reason) => (
        <div key={reason}>
          <dt class="reason" data-reason={reason} aria-hidden="true">
            {MARKS[reason]}
          </dt>
          <dd>{t(`console-reason-${reason}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
