// One parked thought: its words, where it comes from, and what this person may do with it.
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { announce, focusOn } from "../dom";
import { onceDrawn } from "../dom/focus";
import { t } from "../i18n";
import type { ParkedRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import { close } from "../shell/dialogs";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import type { Session } from "../shell/session";
import { roomName } from "../stage/rooms";
import { LONGEST } from "./acts";
import { positionFor } from "./order";

interface EntryProps {
  readonly parked: ParkedRecord;
  /** All that wait, in their order, and where this one is among them. */
  readonly open: readonly ParkedRecord[];
  readonly index: number;
}

type Doing = "nothing" | "editing" | "removing";

export function Entry({ parked, open, index }: EntryProps) {
  const session = useSession();
  const doing = useSignal<Doing>("nothing");
  const root = useRef<HTMLLIElement>(null);
  const own = parked.author === session.page.person;
  const leads = session.leads.value;
  const stop = (): void => {
    doing.value = "nothing";
    onceDrawn(() => root.current?.querySelector<HTMLElement>("button")?.focus());
  };
  return (
    <li class="lot-entry" ref={root}>
      {doing.value === "editing" ? (
        <Words parked={parked} done={stop} />
      ) : (
        <p class="lot-words">{parked.words}</p>
      )}
      <p class="lot-about">
        <span>{originOf(parked, session)}</span>
        <span>{authorOf(parked, session)}</span>
      </p>
      {doing.value === "removing" && <Sure parked={parked} keep={stop} />}
      {doing.value === "nothing" && (
        <div class="lot-acts" role="group" aria-label={t("helping-lot-of", { words: parked.words.slice(0, 40) })}>
          {leads && <Settle parked={parked} />}
          {mayRead(parked, session) && (
            <IconButton icon="board" label={t("helping-lot-note")} press={() => lookAt(parked, session)} />
          )}
          {leads && !parked.done && <Sorting open={open} index={index} entry={root} />}
          {(own || leads) && !parked.done && (
            <IconButton icon="pencil" label={t("common-edit")} press={() => (doing.value = "editing")} />
          )}
          {(own || leads) && (
            <IconButton icon="trash" label={t("common-delete")} press={() => (doing.value = "removing")} />
          )}
        </div>
      )}
    </li>
  );
}

function Settle({ parked: { id, done } }: { parked: ParkedRecord }) {
  const { stage } = useSession();
  const turn = (): void => {
    toHeading();
    void stage.do("parked.done", { parked: id, done: !done });
  };
  return (
    <button type="button" class="button" onClick={turn}>
      {!done && <Icon name="check" />} {t(done ? "helping-lot-unsettle" : "helping-lot-settle")}
    </button>
  );
}

interface SortingProps extends Omit<EntryProps, "parked"> {
  readonly entry: { readonly current: HTMLElement | null };
}

function Sorting({ open, index, entry }: SortingProps) {
  const { stage } = useSession();
  const parked = open[index]?.id ?? "";
  const move = (step: 1 | -1): void => {
    const position = positionFor(open, index, step);
    if (position === undefined) return;
    void stage.do("parked.move", { parked, position });
    announce(t("summary-moved"));
    onceDrawn(() => stayAt(entry.current, step));
  };
  return (
    <>
      <IconButton icon="up" label={t("summary-move-up")} disabled={index === 0} press={() => move(-1)} />
      <IconButton icon="down" label={t("summary-move-down")} disabled={index === open.length - 1} press={() => move(1)} />
    </>
  );
}

/** An entry that has moved is drawn anew: the keyboard stays at its button, or at the other one at the end. */
function stayAt(entry: HTMLElement | null, step: 1 | -1): void {
  const names = step < 0 ? ["up", "down"] : ["down", "up"];
  const buttons = names.map((name) => entry?.querySelector<HTMLButtonElement>(`[data-icon="${name}"]`));
  buttons.find((button) => button && !button.disabled)?.focus();
}

/** What is pressed goes with its entry: reading goes on from the heading. */
function toHeading(): void {
  const heading = document.getElementById("dialog-title");
  if (heading) focusOn(heading);
}

/** Gone for everyone, so it is asked first. */
function Sure({ parked, keep }: { parked: ParkedRecord; keep: () => void }) {
  const { stage } = useSession();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="lot-acts">
      <p>{t("helping-lot-sure")}</p>
      <button
        type="button"
        class="button danger"
        onClick={() => {
          toHeading();
          void stage.do("parked.remove", { parked: parked.id });
          announce(t("helping-lot-removed"));
        }}
      >
        {t("common-delete")}
      </button>
      <button type="button" class="button" ref={first} onClick={keep}>
        {t("helping-lot-keep")}
      </button>
    </div>
  );
}

function Words({ parked, done }: { parked: ParkedRecord; done: () => void }) {
  const { stage } = useSession();
  const words = useSignal(parked.words);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const save = (event: Event): void => {
    event.preventDefault();
    const next = words.value.trim();
    if (next && next !== parked.words) void stage.do("parked.words", { parked: parked.id, words: next });
    done();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) save(event);
    if (event.key !== "Escape") return;
    event.stopPropagation();
    done();
  };
  return (
    <form class="park" onSubmit={save}>
      <textarea
        class="input"
        rows={3}
        aria-label={t("helping-lot-words")}
        maxLength={LONGEST}
        value={words.value}
        ref={field}
        onInput={({ currentTarget }) => (words.value = currentTarget.value)}
        onKeyDown={key}
      />
      <div class="lot-acts">
        <button class="button primary">{t("common-save")}</button>
        <button type="button" class="button" onClick={done}>
          {t("helping-lot-keep")}
        </button>
      </div>
    </form>
  );
}

function originOf({ room: id }: ParkedRecord, { rooms }: Session): string {
  const room = rooms.value.find((one) => one.id === id);
  return room ? roomName(room) : t("helping-lot-plenary");
}

function authorOf({ author, anonymous }: ParkedRecord, session: Session): string {
  if (author === session.page.person) return t(anonymous ? "helping-lot-yours-unnamed" : "helping-lot-yours");
  return session.peopleById.value.get(author)?.name ?? t("board-anonymous");
}

/** While the rooms are open people see their own board only. */
function mayRead({ room, note }: ParkedRecord, { phase, leads, observes, myRoom }: Session): boolean {
  if (!note || !room) return false;
  return leads.value || observes.value || phase.value !== "rooms" || myRoom.value?.id === room;
}

function lookAt({ room, note }: ParkedRecord, session: Session): void {
  close();
  if (room && note) session.goToNote(room, note);
}
