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
  const { state, following } = useBoard();
  const reason = reasonOf(state);
  const followed = following.person.value;
  return (
    <div role="status">
      {followed !== undefined && <Followed person={followed} />}
      {reason && (
        <p class="board-status">
          <Icon name={reason.icon} /> {reason.text}
        </p>
      )}
    </div>
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
  const { channel, leads, me, people } = state.around;
  if (!state.board.value) return undefined;
  if (channel.standing.value === "left" && channel.left) return { text: whyNot(channel.left), icon: "eye" };
  if (!channel.write.value) {
    const observes = people.value.get(me)?.role === "observer";
    return { text: t(observes ? "board-you-observe" : "board-closed"), icon: "eye" };
  }
  if (!state.board.value.locked) return undefined;
  return { text: t(leads ? "board-locked-by-you" : "board-locked"), icon: "lock" };
}
