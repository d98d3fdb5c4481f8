// One field of a finding. Whoever is in it has it to themselves: it is told as a whole.
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { type BoardContext, nameOf, useBoard } from "../board/context";
import { t, whyNot } from "../i18n";
import type { FindingRecord } from "../protocol.gen";
import type { Answer } from "../sync";
import { type Field, LONGEST } from "./reported";

const PAUSE = 500; // milliseconds without a key after which what is written is told
const NEAR = 100; // letters to go from which on the count is shown

export function FindingField({ finding, field, first }: { finding: FindingRecord; field: Field; first: boolean }) {
  const { words, write, enter, leave } = useField(finding, field);
  const writer = useWriter(`${finding.id}.${field}`);
  const input = useRef<HTMLTextAreaElement>(null);
  // At once: who has pressed "add" is typing already.
  useLayoutEffect(() => void (first && input.current?.focus()), []);
  const id = `${finding.id}-${field}`;
  const left = LONGEST - words.length;
  return (
    <div class={`field finding-${field}`}>
      <label for={id}>{t(`answers-field-${field}`)}</label>
      <p class="hint" id={`${id}-hint`}>
        {writer ? t("board-typing", { name: writer }) : t(`answers-hint-${field}`)}
      </p>
      <textarea
        class="input"
        id={id}
        ref={input}
        rows={field === "who" || field === "when" ? 1 : 2}
        maxLength={LONGEST}
        readOnly={writer !== undefined}
        aria-describedby={`${id}-hint`}
        value={words}
        onFocus={enter}
        onBlur={leave}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      {left <= NEAR && <p class="count">{t("answers-letters-left", { count: left })}</p>}
    </div>
  );
}

/** What is written here until it is told, and from then on what everyone has. */
function useField(finding: FindingRecord, field: Field) {
  const board = useBoard();
  const { channel } = board.state.around;
  const draft = useSignal<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tell = (): void => {
    clearTimeout(timer.current);
    const words = draft.peek();
    if (words === undefined) return;
    draft.value = undefined;
    const told = channel.records.get("finding", finding.id)?.[field];
    if (told === undefined || told === words) return;
    const args = { finding: finding.id, [field]: words };
    void channel.do("finding.fill", args).then((answer) => answer.done || handBack(answer, words, board));
  };
  useEffect(() => {
    addEventListener("pagehide", tell);
    return () => {
      removeEventListener("pagehide", tell);
      tell();
    };
  }, [finding.id, field]);
  const write = (words: string): void => {
    draft.value = words;
    clearTimeout(timer.current);
    timer.current = setTimeout(tell, PAUSE);
  };
  const enter = (): void => channel.present("typing", { id: `${finding.id}.${field}` });
  const leave = (): void => {
    tell();
    channel.present("typing", null);
  };
  return { words: draft.value ?? finding[field], write, enter, leave };
}

/** The server could not take the words: they are shown until the person lets them go. */
function handBack(refusal: Extract<Answer, { done: false }>, words: string, { notices }: BoardContext): void {
  const copy = { label: t("common-copy"), run: () => void navigator.clipboard?.writeText(words) };
  const close = { label: t("common-close"), run: () => {} };
  notices.ask(`${whyNot(refusal)} ${t("answers-not-taken", { words })}`, ...(navigator.clipboard ? [copy] : []), close);
}

/** Somebody else who is in this field. */
function useWriter(field: string): string | undefined {
  const board = useBoard();
  const { channel, me } = board.state.around;
  const writer = [...channel.people.value].find(([person, { typing }]) => person !== me && typing?.id === field);
  return writer && nameOf(board, writer[0]);
}
