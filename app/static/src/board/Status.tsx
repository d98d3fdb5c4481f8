// One sentence above the board when it cannot be changed: why, and who can help.
import { t, whyNot } from "../i18n";
import { nameOf, someone, useBoard } from "./context";
import { Icon, type IconName } from "./icons";
import { colourOf } from "./people";
import type { BoardState } from "./state";

interface Reason {
  readonly text: string;
  readonly icon: IconName;
}

export function Status() {
  const { state, following, arrangesZones } = useBoard();
  const reason = reasonOf(state);
  const followed = following.person.value;
  return (
    <div role="status">
      {followed !== undefined && <Followed person={followed} />}
      {state.board.value?.silent && <Silent />}
      {arrangesZones.value && <Arranging />}
      {reason && (
        <p class="board-status">
          <Icon name={reason.icon} /> {reason.text}
        </p>
      )}
    </div>
  );
}

/** Everyone writes for themselves; whoever may, ends it. */
function Silent() {
  const { state } = useBoard();
  const { channel, leads } = state.around;
  const reveals = state.open.value && (leads || state.board.value?.reveal === "room");
  return (
    <p class="board-status plain">
      <Icon name="eye" /> <span>{t(leads ? "board-silent-lead" : "board-silent")}</span>
      {reveals && (
        <button type="button" class="button primary" onClick={() => void channel.do("board.reveal", {})}>
          {t("board-reveal")}
        </button>
      )}
    </p>
  );
}

function Arranging() {
  const { arrangesZones } = useBoard();
  return (
    <p class="board-status plain">
      <Icon name="board" /> <span>{t("board-zones-arranging")}</span>
      <button type="button" class="button" onClick={() => (arrangesZones.value = false)}>
        {t("board-done")}
      </button>
    </p>
  );
}

function Followed({ person }: { person: string }) {
  const board = useBoard();
  return (
    <p class="following" style={{ "--who": colourOf(someone(board, person)) }}>
      {t("board-following", { name: nameOf(board, person) })}
      <button type="button" class="tool worded" onClick={() => board.following.follow(undefined)}>
        {t("board-people-unfollow")}
      </button>
    </p>
  );
}

function reasonOf(state: BoardState): Reason | undefined {
  const { channel, leads, me, people, stage } = state.around;
  if (!state.board.value) return undefined;
  if (channel.standing.value === "left" && channel.left) return { text: whyNot(channel.left), icon: "eye" };
  if (stage?.records.get("stage", "stage")?.frozen) {
    return { text: t(leads ? "board-frozen-by-you" : "board-frozen"), icon: "lock" };
  }
  if (!channel.write.value) {
    const observes = people.value.get(me)?.role === "observer";
    return { text: t(observes ? "board-you-observe" : "board-closed"), icon: "eye" };
  }
  if (!state.board.value.locked) return undefined;
  return { text: t(leads ? "board-locked-by-you" : "board-locked"), icon: "lock" };
}
