// Words without a note: what happened, the words, and where they can go.
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { focusOn } from "../dom";
import { t } from "../i18n";
import { useBoard } from "./context";
import type { Rescued } from "./rescue";

export function RescuePanel() {
  const { rescue } = useBoard();
  const rescued = rescue.shown.value;
  return rescued ? <Panel key={rescued.note} rescued={rescued} /> : null;
}

function Panel({ rescued: { words, why, sudden } }: { rescued: Rescued }) {
  const { rescue, state } = useBoard();
  const panel = useRef<HTMLDivElement>(null);
  // The panel, not a button: the person may still be typing, and a space must not choose for them.
  useLayoutEffect(() => {
    if (panel.current && sudden) focusOn(panel.current);
  }, []);
  return (
    <div class="rescue" role="group" aria-label={t("board-rescue")} ref={panel}>
      <p role="alert">{why}</p>
      <textarea class="input" readOnly rows={3} aria-label={t("board-rescue-words")} value={words} />
      <div class="rescue-actions">
        {state.open.value && (
          <button type="button" class="button primary" onClick={() => rescue.toNewNote()}>
            {t("board-rescue-note")}
          </button>
        )}
        {navigator.clipboard && <Copy words={words} />}
        <button type="button" class="button quiet" onClick={() => rescue.letGo()}>
          {t("board-rescue-drop")}
        </button>
      </div>
    </div>
  );
}

/** Without TLS browsers offer no clipboard; the words can be selected by hand. */
function Copy({ words }: { words: string }) {
  const copied = useSignal(false);
  const copy = (): void => void navigator.clipboard.writeText(words).then(() => (copied.value = true));
  return (
    <button type="button" class="button" onClick={copy}>
      {t(copied.value ? "common-copied" : "common-copy")}
    </button>
  );
}
