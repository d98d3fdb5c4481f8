// Buttons in a board's bar: the guiding questions of the room's block, one press away, and the way back.
import { t } from "../i18n";
import type { RoomRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import { show } from "../shell/dialogs";
import { Icon } from "../shell/Icon";
import { useNarrow } from "../shell/widths";
import { Questions } from "./Slide";

export function QuestionsButton({ room }: { room: RoomRecord }) {
  return (
    <button
      type="button"
      class="tool worded"
      title={t("guide-questions")}
      onClick={() => show({ title: t("guide-questions"), content: () => <BlockQuestions block={room.block} /> })}
    >
      <Icon name="question" /> <span class="word">{t("guide-questions")}</span>
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

/** Calls the facilitator to one's own room; where the top bar has the button too, it is not shown twice. */
export function HelpButton({ large = false }: { large?: boolean }) {
  const session = useSession();
  const room = session.myRoom.value?.id ?? "";
  const called = session.stage.records.get("help", `help.${room}`) !== undefined;
  if (!useNarrow() || session.observes.value || called) return null;
  return (
    <button type="button" class={large ? "button" : "tool worded"} onClick={() => void session.stage.do("help.call", {})}>
      <Icon name="help" /> <span class={large ? undefined : "word"}>{t("helping-help-call")}</span>
    </button>
  );
}

/** The way back from a board, in its bar. */
export function BackButton({ label, go }: { label: string; go: () => void }) {
  return (
    <button type="button" class="tool worded" onClick={go}>
      <Icon name="back" /> <span class="word">{label}</span>
    </button>
  );
}
