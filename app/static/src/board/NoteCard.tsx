// One sticky note on the canvas.
import { t } from "../i18n";
import type { NoteRecord } from "../protocol.gen";
import { authorOf, labelOf, useBoard } from "./context";
import { Dots } from "./Dots";
import { NOTE } from "./geometry";
import { Reactions, kindsGiven } from "./Reactions";
import { foreignTag } from "./language";
import { fitting, isLongName, reactionRows } from "./text-size";
import { Locked, ThingFrame } from "./ThingCard";

export function NoteCard({ note }: { note: NoteRecord }) {
  const board = useBoard();
  const { state } = board;
  const hidden = state.isHidden(note);
  const words = hidden ? "" : state.words(note.id);
  const taken = hidden ? 0 : reactionRows(kindsGiven(note).length);
  const { size, cut } = fitting(words, taken);
  const author = authorOf(board, note);
  const foreign = foreignTag(note.lang);
  const w = state.stretched.value.get(note.id) ?? note.w;
  return (
    <ThingFrame
      thing={note}
      class={hidden ? "note hidden-note" : "note"}
      describedBy={note.zone ? zoneTitleId(note.zone) : undefined}
      data={{ "data-note": note.id, "data-paper": note.colour }}
      style={w === NOTE.w ? {} : scaled(w)}
    >
      <p class={cut ? "note-words cut" : "note-words"} data-size={size} data-taken={cut && taken ? taken : undefined} lang={note.lang ?? undefined}>
        {words || <span class="note-empty">{t(hidden ? "board-note-hidden" : "board-note-empty")}</span>}
      </p>
      <Reactions note={note} />
      <p class="note-foot">
        <span class={isLongName(author) ? "note-author cut" : "note-author"}>{author}</span>
        <span class="note-number">{labelOf(board, note.number)}</span>
        {foreign && <span class="note-lang">{foreign}</span>}
        {note.locked && <Locked />}
        <Dots note={note} />
      </p>
    </ThingFrame>
  );
}

/** A wider paper has larger letters: the same words fill it. */
const scaled = (w: number): Record<string, string> => ({
  "--note-w": `${w}px`,
  "--note-h": `${(w * NOTE.h) / NOTE.w}px`,
  "--note-scale": String(w / NOTE.w),
});

export const zoneTitleId = (zone: string): string => `board-zone-${zone}`;
