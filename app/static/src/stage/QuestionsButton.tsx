// The guiding questions of a room's block, one press away from its board.
import { t } from "../i18n";
import type { RoomRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import { show } from "../shell/dialogs";
import { Icon } from "../shell/Icon";
import { Questions } from "./Slide";

export function QuestionsButton({ room }: { room: RoomRecord }) {
  return (
    <button
      type="button"
      class="button"
      onClick={() => show({ title: t("guide-questions"), content: () => <BlockQuestions block={room.block} /> })}
    >
      <Icon name="question" /> {t("guide-questions")}
    </button>
  );
}

function BlockQuestions({ block: id }: { block: string }) {
  const block = useSession().guides.current.value?.blocks.find((one) => one.id === id);
  if (!block) return <p>{t("common-loading")}</p>;
  return (
    <>
      <p class="lead">{block.title}</p>
      <Questions block={block} />
      <p class="quiet">{block.summary}</p>
    </>
  );
}
