// One room on the console: its people, and while it is open what happens on its board.
import { t } from "../i18n";
import type { RoomRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { useChannel } from "../shell/use-channel";
import { RoomMarks } from "../helping/RoomMarks";
import { roomName } from "../stage/rooms";
import { activityOf } from "./activity";
import { useConsole } from "./desk";
import { PersonChip } from "./PersonChip";

/** `watched`: the rooms are open, so its board is followed. */
export function RoomTile({ room, watched }: { room: RoomRecord; watched: boolean }) {
  const session = useSession();
  const lead = useConsole();
  const people = session.people.value.filter((person) => person.room === room.id);
  const opened = session.record.value?.rooms_opened ?? false;
  return (
    <section class="tile" data-room={room.id} aria-labelledby={`tile-${room.id}`}>
      <header class="tile-head">
        <h2 id={`tile-${room.id}`}>{roomName(room)}</h2>
        <span class="tile-size numbers">
          <Icon name="people" /> {people.length}
          <span class="for-ears">{t("common-people", { count: people.length })}</span>
        </span>
      </header>
      <RoomMarks room={room} />
      {opened && <Reports room={room} />}
      {watched && <Pulse room={room} assigned={people.length} />}
      <ul class="chips" role="list">
        {people.map((person) => (
          <PersonChip key={person.id} person={person} />
        ))}
      </ul>
      {opened && (
        <button type="button" class="button" onClick={() => (lead.entered.value = room.id)}>
          <Icon name="open" /> {t("console-enter")} <span class="for-ears">{roomName(room)}</span>
        </button>
      )}
    </section>
  );
}

/** Who reports for the room, and whether its report can be heard. */
function Reports({ room }: { room: RoomRecord }) {
  const rapporteur = useSession().peopleById.value.get(room.rapporteur ?? "");
  return (
    <p class="pulse tile-report">
      <span>{rapporteur ? t("answers-reports", { name: rapporteur.name }) : t("answers-nobody-reports")}</span>
      {room.ready && <span class="tag ready">{t("answers-ready")}</span>}
    </p>
  );
}

/** Live from the board: people there, notes, and how long it has been quiet. */
function Pulse({ room, assigned }: { room: RoomRecord; assigned: number }) {
  const session = useSession();
  const channel = useChannel(session.boardName(room.id));
  const people = session.peopleById.value;
  const present = [...channel.people.value].filter(
    ([id, { here }]) => here && people.get(id)?.room === room.id,
  ).length;
  if (channel.standing.value !== "in") return <p class="pulse quiet">{t("common-loading")}</p>;
  const { notes, votes, fresh, quiet } = activityOf(channel.records.of("note"), session.time);
  return (
    <p class="pulse" data-lively={fresh > 0}>
      <span>{t("console-present", { present, assigned })}</span>
      {notes > 0 && <span>{t("common-notes", { count: notes })}</span>}
      {votes > 0 && <span>{t("common-votes", { count: votes })}</span>}
      <span class="pulse-word">{pulseWord(notes, fresh, quiet)}</span>
    </p>
  );
}

function pulseWord(notes: number, fresh: number, quiet: number | undefined): string {
  if (!notes || quiet === undefined) return t("console-no-notes");
  if (fresh) return t("console-fresh", { count: fresh });
  return t("console-quiet", { minutes: Math.max(1, Math.floor(quiet / 60_000)) });
}
