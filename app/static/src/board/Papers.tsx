// The six papers to choose from, each with its mark, so that colour never speaks alone; and the inks.
import { t } from "../i18n";
import { type Colour, type Ink, PAPERS } from "./state";

export function Papers({ chosen, choose }: { chosen: Colour | undefined; choose: (colour: Colour) => void }) {
  return (
    <div class="papers" role="group" aria-label={t("board-colour")}>
      {PAPERS.map((paper) => (
        <button
          key={paper}
          type="button"
          class="tool"
          aria-label={t(`board-paper-${paper}`)}
          title={t(`board-paper-${paper}`)}
          aria-pressed={paper === chosen}
          onClick={() => choose(paper)}
        >
          <span class="swatch marked" data-paper={paper} />
        </button>
      ))}
    </div>
  );
}

export const INKS: readonly Ink[] = ["ink", ...PAPERS];

export function Inks({ chosen, choose }: { chosen: Ink; choose: (colour: Ink) => void }) {
  return (
    <div class="papers" role="group" aria-label={t("board-colour")}>
      {INKS.map((ink) => (
        <button
          key={ink}
          type="button"
          class="tool"
          aria-label={t(ink === "ink" ? "board-ink" : `board-paper-${ink}`)}
          title={t(ink === "ink" ? "board-ink" : `board-paper-${ink}`)}
          aria-pressed={ink === chosen}
          onClick={() => choose(ink)}
        >
          <span class="swatch ink-swatch" data-ink={ink} />
        </button>
      ))}
    </div>
  );
}
