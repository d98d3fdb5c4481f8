// The rooms: before they open people are placed here, while they are open each can be watched and entered.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { useConsole } from "./desk";
import { listenForDrags } from "./dragging";
import { PersonChip } from "./PersonChip";
import { Legend } from "./reasons";
import { moveTo } from "./moving";
import { RoomTile } from "./RoomTile";
import type { RoomRecord } from "../protocol.gen";
import { IconButton } from "../shell/IconButton";
import { roomName } from "../stage/rooms";

const WATCHED = 10; // boards: a connection may be in twelve channels, and one of them is the stage

export function RoomsView() {
  const session = useSession();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = root.current;
    return view ? listenForDrags(view, (person, room) => moveTo(session, person, room)) : undefined;
  }, [session]);
  const people = session.people.value.filter(({ role }) => role === "participant");
  const open = session.phase.value === "rooms";
  const used = session.rooms.value.filter(({ id }) => people.some(({ room }) => room === id));
  if (!session.rooms.value.length) return <NoRooms />;
  return (
    <div class="rooms-view" ref={root}>
      <h1 class="console-title">{t(open ? "console-rooms-open" : "console-rooms-place")}</h1>
      <p class="quiet">{t(people.length ? "console-rooms-how" : "console-rooms-nobody")}</p>
      {!open && people.length > 0 && <SpreadForm />}
      <Unplaced />
      <div class="tiles">
        {used.map((room, n) => (
          <RoomTile key={room.id} room={room} watched={open && n < WATCHED} />
        ))}
      </div>
      <Spare rooms={session.rooms.value.filter((room) => !used.includes(room))} />
      {people.some(({ room }) => room) && <Legend />}
    </div>
  );
}

function NoRooms() {
  return (
    <>
      <h1 class="console-title">{t("console-view-rooms")}</h1>
      <p class="lead">{t("console-no-rooms")}</p>
    </>
  );
}

function Unplaced() {
  const session = useSession();
  const people = session.people.value.filter(({ role, room }) => role === "participant" && !room);
  if (!people.length) return null;
  return (
    <section class="unplaced" data-room="">
      <h2>{t("console-unplaced", { count: people.length })}</h2>
      <ul class="chips" role="list">
        {people.map((person) => (
          <PersonChip key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}

/** Rooms that nobody works in: people can be brought there, and their boards opened. */
function Spare({ rooms }: { rooms: readonly RoomRecord[] }) {
  const session = useSession();
  const lead = useConsole();
  const opened = session.record.value?.rooms_opened ?? false;
  if (!rooms.length) return null;
  return (
    <section class="spare">
      <h2>{t("console-spare", { count: rooms.length })}</h2>
      <ul role="list">
        {rooms.map((room) => (
          <li key={room.id} class="spare-room" data-room={room.id}>
            {roomName(room)}
            {opened && (
              <IconButton
                icon="open"
                label={`${t("console-enter")}: ${roomName(room)}`}
                press={() => (lead.entered.value = room.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const SMALLEST = 3; // as app/sessions/grouping.py

/** Everyone anew: in as many rooms as groups of this size can fill. */
function SpreadForm() {
  const session = useSession();
  const lead = useConsole();
  const smallest = useSignal(SMALLEST);
  const placed = session.people.value.some(({ room }) => room);
  const spread = (event: Event): void => {
    event.preventDefault();
    void lead.act({ kind: "rooms.spread", args: { smallest: smallest.value } });
  };
  return (
    <form class="spread" onSubmit={spread}>
      <label for="smallest">{t("console-smallest")}</label>
      <input
        class="input"
        id="smallest"
        type="number"
        min={1}
        max={50}
        required
        value={smallest.value}
        onInput={({ currentTarget }) => (smallest.value = currentTarget.valueAsNumber || SMALLEST)}
      />
      <button class="button" disabled={!lead.online.value}>
        {t(placed ? "console-spread-again" : "console-spread")}
      </button>
    </form>
  );
}
