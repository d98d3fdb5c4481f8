// A picture on the board.
import { useSignal } from "@preact/signals";
import { t } from "../i18n";
import { useBoard } from "./context";
import { ThingFrame } from "./ThingCard";
import type { Picture } from "./things";

export function PictureCard({ picture }: { picture: Picture }) {
  const { state, pictures } = useBoard();
  const broken = useSignal(false);
  const rect = state.rectOf(picture);
  const alt = picture.alt || t("board-picture-without-words");
  const hidden = state.isHidden(picture);
  return (
    <ThingFrame thing={picture} class="picture" rect={rect}>
      {hidden || broken.value ? (
        <p class="picture-missing">{t(hidden ? "board-note-hidden" : "board-picture-missing")}</p>
      ) : (
        <img src={pictures.address(picture.file)} alt={alt} draggable={false} onError={() => (broken.value = true)} />
      )}
    </ThingFrame>
  );
}
