// One thing on the canvas, whatever it is. Pointers and keys are looked after by the canvas, for all at once.
import type { ComponentChildren } from "preact";
import { t } from "../i18n";
import { useComputed } from "@preact/signals";
import { ArrowShape } from "./ArrowShape";
import { authorOf, someone, useBoard } from "./context";
import type { Rect } from "./geometry";
import { Icon } from "./icons";
import type { Lift } from "./lifted";
import { LinkCard } from "./LinkCard";
import { NoteCard } from "./NoteCard";
import { colourOf } from "./people";
import { PictureCard } from "./PictureCard";
import { StrokeShape } from "./StrokeShape";
import { TextBox } from "./TextBox";
import type { Thing } from "./things";

export function ThingCard({ id }: { id: string }) {
  const { state } = useBoard();
  const thing = state.thing(id);
  if (!thing) return null;
  if (thing.type === "note") return <NoteCard note={thing} />;
  if (thing.type === "text") return <TextBox text={thing} />;
  if (thing.type === "stroke") return <StrokeShape stroke={thing} />;
  if (thing.type === "arrow") return <ArrowShape arrow={thing} />;
  if (thing.type === "picture") return <PictureCard picture={thing} />;
  return <LinkCard card={thing} />;
}

interface FrameProps {
  readonly thing: Thing;
  /** What it is called, where its content does not say so. */
  readonly label?: string;
  readonly class: string;
  /** Where it is seen; without one its left upper corner and width, and it is as high as what is in it. */
  readonly rect?: Rect;
  readonly describedBy?: string | undefined;
  readonly data?: Readonly<Record<string, string>>;
  readonly style?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

/** What all things have in common: their place, who holds them, whether they are selected. */
export function ThingFrame({ thing, label, class: name, rect, describedBy, data, style, children }: FrameProps) {
  const board = useBoard();
  const { state } = board;
  const { id } = thing;
  const selected = useComputed(() => state.selection.ids.value.has(id)).value;
  const alone = useComputed(() => state.selection.single.value === id).value;
  const tabStop = useComputed(() => state.tabStop.value === id).value;
  const joins = useComputed(() => state.joins.value === id).value;
  const lit = useComputed(() => state.board.value?.spotlight === id).value;
  const lift = state.lifted.of(id).value;
  const { x, y } = rect ?? lift ?? thing;
  const classes = [name, stateClass(lift, state.around.me), alone && "alone", joins && "joins", lit && "lit"].filter(Boolean).join(" ");
  return (
    <div
      class={classes}
      role="option"
      aria-selected={selected}
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={tabStop ? 0 : -1}
      data-thing={id}
      {...data}
      style={{
        left: `${x}px`, // not a transform: hundreds of those cost the compositor more than laying one note out anew
        top: `${y}px`,
        ...(rect ? { width: `${rect.w}px`, height: `${rect.h}px` } : {}),
        zIndex: lift || alone ? 2 ** 31 - 1 : state.depth(thing),
        "--who": lift ? colourOf(someone(board, lift.by)) : "",
        ...style,
      }}
    >
      {children}
      {alone && "w" in thing && state.mayEdit(thing) && <span class="corner" data-corner="" />}
    </div>
  );
}

const stateClass = (lift: Lift | undefined, me: string): string =>
  lift ? (lift.by === me ? "lifted" : "lifted theirs") : "";

export function Locked() {
  return (
    <span class="note-locked">
      <Icon name="lock" />
      <span class="for-ears">{t("board-locked-mark")}</span>
    </span>
  );
}

/** Said of things without words: what they are, and by whom. */
export function useLabel(thing: Thing, words = ""): string {
  const board = useBoard();
  const kind = t(`board-kind-${thing.type}`);
  return words ? `${kind}: ${words}` : t("board-made-by", { kind, name: authorOf(board, thing) });
}
