// A section as those who lead edit it: each line is a text that several may write in at once.
import { useLayoutEffect, useRef } from "preact/hooks";
import { announce, bindTextarea } from "../dom";
import { onceDrawn } from "../dom/focus";
import { t } from "../i18n";
import { type LineRecord, type SectionRecord, TEXT_LIMITS } from "../protocol.gen";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { tell } from "../shell/said";
import { type Channel, randomName } from "../sync";
import { grouped, moved, positionOfNew } from "./lines";
import { GroupFrame, LineFoot, LineHead, SectionFrame, useLines } from "./Summary";

export function EditSection({ section }: { section: SectionRecord }) {
  const { stage } = useSession();
  const lines = useLines(section.id);
  const fresh = useRef<string | undefined>(undefined);
  const add = (): void => {
    fresh.current = randomName();
    void stage.do("line.add", { line: fresh.current, section: section.id, position: positionOfNew(lines) });
  };
  return (
    <SectionFrame section={section}>
      {lines.length === 0 && <p class="quiet">{t("summary-section-empty")}</p>}
      {grouped(lines).map((group) => (
        <GroupFrame key={group.number} group={group} section={section}>
          {group.lines.map((line) => (
            <EditLine key={line.id} line={line} lines={lines} fresh={line.id === fresh.current} />
          ))}
        </GroupFrame>
      ))}
      <button type="button" class="button add-line" onClick={add}>
        <Icon name="plus" /> {t("summary-add-line")}
      </button>
    </SectionFrame>
  );
}

interface EditLineProps {
  readonly line: LineRecord;
  readonly lines: readonly LineRecord[];
  /** Just added by this person: the caret goes there. */
  readonly fresh: boolean;
}

function EditLine({ line, lines, fresh }: EditLineProps) {
  const { stage } = useSession();
  const index = lines.indexOf(line);
  const root = useRef<HTMLLIElement>(null);
  const move = (direction: "up" | "down"): void => {
    const position = moved(lines, index, direction);
    if (position === undefined) return;
    void stage.do("line.move", { line: line.id, position });
    announce(t("summary-moved"));
    keepFocus(root.current, direction);
  };
  return (
    <li class="line editable" ref={root}>
      <LineHead line={line} />
      <LineField line={line} fresh={fresh} />
      <span class="line-buttons">
        <IconButton icon="up" label={t("summary-move-up")} disabled={index === 0} press={() => move("up")} />
        <IconButton
          icon="down"
          label={t("summary-move-down")}
          disabled={index === lines.length - 1}
          press={() => move("down")}
        />
        <IconButton icon="trash" label={t("summary-remove-line")} press={() => remove(stage, line)} />
      </span>
      <LineFoot line={line} />
    </li>
  );
}

/** Its words can be brought back; they are then a line of one's own, without notes behind it. */
function remove(stage: Channel, { id, section, position }: LineRecord): void {
  const words = stage.texts.edit(id).toString();
  void stage.do("line.remove", { line: id });
  tell(t("summary-removed"), "plain", { label: t("common-undo"), run: () => write(stage, section, position, words) });
}

function write(stage: Channel, section: string, position: number, words: string): void {
  const line = randomName();
  void stage.do("line.add", { line, section, position });
  stage.texts.edit(line).insert(0, words);
  stage.flush();
}

/** The line is drawn anew in another group: the button that was pressed is found again there. */
function keepFocus(line: HTMLElement | null, direction: "up" | "down"): void {
  const id = line?.querySelector("textarea")?.id ?? "";
  onceDrawn(() => {
    const moved = document.getElementById(id)?.closest(".line");
    moved?.querySelector<HTMLElement>(`[data-icon="${direction}"]:not(:disabled), [data-icon="trash"]`)?.focus();
  });
}

function LineField({ line, fresh }: { line: LineRecord; fresh: boolean }) {
  const { stage } = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = stage.texts.edit(line.id);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    const bound = bindTextarea(element, text, TEXT_LIMITS.line, () => grow(element));
    grow(element);
    return () => bound.release();
  }, [text]);
  // Before the next key, not after the next paint: a space typed at once would else press *Add a line* again.
  useLayoutEffect(() => void (fresh && field.current?.focus()), []);
  return (
    <textarea
      class="input line-field"
      id={`field-${line.id}`}
      ref={field}
      rows={1}
      aria-label={t("summary-line")}
      placeholder={t("summary-line-empty")}
      onBlur={() => stage.flush()}
    />
  );
}

/** As high as its words, for browsers that do not do this by themselves. */
function grow(element: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  element.style.height = "auto";
  element.style.height = `${element.scrollHeight}px`;
}
