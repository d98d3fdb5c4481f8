// The frames of groups with their titles, beneath the notes.
import { t } from "../i18n";
import { useComputed, useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { GroupRecord } from "../protocol.gen";
import { useBoard } from "./context";
import { frameAround } from "./grouping";

const TITLE_LETTERS = 120; // the server takes no more (app/rooms/limits.py)

export function Groups() {
  const { state } = useBoard();
  const ids = useComputed(() => state.groups.value.map(({ id }) => id).join(" ")).value;
  return (
    <div class="groups">
      {ids
        .split(" ")
        .filter(Boolean)
        .map((id) => (
          <GroupFrame key={id} id={id} />
        ))}
    </div>
  );
}

function GroupFrame({ id }: { id: string }) {
  const { state } = useBoard();
  const group = state.groups.value.find((one) => one.id === id);
  const notes = state.notes.value.filter((note) => note.group === id);
  const frame = frameAround(notes.map((note) => state.rectOf(note)));
  if (!group || !frame) return null;
  const style = { left: `${frame.x}px`, top: `${frame.y}px`, width: `${frame.w}px`, height: `${frame.h}px` };
  return (
    <section class="group-frame" style={style} aria-label={group.title || t("board-group-untitled")} data-group={id}>
      <GroupTitle group={group} count={notes.length} />
    </section>
  );
}

/** A press on the title selects the group's notes and carries them; a double press, or the pencil, names it. */
export function GroupTitle({ group, count }: { group: GroupRecord; count: number }) {
  const { state } = useBoard();
  const naming = useSignal(false);
  if (naming.value) return <GroupName group={group} done={() => (naming.value = false)} />;
  return (
    <h4 class="group-title" onDblClick={() => (naming.value = state.open.value)}>
      <span>{group.title || t("board-group-untitled")}</span> <span class="list-count">{count}</span>
      {state.open.value && (
        <button type="button" class="group-rename" data-own-hands onClick={() => (naming.value = true)}>
          {t("board-group-name")}
        </button>
      )}
    </h4>
  );
}

function GroupName({ group, done }: { group: GroupRecord; done: () => void }) {
  const { state } = useBoard();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const take = (): void => {
    const title = field.current?.value.trim() ?? "";
    if (title !== group.title) void state.around.channel.do("group.title", { group: group.id, title });
    done();
  };
  return (
    <input
      class="input group-name"
      ref={field}
      data-own-hands
      aria-label={t("board-group-name-of")}
      maxLength={TITLE_LETTERS}
      defaultValue={group.title}
      onBlur={take}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") take();
        if (event.key === "Escape") done();
      }}
    />
  );
}
