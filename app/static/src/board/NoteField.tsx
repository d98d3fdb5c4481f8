// Writing in a note: a text field on its shared text, where others may write at the same time.
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { bindTextarea } from "../dom/textarea";
import { t } from "../i18n";
import { type NoteRecord, TEXT_LIMITS } from "../protocol.gen";
import type { TextThing } from "./things";
import { type BoardContext, labelOf, useBoard, writingNow } from "./context";
import { Icon } from "./icons";

const NEAR = 100; // letters to go from which on the count is shown

/** What words are written in. */
export type Written = NoteRecord | TextThing;

/** `done`: the person has ended writing. */
export function NoteField({ note, done }: { note: Written; done: () => void }) {
  const board = useBoard();
  const field = useRef<HTMLTextAreaElement>(null);
  const room = useSignal({ left: TEXT_LIMITS.note as number, cut: 0 });
  const text = board.state.around.channel.texts.edit(note.id);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    const bound = bindTextarea(element, text, TEXT_LIMITS.note, (left, cut) => {
      room.value = { left, cut };
      grow(element);
    });
    return () => bound.release();
  }, [text]);
  // Not after the next paint: on a busy machine that is several letters later, and letters are shortcuts.
  useLayoutEffect(() => field.current?.focus(), [note.id]);
  useEffect(() => () => board.typing.stop(), []);
  return (
    <div class="note-field" onKeyDown={(event) => keyInField(event, done)}>
      <textarea
        class="note-text"
        ref={field}
        rows={3}
        lang={(note.type === "note" && note.lang) || undefined}
        aria-label={note.type === "note" ? t("board-words-of", { note: labelOf(board, note.number) }) : t("board-words-of-text")}
        placeholder={t("board-write-here")}
        onInput={() => typed(note, board)}
      />
      <p class="note-field-foot">
        <Others note={note} />
        <Count left={room.value.left} cut={room.value.cut} />
        <button type="button" class="tool worded" onClick={done}>
          <Icon name="check" /> {t("board-done")}
        </button>
      </p>
    </div>
  );
}

/** Who else is writing here just now. */
function Others({ note }: { note: Written }) {
  const board = useBoard();
  const { channel, me } = board.state.around;
  const others = [...channel.people.value]
    .filter(([person, { typing }]) => person !== me && typing?.id === note.id)
    .map(([person]) => person);
  return <span class="note-others">{others.length > 0 && writingNow(board, others)}</span>;
}

function Count({ left, cut }: { left: number; cut: number }) {
  if (cut > 0) {
    return (
      <span class="count over" role="alert">
        {t("board-note-full", { limit: TEXT_LIMITS.note, cut })}
      </span>
    );
  }
  if (left > NEAR) return null;
  return (
    <span class="count" role={left <= 10 ? "status" : undefined}>
      {t("board-letters-left", { count: left })}
    </span>
  );
}

function typed(note: Written, { typing, state }: BoardContext): void {
  typing.in(note.id);
  state.wrote.value = note.id;
}

function keyInField(event: KeyboardEvent, done: () => void): void {
  event.stopPropagation();
  if (event.key !== "Escape" && !(event.key === "Enter" && (event.ctrlKey || event.metaKey))) return;
  if (event.isComposing) return;
  event.preventDefault();
  done();
}

/** As high as its words, for browsers that do not do this by themselves. */
function grow(element: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  element.style.height = "auto";
  element.style.height = `${element.scrollHeight}px`;
}
