// Who is on this board now: initials in a row, names on request, and the switch for everyone's pointers.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n";
import { nameOf, someone, useBoard } from "./context";
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
            <Face person={person} /> {nameOf(board, person)} {person === me && <span class="quiet">{t("board-me")}</span>}
          </li>
        ))}
      </ul>
    </div>
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
