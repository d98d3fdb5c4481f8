// The board of one room on the page, or why it cannot be shown.
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { t, whyNot } from "../i18n";
import { later } from "../shell/later";
import { Loading } from "../shell/Loading";
import { useNarrow } from "../shell/widths";
import { useSession } from "../shell/context";
import { useChannel } from "../shell/use-channel";

export const [Board, fetchBoard] = later(() => import("../board/Board").then((module) => module.Board));

interface RoomBoardProps {
  readonly name: string;
  readonly title: string;
  readonly number?: number | undefined;
  readonly back?: ComponentChildren;
  readonly beside?: ComponentChildren;
}

export function RoomBoard({ name, title, number, back, beside }: RoomBoardProps) {
  const session = useSession();
  const channel = useChannel(name);
  const narrow = useNarrow();
  useEffect(() => {
    session.shownBoard.value = name;
    return () => (session.shownBoard.value = undefined);
  }, [name]);
  const standing = channel.standing.value;
  if (standing === "left" && channel.left) {
    return (
      <div class="column">
        <p class="lead">{whyNot(channel.left)}</p>
        <button type="button" class="button" onClick={() => channel.retry()}>
          {t("common-try-again")}
        </button>
      </div>
    );
  }
  if (!channel.records.get("board", "board")) return <Loading />;
  return (
    <Board
      key={name}
      channel={channel}
      connection={session.connection}
      me={session.page.person}
      people={session.peopleById}
      roomTitle={title}
      roomNumber={number}
      leads={session.leads.value}
      stage={session.stage}
      compact={narrow}
      back={back}
      sought={session.sought}
      beside={beside}
    />
  );
}
