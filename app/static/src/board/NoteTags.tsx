// Beside a note or another thing: who is typing in it, whose hand carries it, or bends it.
import { useComputed } from "@preact/signals";
import { namesOf, someone, useBoard, writingNow } from "./context";
import { colourOf } from "./people";
import { handlePoints } from "./reshaping";

interface Busy {
  readonly thing: string;
  readonly people: readonly string[];
  readonly kind: "typing" | "drag";
}

export function NoteTags() {
  const { state } = useBoard();
  const { channel, me } = state.around;
  const busy = useComputed(() => {
    const tags = new Map<string, Busy>();
    for (const [person, { typing, drag }] of channel.people.value) {
      const [kind, thing] = drag?.id ? (["drag", drag.id] as const) : (["typing", typing?.id] as const);
      if (person === me || !thing || thing === state.editing.value?.note) continue;
      tags.set(kind + thing, { thing, kind, people: [...(tags.get(kind + thing)?.people ?? []), person] });
    }
    return [...tags.values()];
  });
  return (
    <>
      {busy.value.map((tag) => (
        <Tag key={tag.kind + tag.thing} {...tag} />
      ))}
    </>
  );
}

function Tag({ thing: id, people, kind }: Busy) {
  const board = useBoard();
  const { state } = board;
  const thing = state.thing(id);
  if (!thing) return null;
  const { x, y } = thing.type === "arrow" ? handlePoints(thing, state).bend : state.rectOf(thing);
  return (
    <span
      class="name-tag"
      style={{
        transform: `translate(${x}px, ${y}px) scale(var(--unzoom)) translateY(-100%)`,
        "--who": colourOf(someone(board, people[0] ?? "")),
      }}
    >
      {kind === "typing" ? writingNow(board, people) : namesOf(board, people)}
    </span>
  );
}
