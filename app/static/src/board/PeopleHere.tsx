// Who is on this board now: initials in a row, names on request, and the switch for everyone's pointers.
import { t } from "../i18n";
import { nameOf, someone, useBoard } from "./context";
import { Icon } from "./icons";
import { Opening } from "./Opening";
import { colourOf, initials } from "./people";

const SHOWN = { wide: 5, narrow: 2 }; // faces side by side; the rest is a number

export function PeopleHere({ narrow }: { narrow: boolean }) {
  const here = useBoard().state.here.value;
  const shown = narrow ? SHOWN.narrow : SHOWN.wide;
  const faces = (
    <>
      <span class="for-ears">{t("board-people", { count: here.length })}</span>
      {here.slice(0, shown).map((person) => (
        <Face key={person} person={person} />
      ))}
      {here.length > shown && <span class="face more" aria-hidden="true">+{here.length - shown}</span>}
    </>
  );
  return (
    <Opening class="faces" face={faces}>
      {() => <PeoplePanel />}
    </Opening>
  );
}

function PeoplePanel() {
  const board = useBoard();
  const { state } = board;
  const { me } = state.around;
  return (
    <>
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
    </>
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
