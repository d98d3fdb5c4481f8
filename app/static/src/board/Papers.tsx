// The six papers to choose from, each with its mark, so that colour never speaks alone.
import { t } from "../i18n";
import { type Colour, PAPERS } from "./state";

export function Papers({ chosen, choose }: { chosen: Colour; choose: (colour: Colour) => void }) {
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
