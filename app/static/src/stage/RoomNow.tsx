// While the rooms are open, away from the board: which room, who is there, what it asks, or what comes next.
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { HelpButton } from "./BoardButtons";
import { RoomChoice } from "./RoomChoice";
import { roomName } from "./rooms";
import { Questions } from "./Slide";
import { Roster } from "./People";

export function RoomNow() {
  const session = useSession();
  const room = session.myRoom.value;
  if (session.observes.value) return <Observing />;
  if (!room) return <NoRoom />;
  const block = session.guides.current.value?.blocks.find(({ id }) => id === room.block);
  const people = session.people.value.filter((person) => person.room === room.id);
  const reporter = session.peopleById.value.get(room.rapporteur ?? "");
  return (
    <div class="column">
      <p class="slide-above">{t("stage-your-room")}</p>
      <h1>{roomName(room)}</h1>
      {block && <p class="lead">{block.title}</p>}
      <p class="quiet">{reporter ? t("answers-reports", { name: reporter.name }) : t("answers-nobody-reports")}</p>
      <button type="button" class="button primary large" onClick={() => (session.place.value = "board")}>
        <Icon name="board" /> {t("stage-to-board")}
      </button>
      <HelpButton large />
      {block && (
        <section class="card">
          <h2>{t("guide-questions")}</h2>
          <Questions block={block} />
        </section>
      )}
      <section class="card">
        <h2>{t("stage-in-room", { count: people.length })}</h2>
        <Roster people={people} together />
      </section>
    </div>
  );
}

/** No room yet: the page goes there by itself. */
export function NoRoom() {
  return (
    <div class="column">
      <h1>{t("stage-no-room")}</h1>
      <p class="lead">{t("stage-no-room-text")}</p>
      <RoomChoice />
    </div>
  );
}

function Observing() {
  return (
    <div class="column">
      <h1>{t("stage-observe-rooms")}</h1>
      <p class="lead">{t("stage-observe-text")}</p>
      <RoomChoice open />
    </div>
  );
}
