// The zones as soft areas with large quiet titles, beneath the notes.
import type { ZoneRecord } from "../protocol.gen";
import { useBoard } from "./context";
import { inLanguage } from "./language";
import { zoneTitleId } from "./NoteCard";
import { byPosition } from "./order";

export function Zones() {
  const { state } = useBoard();
  const zones = [...state.zones.value].sort(byPosition);
  return (
    <div class="zones">
      {zones.map((zone) => (
        <Zone key={zone.id} zone={zone} />
      ))}
    </div>
  );
}

function Zone({ zone }: { zone: ZoneRecord }) {
  return (
    <section
      class="zone"
      aria-labelledby={zoneTitleId(zone.id)}
      style={{ transform: `translate(${zone.x}px, ${zone.y}px)`, width: `${zone.w}px`, height: `${zone.h}px` }}
    >
      <h3 id={zoneTitleId(zone.id)}>{inLanguage(zone.title)}</h3>
      <p>{inLanguage(zone.hint)}</p>
    </section>
  );
}
