// The board as a list: zones, groups and notes as a tree, and everything that can be done with them, without geometry.
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { focusOn } from "../dom";
import { t } from "../i18n";
import type { NoteRecord } from "../protocol.gen";
import { useBoard } from "./context";
import { GroupTitle } from "./Groups";
import { useGrowing } from "./growing";
import { Icon } from "./icons";
import { inLanguage } from "./language";
import { ListNote } from "./ListNote";
import { OtherThings } from "./OtherThings";
import { type Portion, byGroup, byZone, firstOf } from "./order";
import type { BoardState } from "./state";
import { shuffled } from "./votes";

export function ListView() {
  const { state } = useBoard();
  const root = useRef<HTMLDivElement>(null);
  const pins = useRef<Pins>(new Map());
  useSignalEffect(() => followFocus(root.current, state));
  pins.current = pinned([state.editing.value?.note, state.current.value], pins.current, state);
  const portion = useGrowing(state.notes.value.length);
  const sections = firstOf(byZone(state.zones.value, state.notes.value, pins.current), portion);
  return (
    <div
      class="board-list"
      // Without a control in it, the keyboard could not scroll it.
      tabIndex={state.open.value ? undefined : 0}
      role="group"
      aria-label={t("board-notes")}
      ref={root}
      onFocusIn={({ target }) => standAt(target, state)}
      onFocusOut={({ relatedTarget }) => leaveTo(relatedTarget, root.current, state)}
    >
      {sections.map((section) => (
        <Section key={section.zone?.id ?? ""} section={section} />
      ))}
      <OtherThings />
    </div>
  );
}

type Pins = ReadonlyMap<string, string | null>;

/** Notes that the person writes in or stands at stay where they are listed, although somebody moves them meanwhile. */
function pinned(held: readonly (string | undefined)[], before: Pins, state: BoardState): Pins {
  const notes = held.map((id) => state.note(id)).filter((note): note is NoteRecord => note !== undefined);
  return new Map(notes.map(({ id, zone }) => [id, before.has(id) ? (before.get(id) ?? null) : zone]));
}

function standAt(target: EventTarget | null, { current }: BoardState): void {
  current.value = (target as Element).closest<HTMLElement>("[data-thing]")?.dataset["thing"];
}

function leaveTo(target: EventTarget | null, list: HTMLElement | null, { current }: BoardState): void {
  if (!target || !list?.contains(target as Node)) current.value = undefined;
}

function Section({ section: { zone, notes, count } }: { section: Portion }) {
  const { state } = useBoard();
  const title = zone ? inLanguage(zone.title) : t("board-no-zone");
  const heading = `board-list-${zone?.id ?? "none"}`;
  const round = state.round.value;
  const inOrder = round?.open && round.shuffled ? shuffled(notes, state.around.me, round.seed) : notes;
  const { groups, alone } = byGroup(state.groups.value, inOrder);
  return (
    <section class="list-zone" aria-labelledby={heading}>
      <h3 id={heading}>
        {title} <span class="list-count">{t("common-notes", { count })}</span>
      </h3>
      {zone && <p class="list-hint">{inLanguage(zone.hint)}</p>}
      {groups.map(({ group, notes: inside }) => (
        <section key={group.id} class="list-group" aria-label={group.title || t("board-group-untitled")}>
          <GroupTitle group={group} count={inside.length} />
          <Notes notes={inside} />
        </section>
      ))}
      {alone.length > 0 && <Notes notes={alone} />}
      {count === 0 && !state.open.value && <p class="list-empty">{t("board-zone-empty")}</p>}
      {zone && state.open.value && <AddHere zone={zone.id} title={title} />}
    </section>
  );
}

function Notes({ notes }: { notes: readonly NoteRecord[] }) {
  return (
    <ul role="list">
      {notes.map(({ id }) => (
        <ListNote key={id} id={id} />
      ))}
    </ul>
  );
}

function AddHere({ zone, title }: { zone: string; title: string }) {
  const { acts } = useBoard();
  return (
    <button type="button" class="button list-add" onClick={() => acts.add({ zone })}>
      <Icon name="plus" /> {t("board-add-note")}
      <span class="for-ears">{t("board-add-in", { zone: title })}</span>
    </button>
  );
}

/** When writing has ended, or a note was moved to another zone, the keyboard stands at that note again. */
function followFocus(root: HTMLElement | null, { walkedTo }: BoardState): void {
  const id = walkedTo.value;
  if (id === undefined) return;
  requestAnimationFrame(() => {
    const note = root?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`);
    if (note) focusOn(note.querySelector<HTMLElement>("button") ?? note);
    walkedTo.value = undefined;
  });
}
