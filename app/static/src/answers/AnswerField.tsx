// One guiding question and the group's answer, which several write at once.
import { useBoard } from "../board/context";
import { inLanguage } from "../board/language";
import { t } from "../i18n";
import type { AnswerRecord } from "../protocol.gen";
import { Carets } from "./Carets";
import { Cites } from "./Cites";
import { type Target, found, useAnswers } from "./context";
import { placeUnder } from "./editor";
import { Marking } from "./Marking";
import { CARRIED, type Found } from "./notes";
import { useEditor } from "./use-editor";
import { putName, takeName, writingAt } from "./writing";

const NEAR = 500; // letters to go from which on the count is shown
const LAST = 50; // and from which on it is said

export function AnswerField({ answer, number }: { answer: AnswerRecord; number: number }) {
  const board = useBoard();
  const { target } = useAnswers();
  const { channel } = board.state.around;
  const open = board.state.open.value;
  const heading = `question-${answer.id}`;
  const { place, quill, room, last, drawn } = useEditor(answer.id, open, heading);
  const showName = useShowName();
  const editor = quill.value;
  const cite = (note: Found, at?: number): void => {
    if (!editor || !open) return;
    putName(editor, at ?? writingAt(editor, last.current ?? undefined).index, note.id, note.label);
    if (!answer.notes.includes(note.id)) void channel.do("answer.cite", { answer: answer.id, note: note.id });
  };
  const uncite = (note: string): void => {
    if (editor) takeName(editor, note, found(note, board)?.label);
    void channel.do("answer.cite", { answer: answer.id, note, cited: false });
  };
  const self: Target = { id: answer.id, title: t("answers-question", { number }), cite };
  const drop = (event: DragEvent): void => {
    const note = found(event.dataTransfer?.getData(CARRIED) ?? "", board);
    if (!note || !editor) return;
    event.preventDefault();
    cite(note, placeUnder(editor, event.clientX, event.clientY));
  };
  return (
    <section
      class="answer"
      aria-labelledby={heading}
      onFocusIn={() => (target.value = self)}
      onDragOver={(event) => open && event.dataTransfer?.types.includes(CARRIED) && event.preventDefault()}
      onDrop={drop}
    >
      <h4 class="answer-question" id={heading}>
        <span class="answer-number">{number}</span> {inLanguage(answer.question)}
      </h4>
      <div class="answer-box" data-open={open}>
        {open && editor && <Marking quill={editor} last={last} target={self} />}
        <div class="answer-words" onClick={({ target: pressed }) => showName(pressed as Element)}>
          <div ref={place} />
          {editor && <Carets quill={editor} answer={answer.id} drawn={drawn} />}
        </div>
      </div>
      {open && <LettersLeft left={room.value.left} />}
      <Cites notes={answer.notes} remove={open ? uncite : undefined} />
    </section>
  );
}

function LettersLeft({ left }: { left: number }) {
  if (left >= NEAR) return null;
  return (
    <p class="count" role={left <= LAST ? "status" : undefined}>
      {t("answers-letters-left", { count: Math.max(0, left) })}
    </p>
  );
}

/** Where one writes, a press on a note's name says what it is; where one reads, it leads there. */
function useShowName(): (pressed: Element) => void {
  const board = useBoard();
  const { open: goTo } = useAnswers();
  const { notices, state } = board;
  return (pressed) => {
    const id = pressed.closest<HTMLElement>("[data-names]")?.dataset["names"];
    if (id === undefined) return;
    const note = found(id, board);
    if (!note) notices.say(t("answers-note-gone"));
    else if (!state.open.peek()) goTo(id);
    else notices.say(`${note.label}: ${note.words}`, { label: t("answers-show-note"), run: () => goTo(id) });
  };
}
