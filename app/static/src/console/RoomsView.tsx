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

export function RoomsView() {
  const session = useSession();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? listenForDrags(root.current, (person, room) => moveTo(session, person, room)) : undefined), [session]);
  const people = session.people.value.filter(({ role }) => role === "participant");
  const open = session.phase.value === "rooms";
  if (!session.rooms.value.length) return <NoRooms />;
  return (
    <div class="rooms-view" ref={root}>
      <h1 class="console-title">{t(open ? "console-rooms-open" : "console-rooms-place")}</h1>
      <p class="quiet">{t(people.length ? "console-rooms-how" : "console-rooms-nobody")}</p>
      {!open && people.length > 0 && <SpreadForm />}
      <Unplaced />
      <div class="tiles">
        {session.rooms.value.map((room) => (
          <RoomTile key={room.id} room={room} watched={open} />
        ))}
      </div>
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

const SMALLEST = 3; // as app/sessions/grouping.py

/** Everyone anew: in as many rooms as groups of this size can fill. */
function SpreadForm() {
  const session = useSession();
  const console = useConsole();
  const smallest = useSignal(SMALLEST);
  const placed = session.people.value.some(({ room }) => room);
  const spread = (event: Event): void => {
    event.preventDefault();
    void console.act({ kind: "rooms.spread", args: { smallest: smallest.value } });
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
      <button class="button" disabled={!console.online.value}>
        {t(placed ? "console-spread-again" : "console-spread")}
      </button>
    </form>
  );
}
