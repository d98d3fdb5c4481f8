// What somebody who takes part (or observes) sees, by place and by where the session stands.
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { MePlace } from "../shell/Me";
import { tell } from "../shell/said";
import { BoardPlace } from "./BoardPlace";
import { Lobby } from "./Lobby";
import { Over } from "./Over";
import { People } from "./People";
import { Plenary } from "./Plenary";
import { RoomNow } from "./RoomNow";
import { roomName } from "./rooms";
import { Summary } from "../summary/Summary";

export function Participant() {
  const { place } = useSession();
  useRoomNews();
  switch (place.value) {
    case "board":
      return <BoardPlace />;
    case "people":
      return <People />;
    case "me":
      return <MePlace />;
    default:
      return <NowPlace />;
  }
}

function NowPlace() {
  const { phase } = useSession();
  switch (phase.value) {
    case "lobby":
      return <Lobby />;
    case "plenary":
      return <Plenary />;
    case "rooms":
      return <RoomNow />;
    case "summary":
      return <Summary />;
    case "ended":
      return <Over />;
  }
}

/** Who is moved while the rooms are open is taken along, and told so. */
function useRoomNews(): void {
  const session = useSession();
  const before = useRef<string | undefined>(undefined);
  useSignalEffect(() => {
    const room = session.myRoom.value;
    const moved = before.current !== undefined && room !== undefined && room.id !== before.current;
    if (moved && session.phase.peek() === "rooms") tell(t("stage-moved", { room: roomName(room) }));
    before.current = room?.id;
  });
}
