// A link as a card: the title somebody gave it and where it leads. Nothing is asked of that place.
import { t } from "../i18n";
import { useBoard } from "./context";
import { Icon } from "./icons";
import { ThingFrame } from "./ThingCard";
import { CARD_HEIGHT, type Card } from "./things";

export function LinkCard({ card }: { card: Card }) {
  const { state } = useBoard();
  const hidden = state.isHidden(card);
  const rect = { ...state.rectOf(card), h: CARD_HEIGHT };
  return (
    <ThingFrame thing={card} class="link-card" rect={rect}>
      <Icon name="link" />
      <p class="link-title">{hidden ? t("board-note-hidden") : card.title || placeOf(card.url)}</p>
      {!hidden && <p class="link-place">{placeOf(card.url)}</p>}
    </ThingFrame>
  );
}

/** Host and beginning of the path: what a person knows a page by. */
export function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return host.replace(/^www\./, "") + (pathname === "/" ? "" : pathname);
  } catch {
    return url;
  }
}
