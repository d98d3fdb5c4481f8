// All shortcuts of the board, and the switch for those of a single letter.
import { t } from "../i18n";
import { withCommand } from "./actions";
import { useBoard } from "./context";
import { letterKeys, useLetterKeys } from "./preferences";
import { Sheet } from "./Sheet";

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
      ["handles", "Tab"],
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
    "ask",
    [
      ["hand", "H"],
      ["help", "C"],
      ["lot", "K"],
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
  if (!sheet.value) return null;
  return (
    <Sheet title={t("board-keys-title")} class="large shortcuts" close={() => (sheet.value = false)}>
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
    </Sheet>
  );
}
