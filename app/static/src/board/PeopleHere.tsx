// Who is on this board now: initials in a row, names on request, and the switch for everyone's pointers.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n";
import { nameOf, someone, useBoard } from "./context";
import { Icon } from "./icons";
import { colourOf, initials } from "./people";

const SHOWN = { wide: 5, narrow: 3 }; // faces side by side; the rest is a number

export function PeopleHere({ narrow }: { narrow: boolean }) {
  const { state } = useBoard();
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (open.value ? closeOutside(root.current, () => (open.value = false)) : undefined), [open.value]);
  const here = state.here.value;
  const shown = narrow ? SHOWN.narrow : SHOWN.wide;
  return (
    <div class="people-here" ref={root}>
      <button
        type="button"
        class="faces"
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        <span class="for-ears">{t("board-people", { count: here.length })}</span>
        {here.slice(0, shown).map((person) => (
          <Face key={person} person={person} />
        ))}
        {here.length > shown && <span class="face more" aria-hidden="true">+{here.length - shown}</span>}
      </button>
      {open.value && <PeoplePanel />}
    </div>
  );
}

function PeoplePanel() {
  const board = useBoard();
  const { state } = board;
  const { me } = state.around;
  return (
    <div class="people-panel">
      <label class="cursor-switch">
        <input
          type="checkbox"
          checked={state.showsCursors.value}
          onChange={({ currentTarget }) => (state.wantsCursors.value = currentTarget.checked)}
        />
        {t("board-cursors")}
      </label>
      <ul role="list">
        {state.here.value.map((person) => (
          <li key={person}>
            <Face person={person} />
            <span class="people-name">
              {nameOf(board, person)} {person === me && <span class="quiet">{t("board-me")}</span>}
            </span>
            {person !== me && <Looking person={person} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Going once to where somebody is, or along with them. */
function Looking({ person }: { person: string }) {
  const board = useBoard();
  const { following, notices } = board;
  const name = nameOf(board, person);
  const follows = following.person.value === person;
  const jump = (): void => {
    if (!following.jumpTo(person)) notices.say(t("board-people-nowhere", { name }));
  };
  return (
    <>
      <button type="button" class="tool" aria-label={t("board-people-jump", { name })} title={t("board-people-jump", { name })} onClick={jump}>
        <Icon name="target" />
      </button>
      <button type="button" class="tool worded" aria-pressed={follows} onClick={() => following.follow(follows ? undefined : person)}>
        {t(follows ? "board-people-unfollow" : "board-people-follow")} <span class="for-ears">{name}</span>
      </button>
    </>
  );
}

export function Face({ person }: { person: string }) {
  const board = useBoard();
  return (
    <span class="face" aria-hidden="true" style={{ "--who": colourOf(someone(board, person)) }}>
      {initials(nameOf(board, person))}
    </span>
  );
}

/** Calls `close` at Escape and at a press outside, until the result is called. */
function closeOutside(root: HTMLElement | null, close: () => void): () => void {
  const press = ({ target }: Event): void => void (root?.contains(target as Node) || close());
  const key = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    close();
    root?.querySelector("button")?.focus();
  };
  document.addEventListener("pointerdown", press, true);
  root?.addEventListener("keydown", key);
  return () => {
    document.removeEventListener("pointerdown", press, true);
    root?.removeEventListener("keydown", key);
  };
}
