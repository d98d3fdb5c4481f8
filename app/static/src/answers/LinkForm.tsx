// Where a link leads: asked below the marks, for the words that are selected.
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../i18n";
import type { Quill } from "./editor";
import type { Place } from "./use-editor";
import { linkAround, setLink } from "./writing";

interface LinkFormProps {
  /** Of its field: there may be one for each answer. */
  readonly id: string;
  readonly quill: Quill;
  readonly at: Place;
  readonly done: () => void;
}

export function LinkForm({ id, quill, at, done }: LinkFormProps) {
  const known = at.length ? undefined : linkAround(quill, at.index);
  const words = useSignal(known?.address ?? "");
  const wrong = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const back = (): void => {
    done();
    quill.focus();
  };
  const put = (event: Event): void => {
    event.preventDefault();
    if (setLink(quill, known ?? at, words.value)) back();
    else wrong.value = true;
  };
  const takeAway = (): void => {
    if (known) quill.formatText(known.index, known.length, { link: null }, "user");
    back();
  };
  return (
    <form class="link-form" onSubmit={put} onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), back())} noValidate>
      <label class="for-ears" for={id}>
        {t("answers-link-address")}
      </label>
      <input
        class="input"
        id={id}
        type="url"
        inputMode="url"
        autoComplete="off"
        ref={field}
        placeholder="https://"
        aria-invalid={wrong.value}
        aria-describedby={wrong.value ? `${id}-wrong` : undefined}
        value={words.value}
        onInput={({ currentTarget }) => (words.value = currentTarget.value)}
      />
      <button class="button">{t("answers-link-put")}</button>
      {known && (
        <button type="button" class="button quiet" onClick={takeAway}>
          {t("answers-link-away")}
        </button>
      )}
      {wrong.value && (
        <p class="error" id={`${id}-wrong`} role="alert">
          {t("answers-link-wrong")}
        </p>
      )}
    </form>
  );
}
