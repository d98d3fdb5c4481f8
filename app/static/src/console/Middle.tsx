// The middle of the console: what everyone sees, the rooms, the summary, or one room's board.
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { RoomBoard } from "../stage/RoomBoard";
import { BackButton, QuestionsButton } from "../stage/BoardButtons";
import { roomName } from "../stage/rooms";
import { SummaryView } from "../summary/SummaryView";
import { useConsole } from "./desk";
import { LobbyView } from "./LobbyView";
import { RoomsView } from "./RoomsView";
import { SlidesView } from "./SlidesView";
import type { View } from "./steps";

const VIEWS: readonly View[] = ["slides", "rooms", "summary"];

export function Middle() {
  const session = useSession();
  const console = useConsole();
  const room = session.rooms.value.find(({ id }) => id === console.entered.value);
  if (room) {
    return (
      <div class="board-place">
        <h1 class="for-ears">{roomName(room)}</h1>
        <RoomBoard
          name={session.boardName(room.id)}
          title={roomName(room)}
          number={room.number}
          back={<BackButton label={t("stage-all-rooms")} go={() => (console.entered.value = undefined)} />}
          beside={<QuestionsButton room={room} />}
        />
      </div>
    );
  }
  return (
    <>
      <Views />
      <div class="console-view">
        <Body view={console.view.value} />
      </div>
    </>
  );
}

function Body({ view }: { view: View }) {
  const { phase } = useSession();
  if (view === "rooms") return <RoomsView />;
  if (view === "summary") return <SummaryView />;
  return phase.value === "lobby" ? <LobbyView /> : <SlidesView />;
}

function Views() {
  const console = useConsole();
  return (
    <nav class="views" aria-label={t("console-views")}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={console.view.value === view ? "page" : undefined}
          onClick={() => console.turnTo(view)}
        >
          {t(`console-view-${view}`)}
        </button>
      ))}
    </nav>
  );
}
