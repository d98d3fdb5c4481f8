// Words on the board without paper.
import { t } from "../i18n";
import { useBoard } from "./context";
import { ThingFrame } from "./ThingCard";
import { TEXT_SIZES, type TextThing } from "./things";

export function TextBox({ text }: { text: TextThing }) {
  const { state } = useBoard();
  const hidden = state.isHidden(text);
  const words = hidden ? "" : state.words(text.id);
  const w = state.stretched.value.get(text.id) ?? text.w;
  return (
    <ThingFrame
      thing={text}
      class="board-text"
      data={{ "data-ink": text.colour }}
      style={{ width: `${w}px`, fontSize: `${TEXT_SIZES[text.size]}px` }}
    >
      {words || <span class="note-empty">{t(hidden ? "board-note-hidden" : "board-text-empty")}</span>}
    </ThingFrame>
  );
}
