// Beside a note: who is typing in it, and whose hand carries it.
import { t } from "../i18n";
import { useComputed } from "@preact/signals";
import { nameOf, someone, useBoard } from "./context";
import { colourOf } from "./people";

interface Busy {
  readonly note: string;
  readonly people: readonly string[];
  readonly kind: "typing" | "drag";
}

export function NoteTags() {
  const { state } = useBoard();
  const { channel, me } = state.around;
  const busy = useComputed(() => {
    const tags = new Map<string, Busy>();
    for (const [person, { typing, drag }] of channel.people.value) {
      const [kind, note] = drag?.id ? (["drag", drag.id] as const) : (["typing", typing?.id] as const);
      if (person === me || !note || note === state.editing.value?.note) continue;
      tags.set(kind + note, { note, kind, people: [...(tags.get(kind + note)?.people ?? []), person] });
    }
    return [...tags.values()];
  });
  return (
    <>
      {busy.value.map((tag) => (
        <Tag key={tag.kind + tag.note} {...tag} />
      ))}
    </>
  );
}

function Tag({ note: id, people, kind }: Busy) {
  const board = useBoard();
  const { state } = board;
  const note = state.note(id);
  if (!note) return null;
  const { x, y } = state.placeOf(note);
  const names = people.map((person) => nameOf(board, person)).join(", ");
  return (
    <span
      class="name-tag"
      style={{
        transform: `translate(${x}px, ${y}px) scale(var(--unzoom)) translateY(-100%)`,
        "--who": colourOf(someone(board, people[0] ?? "")),
      }}
    >
      {kind === "typing" ? t("board-typing", { name: names }) : names}
    </span>
  );
}
