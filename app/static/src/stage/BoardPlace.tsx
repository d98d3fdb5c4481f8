// The place of boards: the practice board before the start, one's own room's, and later every room's to read.
import { t } from "../i18n";
import type { RoomRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import { useNarrow } from "../shell/widths";
import { RoomBoard } from "./RoomBoard";
import { NoRoom, RoomNow } from "./RoomNow";
import { BackButton, HelpButton, QuestionsButton } from "./BoardButtons";
import { roomName } from "./rooms";

export function BoardPlace() {
  const session = useSession();
  const phase = session.phase.value;
  const reading = session.rooms.value.find(({ id }) => id === session.reading.value);
  if (phase === "lobby") return <Practice />;
  if (phase === "rooms") return <DuringRooms chosen={reading} />;
  if (!session.record.value?.rooms_opened) return <NotYet />;
  const room = reading ?? session.myRoom.value ?? session.rooms.value[0];
  return room ? <Reading room={room} /> : <NotYet />;
}

function Practice() {
  const session = useSession();
  return (
    <div class="board-place">
      <h1 class="for-ears">{t("stage-try")}</h1>
      <RoomBoard
        name={session.practice}
        title={t("stage-try")}
        back={!useNarrow() && <BackButton label={t("stage-to-lobby")} go={() => (session.place.value = "now")} />}
      />
    </div>
  );
}

function DuringRooms({ chosen }: { chosen: RoomRecord | undefined }) {
  const session = useSession();
  const room = session.observes.value ? chosen : session.myRoom.value;
  if (!room) return session.observes.value ? <RoomNow /> : <NoRoom />;
  return (
    <div class="board-place">
      <h1 class="for-ears">{roomName(room)}</h1>
      <RoomBoard
        name={session.boardName(room.id)}
        title={roomName(room)}
        number={room.number}
        back={
          session.observes.value && (
            <BackButton label={t("stage-all-rooms")} go={() => (session.reading.value = undefined)} />
          )
        }
        beside={
          <>
            <HelpButton />
            <QuestionsButton room={room} />
          </>
        }
      />
    </div>
  );
}

function Reading({ room }: { room: RoomRecord }) {
  const session = useSession();
  const narrow = useNarrow();
  return (
    <div class="board-place reading">
      <h1 class="for-ears">{roomName(room)}</h1>
      {narrow && (
        <div class="room-bar">
          <RoomSelect room={room} />
        </div>
      )}
      <RoomBoard
        name={session.boardName(room.id)}
        title={roomName(room)}
        number={room.number}
        beside={
          <>
            {!narrow && <RoomSelect room={room} />}
            <QuestionsButton room={room} />
          </>
        }
      />
    </div>
  );
}

function RoomSelect({ room }: { room: RoomRecord }) {
  const session = useSession();
  return (
    <select
      class="input room-select"
      aria-label={t("stage-board-of")}
      value={room.id}
      onChange={({ currentTarget }) => (session.reading.value = currentTarget.value)}
    >
      {session.rooms.value.map((one) => (
        <option key={one.id} value={one.id} selected={one.id === room.id}>
          {roomName(one)}
        </option>
      ))}
    </select>
  );
}

/** Says what will be here, and how it starts. */
function NotYet() {
  const session = useSession();
  return (
    <div class="column">
      <h1>{t("live-place-board")}</h1>
      <p class="lead">{t("stage-board-not-yet")}</p>
      <button type="button" class="button" onClick={() => (session.place.value = "now")}>
        {t("stage-to-now")}
      </button>
    </div>
  );
}
