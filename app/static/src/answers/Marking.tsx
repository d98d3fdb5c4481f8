// Above an answer's words: bold, lists, a link, a note.
import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { Icon, type IconName } from "../board/icons";
import { t } from "../i18n";
import { type Target, useAnswers } from "./context";
import type { Quill } from "./editor";
import { LinkForm } from "./LinkForm";
import type { Place } from "./use-editor";

interface MarkingProps {
  readonly quill: Quill;
  readonly last: RefObject<Place | undefined>;
  readonly target: Target;
}

interface Kind {
  readonly name: "bold" | "bullet" | "ordered";
  readonly icon: IconName;
}

const KINDS: readonly Kind[] = [
  { name: "bold", icon: "bold" },
  { name: "bullet", icon: "list" },
  { name: "ordered", icon: "numbers" },
];

export function Marking({ quill, last, target }: MarkingProps) {
  const { picking } = useAnswers();
  const now = useSignal<Readonly<Record<string, unknown>>>({});
  const linking = useSignal<Place | undefined>(undefined);
  useLayoutEffect(() => {
    const look = (): void => void (now.value = quill.hasFocus() ? quill.getFormat() : {});
    quill.on("editor-change", look);
    return () => void quill.off("editor-change", look);
  }, [quill]);
  const isOn = ({ name }: Kind): boolean => Boolean(name in now.value || now.value["list"] === name);
  const turn = (kind: Kind): void => {
    const on = !isOn(kind);
    if (kind.name === "bullet" || kind.name === "ordered") quill.format("list", on && kind.name, "user");
    else quill.format(kind.name, on, "user");
  };
  const hold = (event: Event): void => event.preventDefault(); // the caret stays where it is
  return (
    <>
      <div class="marking" role="group" aria-label={t("answers-marking")}>
        {KINDS.map((kind) => (
          <button
            key={kind.name}
            type="button"
            class="tool"
            aria-pressed={isOn(kind)}
            aria-label={t(`answers-mark-${kind.name}`)}
            title={t(`answers-mark-${kind.name}`)}
            onPointerDown={hold}
            onMouseDown={hold}
            onClick={() => turn(kind)}
          >
            <Icon name={kind.icon} />
          </button>
        ))}
        <button
          type="button"
          class="tool"
          aria-expanded={linking.value !== undefined}
          aria-label={t("answers-mark-link")}
          title={t("answers-mark-link")}
          onClick={() => (linking.value = linking.value ? undefined : (quill.getSelection() ?? last.current ?? { index: 0, length: 0 }))}
        >
          <Icon name="link" />
        </button>
        <button
          type="button"
          class="tool worded marking-note"
          aria-haspopup="dialog"
          title={t("answers-add-note")}
          onClick={() => (picking.value = target)}
        >
          <Icon name="note" /> {t("answers-add-note")}
        </button>
      </div>
      {linking.value && <LinkForm id={`link-${target.id}`} quill={quill} at={linking.value} done={() => (linking.value = undefined)} />}
    </>
  );
}
