// One large button: the next step, always saying what it will do. The other steps wait in a calm menu beside it.
import { lang, t } from "../i18n";
import type { RoomRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import { close, show } from "../shell/dialogs";
import { Disclosure } from "../shell/Disclosure";
import type { Guide } from "../shell/guide";
import { Icon } from "../shell/Icon";
import { slideTitle } from "../stage/Slide";
import { type Console, useConsole } from "./desk";
import type { Step } from "./steps";

export function NextStep() {
  const lead = useConsole();
  const { next, others, busy, online } = lead;
  const session = useSession();
  const [guide, rooms] = [session.guides.current.value, session.rooms.value];
  const step = next.value;
  if (!step) return null;
  return (
    <footer class="next-step">
      {!online.value && <p class="next-why">{t("console-offline")}</p>}
      {others.value.length > 0 && online.value && (
        <Disclosure
          class="others"
          button="button"
          face={
            <>
              <span class="word">{t("console-other-steps")}</span> <Icon name="up" />
            </>
          }
        >
          {(done) => <Others steps={others.value} done={done} />}
        </Disclosure>
      )}
      <button
        type="button"
        class="button primary large"
        aria-disabled={busy.value || !online.value}
        onClick={({ detail }) => !busy.value && !isAgain(step, detail) && begin(lead, step)}
      >
        <span class="next-words">
          {busy.value ? t("console-working") : labelOf(step, guide, rooms)}
          <Detail step={step} />
        </span>
        {!busy.value && <Icon name="forth" />}
      </button>
    </footer>
  );
}

function Others({ steps, done }: { steps: readonly Step[]; done: () => void }) {
  const lead = useConsole();
  const session = useSession();
  const [guide, rooms] = [session.guides.current.value, session.rooms.value];
  return (
    <ul class="choice-list" role="list">
      {steps.map((step) => (
        <li key={step.name}>
          <button
            type="button"
            class={step.name === "end" ? "ending" : undefined}
            onClick={() => {
              done();
              begin(lead, step);
            }}
          >
            {labelOf(step, guide, rooms)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the step does besides its name. */
function Detail({ step }: { step: Step }) {
  const { item } = useSession();
  if (step.begins) {
    const { title, minutes } = step.begins;
    return <small>{t("console-also-begins", { title: title[lang.value] ?? "", minutes })}</small>;
  }
  if (step.name === "close") return <small>{t("console-close-detail")}</small>;
  return step.name === "open" && item.value ? <small>{t("console-open-detail")}</small> : null;
}

function labelOf(step: Step, guide: Guide | undefined, rooms: readonly RoomRecord[]): string {
  if (step.name === "slide") return t("console-step-slide", { title: slideTitle(step.slide ?? "", guide, rooms) });
  return t(`console-step-${step.name}`);
}

/** The second press of a double one meant the step before, whatever is written on the button by now. */
const isAgain = (step: Step, presses: number): boolean => presses > 1 && step.name !== "slide";

/** Ending cannot be undone, so it is asked first. */
function begin(lead: Console, step: Step): void {
  if (step.name !== "end") return void lead.perform(step);
  show({ title: t("console-end-title"), content: () => <AskEnd lead={lead} step={step} /> });
}

function AskEnd({ lead, step }: { lead: Console; step: Step }) {
  const { drafted } = lead.situation.value;
  return (
    <>
      <p>{t("console-end-text")}</p>
      {!drafted && <p>{t("console-end-no-summary")}</p>}
      <div class="row">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            close();
            void lead.perform(step);
          }}
        >
          {t("console-step-end")}
        </button>
        <button type="button" class="button" onClick={close}>
          {t("console-end-not")}
        </button>
      </div>
    </>
  );
}
