// What somebody who takes part (or observes) sees, by place and by where the session stands.
import { MePlace } from "../shell/Me";
import { useSession } from "../shell/context";
import { BoardPlace } from "./BoardPlace";
import { Lobby } from "./Lobby";
import { Over } from "./Over";
import { People } from "./People";
import { Plenary } from "./Plenary";
import { RoomNow } from "./RoomNow";
import { Summary } from "../summary/Summary";

export function Participant() {
  const { place } = useSession();
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
