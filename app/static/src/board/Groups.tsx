// The frames of groups with their titles, beneath the notes.
import { t } from "../i18n";
import { useComputed, useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { GroupRecord } from "../protocol.gen";
import { onceDrawn } from "../dom/focus";
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
  const button = useRef<HTMLButtonElement>(null);
  const done = (byKey: boolean): void => {
    naming.value = false;
    if (byKey) onceDrawn(() => button.current?.focus());
  };
  if (naming.value) return <GroupName group={group} done={done} />;
  return (
    <h4 class="group-title" onDblClick={() => (naming.value = state.open.value)}>
      <span>{group.title || t("board-group-untitled")}</span> <span class="list-count">{count}</span>
      {state.open.value && (
        <button type="button" class="group-rename" data-own-hands ref={button} onClick={() => (naming.value = true)}>
          {t("board-group-name")}
        </button>
      )}
    </h4>
  );
}

/** `done` is told whether it was ended by a key, which then goes on from there. */
function GroupName({ group, done }: { group: GroupRecord; done: (byKey: boolean) => void }) {
  const { state } = useBoard();
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false); // a field that goes away may tell of it, like one that is left
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (taken: boolean, byKey: boolean): void => {
    if (over.current) return;
    over.current = true;
    const title = field.current?.value.trim() ?? "";
    if (taken && title !== group.title) void state.around.channel.do("group.title", { group: group.id, title });
    done(byKey);
  };
  return (
    <input
      class="input group-name"
      ref={field}
      data-own-hands
      aria-label={t("board-group-name-of")}
      maxLength={TITLE_LETTERS}
      defaultValue={group.title}
      onBlur={() => end(true, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.preventDefault(); // it would press the button, too, that has the focus by then
        end(event.key === "Enter", true);
      }}
    />
  );
}
