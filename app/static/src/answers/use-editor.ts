// The editor of one answer for as long as it is on the page: made, bound to the shared text, opened and closed.
import { type Signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useBoard } from "../board/context";
import { lang, t } from "../i18n";
import { TEXT_LIMITS } from "../protocol.gen";
import { Binding } from "./binding";
import { type Quill, makeEditor } from "./editor";
import { tellCaret } from "./where";

export interface Place {
  readonly index: number;
  readonly length: number;
}

export interface Editing {
  /** The element in which the editor is made. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly quill: Signal<Quill | undefined>;
  /** Letters that still fit, and how many just did not. */
  readonly room: Signal<{ readonly left: number; readonly cut: number }>;
  /** Where the person wrote last. */
  readonly last: RefObject<Place | undefined>;
  /** Rises whenever words or their places have changed. */
  readonly drawn: Signal<number>;
}

/** `labelled`: id of the element that says what the field is. */
export function useEditor(answer: string, open: boolean, labelled: string): Editing {
  const { state, notices } = useBoard();
  const { channel } = state.around;
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<Place | undefined>(undefined);
  const quill = useSignal<Quill | undefined>(undefined);
  const room = useSignal({ left: TEXT_LIMITS.answer as number, cut: 0 });
  const drawn = useSignal(0);
  const editing = { place, quill, room, last, drawn };
  const text = channel.texts.edit(answer);
  useLayoutEffect(() => {
    const editor = (quill.value = makeEditor(place.current!));
    const stop = tellWhere(editor, editing, (at) => tellCaret(channel, answer, at));
    return () => {
      stop();
      channel.flush();
    };
  }, [answer, channel]);
  useLayoutEffect(() => (quill.peek() ? bind(quill.peek()!, text, editing) : undefined), [text]);
  useLayoutEffect(() => {
    quill.peek()?.enable(open);
    if (quill.peek()) describe(quill.peek()!.root, labelled, open);
  }, [open, lang.value]);
  useEffect(() => {
    const { cut } = room.value;
    if (cut > 0) notices.warn(t("answers-full", { limit: TEXT_LIMITS.answer, cut }));
  }, [room.value]);
  return editing;
}

function bind(editor: Quill, text: ConstructorParameters<typeof Binding>[0]["text"], { room }: Editing): () => void {
  const binding = new Binding({
    editor,
    text,
    limit: TEXT_LIMITS.answer,
    room: (left, cut) => (room.value = { left, cut }),
    composing: () => editor.composition.isComposing,
  });
  const composed = (): void => binding.composed();
  editor.on("composition-end", composed);
  return () => {
    binding.release();
    editor.off("composition-end", composed);
  };
}

/** Tells where the person stands, again after every change, for it is counted from the beginning. */
function tellWhere(editor: Quill, { last, drawn }: Editing, tell: (at: Place | undefined) => void): () => void {
  const moved = (): void => {
    drawn.value += 1;
    const at = (editor.hasFocus() && editor.getSelection()) || undefined;
    if (at) last.current = at;
    tell(at);
  };
  const resized = new ResizeObserver(() => (drawn.value += 1));
  editor.on("editor-change", moved);
  resized.observe(editor.root);
  return () => {
    editor.off("editor-change", moved);
    resized.disconnect();
    tell(undefined);
  };
}

/** What screen readers are told of the field; Quill says nothing. */
function describe(root: HTMLElement, labelled: string, open: boolean): void {
  const placeholder = t(open ? "answers-write-here" : "answers-nothing-yet");
  const told = { role: "textbox", "aria-multiline": "true", "aria-labelledby": labelled, "aria-readonly": String(!open) };
  for (const [name, value] of Object.entries(told)) root.setAttribute(name, value);
  root.setAttribute("aria-placeholder", placeholder);
  root.dataset["placeholder"] = placeholder;
  root.tabIndex = 0;
}
