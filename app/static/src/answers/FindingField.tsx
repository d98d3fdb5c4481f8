// One field of a finding. Who comes while somebody writes in it waits; what two begin at once is woven together.
import { type Signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { type BoardContext, useBoard, writingNow } from "../board/context";
import { t, whyNot } from "../i18n";
import type { FindingRecord } from "../protocol.gen";
import type { Answer } from "../sync";
import { Draft, DraftField } from "./draft";
import { type Field, LONGEST } from "./reported";

const PAUSE = 500; // milliseconds without a key after which what is written is told
const NEAR = 100; // letters to go from which on the count is shown

export function FindingField({ finding, field, first }: { finding: FindingRecord; field: Field; first: boolean }) {
  const board = useBoard();
  const input = useRef<HTMLTextAreaElement>(null);
  const { length, tell } = useDraft(finding, field, input);
  const { writer, waits, enter, leave } = useTurn(`${finding.id}.${field}`);
  // At once: who has pressed "add" is typing already.
  useLayoutEffect(() => void (first && input.current?.focus()), []);
  const id = `${finding.id}-${field}`;
  const left = LONGEST - length.value;
  return (
    <div class={`field finding-${field}`}>
      <label for={id}>{t(`answers-field-${field}`)}</label>
      <p class="hint" id={`${id}-hint`}>
        {writer ? writingNow(board, [writer]) : t(`answers-hint-${field}`)}
      </p>
      <textarea
        class="input"
        id={id}
        ref={input}
        rows={field === "who" || field === "when" ? 1 : 2}
        maxLength={LONGEST}
        readOnly={waits}
        aria-describedby={`${id}-hint`}
        onFocus={enter}
        onInput={enter}
        onBlur={() => {
          tell();
          leave();
        }}
      />
      {left <= NEAR && <p class="count">{t("answers-letters-left", { count: Math.max(0, left) })}</p>}
    </div>
  );
}

/** What is written here until it is told, on top of what everyone has. */
function useDraft(finding: FindingRecord, field: Field, input: RefObject<HTMLTextAreaElement | null>) {
  const board = useBoard();
  const { channel } = board.state.around;
  const draft = useRef(new Draft(finding[field])).current;
  const bound = useRef<DraftField | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const length = useSignal(draft.words.length);
  const tell = (): void => {
    clearTimeout(timer.current);
    const taken = draft.take();
    if (!taken) return;
    const { words, was } = taken;
    const args = { finding: finding.id, [field]: words, was: { [field]: was } };
    void channel.do("finding.fill", args).then((answer) => answer.done || handBack(answer, words, board));
  };
  useLayoutEffect(() => {
    bound.current = new DraftField(input.current!, draft, () => {
      length.value = draft.words.length;
      clearTimeout(timer.current);
      timer.current = setTimeout(tell, PAUSE);
    });
    return () => bound.current?.release();
  }, []);
  useLayoutEffect(() => {
    bound.current?.hear(finding[field]);
    length.value = draft.words.length;
  }, [finding[field]]);
  useEffect(() => {
    addEventListener("pagehide", tell);
    return () => {
      removeEventListener("pagehide", tell);
      tell();
    };
  }, []);
  return { length: length as Signal<number>, tell };
}

/** The server could not take the words: they are shown until the person lets them go. */
function handBack(refusal: Extract<Answer, { done: false }>, words: string, { notices }: BoardContext): void {
  const copy = { label: t("common-copy"), run: () => void navigator.clipboard?.writeText(words) };
  const close = { label: t("common-close"), run: () => {} };
  notices.ask(`${whyNot(refusal)} ${t("answers-not-taken", { words })}`, ...(navigator.clipboard ? [copy] : []), close);
}

/** Who comes to a field in which somebody writes waits until they leave; who is in it writes on. */
function useTurn(field: string) {
  const board = useBoard();
  const { channel, me } = board.state.around;
  const inside = useSignal(false);
  const [writer] = [...channel.people.value].find(([person, { typing }]) => person !== me && typing?.id === field) ?? [];
  const waits = writer !== undefined && !inside.value;
  const enter = (): void => {
    if (waits || inside.peek()) return;
    inside.value = true;
    channel.present("typing", { id: field });
  };
  const leave = (): void => {
    if (inside.peek()) channel.present("typing", null);
    inside.value = false;
  };
  return { writer, waits, enter, leave };
}
