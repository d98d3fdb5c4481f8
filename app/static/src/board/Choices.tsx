// Rows of buttons of which one is chosen: how wide a line is, its heads, how large letters are, a note's language.
import { LANGUAGE_NAMES, LANGUAGES, type Lang, t } from "../i18n";
import type { ComponentChildren } from "preact";
import { HEADS, type Heads, SIZES, type TextSize, WIDTHS } from "./styling";

interface ChoiceProps<V> {
  readonly chosen: V;
  readonly choose: (value: V) => void;
}

interface RowProps<V> extends ChoiceProps<V> {
  readonly label: string;
  /** What can be chosen, what each is called, and how it looks where that is not its name. */
  readonly options: readonly { readonly value: V; readonly name: string; readonly face?: ComponentChildren; readonly lang?: string }[];
}

function Row<V extends string | number | null>({ label, options, chosen, choose }: RowProps<V>) {
  return (
    <div class="papers choice-row" role="group" aria-label={label}>
      {options.map(({ value, name, face, lang }) => (
        <button
          key={value}
          type="button"
          class={face ? "tool" : "tool worded"}
          {...(face ? { "aria-label": name, title: name } : {})}
          lang={lang}
          aria-pressed={value === chosen}
          onClick={() => choose(value)}
        >
          {face ?? name}
        </button>
      ))}
    </div>
  );
}

export function LineWidths(props: ChoiceProps<number>) {
  const options = Object.entries(WIDTHS).map(([name, value]) => ({
    value: value as number,
    name: t(`board-line-${name}`),
    face: (
      <svg class="choice-face" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 12H20" stroke-width={value} />
      </svg>
    ),
  }));
  return <Row {...props} label={t("board-line")} options={options} />;
}

const FACES: Readonly<Record<Heads, string>> = {
  none: "M4 12H20",
  end: "M4 12H20M14 6l6 6-6 6",
  both: "M4 12H20M14 6l6 6-6 6M10 6l-6 6 6 6",
};

export function ArrowHeads(props: ChoiceProps<Heads>) {
  const options = HEADS.map((value) => ({
    value,
    name: t(`board-heads-${value}`),
    face: (
      <svg class="choice-face" viewBox="0 0 24 24" aria-hidden="true">
        <path d={FACES[value]} stroke-width={2} />
      </svg>
    ),
  }));
  return <Row {...props} label={t("board-heads")} options={options} />;
}

export function TextSizes(props: ChoiceProps<TextSize>) {
  const options = SIZES.map((value) => ({
    value,
    name: t(`board-size-${value}`),
    face: <span class="choice-letter" data-size={value} aria-hidden="true">A</span>,
  }));
  return <Row {...props} label={t("board-size")} options={options} />;
}

/** Each language is named in itself: who looks for theirs cannot read the others. */
export function NoteLanguages(props: ChoiceProps<Lang | null>) {
  const named: RowProps<Lang | null>["options"] = LANGUAGES.map((value) => ({ value, name: LANGUAGE_NAMES[value], lang: value }));
  return <Row {...props} label={t("board-lang")} options={[...named, { value: null, name: t("board-lang-none") }]} />;
}
