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
  const lead = useConsole();
  const view = lead.view.value;
  if (lead.entered.value !== undefined) return <Entered id={lead.entered.value} />;
  return (
    <>
      <Views />
      <div class="console-view" key={`${view} ${session.phase.value}`}>
        <Body view={view} />
      </div>
    </>
  );
}

/** One board, and the way back to where one came from. */
function Entered({ id }: { id: string }) {
  const session = useSession();
  const lead = useConsole();
  const room = session.rooms.value.find((one) => one.id === id);
  const title = room ? roomName(room) : t("stage-try");
  const from = lead.view.value === "rooms" ? "stage-all-rooms" : (`console-view-${lead.view.value}` as const);
  const back = t(room ? from : "stage-to-lobby");
  return (
    <div class="board-place">
      <h1 class="for-ears">{title}</h1>
      <RoomBoard
        key={id}
        name={session.boardName(id)}
        title={title}
        number={room?.number}
        back={<BackButton label={back} go={() => (lead.entered.value = undefined)} />}
        beside={room && <QuestionsButton room={room} />}
      />
    </div>
  );
}

function Body({ view }: { view: View }) {
  const { phase } = useSession();
  if (view === "rooms") return <RoomsView />;
  if (view === "summary") return <SummaryView />;
  return phase.value === "lobby" ? <LobbyView /> : <SlidesView />;
}

function Views() {
  const lead = useConsole();
  return (
    <nav class="views" aria-label={t("console-views")}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={lead.view.value === view ? "page" : undefined}
          onClick={() => lead.turnTo(view)}
        >
          {t(`console-view-${view}`)}
        </button>
      ))}
    </nav>
  );
}
