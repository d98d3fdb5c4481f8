// All shortcuts of the board, and the switch for those of a single letter.
import { useEffect, useRef } from "preact/hooks";
import { holdFocus } from "../dom";
import { t } from "../i18n";
import { withCommand } from "./actions";
import { useBoard } from "./context";
import { Icon } from "./icons";
import { letterKeys, useLetterKeys } from "./preferences";

type Row = readonly [id: string, ...keys: string[]];

const parts = (): readonly (readonly [string, readonly Row[]])[] => [
  [
    "tools",
    [
      ["note", "N"],
      ["select", "V"],
      ["text", "T"],
      ["draw", "P"],
      ["arrow", "A"],
      ["vote", "D"],
    ],
  ],
  [
    "walk",
    [
      ["arrows", "← → ↑ ↓"],
      ["take", "Space"],
      ["also", "⇧ Space", withCommand("Space")],
      ["keep", withCommand("← →")],
      ["write", "Enter"],
      ["menu", "⇧ F10"],
      ["escape", "Esc"],
    ],
  ],
  [
    "change",
    [
      ["undo", withCommand("Z")],
      ["redo", withCommand("⇧ Z")],
      ["copy", withCommand("C"), withCommand("X"), withCommand("V")],
      ["duplicate", withCommand("D")],
      ["group", withCommand("G"), withCommand("⇧ G")],
      ["tidy", withCommand("⇧ L")],
      ["order", withCommand("]"), withCommand("[")],
      ["all", withCommand("A")],
      ["delete", "Del"],
    ],
  ],
  [
    "look",
    [
      ["zoom", "+", "−"],
      ["fit", "0"],
      ["selection", "1"],
      ["map", "M"],
      ["sheet", "?", withCommand("/")],
    ],
  ],
];

export function ShortcutSheet() {
  const { sheet } = useBoard();
  return sheet.value ? <Sheet close={() => (sheet.value = false)} /> : null;
}

function Sheet({ close }: { close: () => void }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? holdFocus(root.current) : undefined), []);
  return (
    <div class="veil" onClick={({ target, currentTarget }) => target === currentTarget && close()}>
      <div
        class="dialog large shortcuts"
        role="dialog"
        aria-modal="true"
        aria-labelledby="sheet-title"
        ref={root}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Escape") close();
        }}
      >
        <div class="dialog-head">
          <h2 id="sheet-title">{t("board-keys-title")}</h2>
          <button type="button" class="icon-button" aria-label={t("common-close")} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <div class="dialog-body">
          <label class="cursor-switch">
            <input
              type="checkbox"
              checked={letterKeys.value}
              onChange={({ currentTarget }) => useLetterKeys(currentTarget.checked)}
            />
            {t("board-keys-letters")}
          </label>
          <div class="shortcut-parts">
            {parts().map(([part, rows]) => (
              <section key={part}>
                <h3>{t(`board-keys-part-${part}`)}</h3>
                <dl>
                  {rows.map(([id, ...keys]) => (
                    <div key={id}>
                      <dt>{t(`board-key-${id}`)}</dt>
                      <dd>
                        {keys.map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
