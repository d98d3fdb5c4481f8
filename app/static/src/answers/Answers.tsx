// What the group brings back: who reports, an answer to each guiding question, and findings.
import { type Signal, useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { useBoard } from "../board/context";
import { Sheet } from "../board/Sheet";
import { onceDrawn } from "../dom/focus";
import { t } from "../i18n";
import { useKeptFocus } from "../shell/kept-focus";
import { useWide } from "../shell/widths";
import { AnswerField } from "./AnswerField";
import { AnswersProvider, type AnswersContext, type Target } from "./context";
import { Findings } from "./Findings";
import { NoteRows } from "./NoteRows";
import type { Found } from "./notes";
import { Reporter } from "./Reporter";

/** `open` leaves for the board, to a note. */
export function Answers({ open }: { open: (note: string) => void }) {
  const { state } = useBoard();
  const target = useSignal<Target | undefined>(undefined);
  const picking = useSignal<Target | undefined>(undefined);
  const context = useMemo<AnswersContext>(() => ({ target, picking, open }), [open]);
  const wide = useWide();
  const main = useKeptFocus<HTMLDivElement>();
  const answers = [...state.around.channel.records.of("answer")].sort((one, other) => one.position - other.position);
  return (
    <AnswersProvider value={context}>
      <div class="answers" data-own-hands>
        <div class="answers-main" ref={main}>
          <Reporter />
          <section aria-labelledby="the-answers">
            <h3 id="the-answers">{t("answers-title")}</h3>
            <p class="quiet">{t(state.open.value ? "answers-how" : "answers-read-only")}</p>
            {answers.map((answer, n) => (
              <AnswerField key={answer.id} answer={answer} number={n + 1} />
            ))}
          </section>
          <Findings />
        </div>
        {wide && state.open.value && <Beside target={target} />}
      </div>
      <Picker picking={picking} />
    </AnswersProvider>
  );
}

/** Beside the answers, where there is room: the board's notes, to be pressed or carried over. */
function Beside({ target }: { target: Signal<Target | undefined> }) {
  const { notices } = useBoard();
  const choose = (note: Found): void => {
    if (target.value) target.value.cite(note);
    else notices.say(t("answers-choose-first"));
  };
  return (
    <aside class="answers-notes" aria-labelledby="notes-beside-title">
      <h3 id="notes-beside-title">{t("answers-notes")}</h3>
      <p class="quiet">{target.value ? t("answers-notes-go-to", { place: target.value.title }) : t("answers-notes-how")}</p>
      <NoteRows choose={choose} chosen={[]} carried />
    </aside>
  );
}

/** The board's notes over the page, for one answer or finding. */
function Picker({ picking }: { picking: Signal<Target | undefined> }) {
  const target = picking.value;
  if (!target) return null;
  const close = (): void => void (picking.value = undefined);
  const choose = (note: Found): void => {
    close();
    // After the focus has come back from the sheet, so that it stays where the note went.
    onceDrawn(() => target.cite(note));
  };
  return (
    <Sheet title={t("answers-notes-for", { place: target.title })} class="note-picker" close={close}>
      <NoteRows choose={choose} chosen={[]} focused />
    </Sheet>
  );
}
