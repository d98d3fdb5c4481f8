// The zones as soft areas with large quiet titles, beneath the notes; who leads may move and widen them.
import { useSignal } from "@preact/signals";
import { t } from "../i18n";
import type { ZoneRecord } from "../protocol.gen";
import { useBoard } from "./context";
import type { Point, Rect } from "./geometry";
import { inLanguage } from "./language";
import { zoneTitleId } from "./NoteCard";
import { byPosition } from "./order";
import { Locked } from "./ThingCard";

const LEAST = 200; // the server takes no smaller zone (app/rooms/zones.py)

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
  const { arrangesZones } = useBoard();
  const held = useSignal<Rect | undefined>(undefined);
  const { x, y, w, h } = held.value ?? zone;
  return (
    <section
      class="zone"
      aria-labelledby={zoneTitleId(zone.id)}
      style={{ transform: `translate(${x}px, ${y}px)`, width: `${w}px`, height: `${h}px` }}
    >
      <h3 id={zoneTitleId(zone.id)}>
        {inLanguage(zone.title)} {zone.locked && <Locked />}
      </h3>
      <p>{inLanguage(zone.hint)}</p>
      {arrangesZones.value && (
        <>
          <Grip zone={zone} held={held} kind="move" />
          <Grip zone={zone} held={held} kind="size" />
        </>
      )}
    </section>
  );
}

interface GripProps {
  readonly zone: ZoneRecord;
  readonly held: { value: Rect | undefined };
  readonly kind: "move" | "size";
}

const KEYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -40, y: 0 },
  ArrowRight: { x: 40, y: 0 },
  ArrowUp: { x: 0, y: -40 },
  ArrowDown: { x: 0, y: 40 },
};

/** Moves a zone or changes its size, by a hand or by the arrow keys. */
function Grip({ zone, held, kind }: GripProps) {
  const { state } = useBoard();
  const start = useSignal<Point | undefined>(undefined);
  const changed = (by: Point): Rect =>
    kind === "move"
      ? { x: zone.x + by.x, y: zone.y + by.y, w: zone.w, h: zone.h }
      : { x: zone.x, y: zone.y, w: Math.max(LEAST, zone.w + by.x), h: Math.max(LEAST, zone.h + by.y) };
  const put = ({ x, y, w, h }: Rect): void => {
    const place = { x: Math.round(x), y: Math.round(y), w: Math.round(w), h: Math.round(h) };
    void state.around.channel.do("zone.place", { zone: zone.id, ...place }).then(() => (held.value = undefined));
  };
  const down = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.value = { x: event.clientX, y: event.clientY };
  };
  const move = (event: PointerEvent): void => {
    const from = start.value;
    const { zoom } = state.camera.peek();
    if (from) held.value = changed({ x: (event.clientX - from.x) / zoom, y: (event.clientY - from.y) / zoom });
  };
  const up = (): void => {
    start.value = undefined;
    if (held.value) put(held.value);
  };
  const key = (event: KeyboardEvent): void => {
    const by = KEYS[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    put(changed(by));
  };
  return (
    <button
      type="button"
      class={`zone-grip ${kind}`}
      data-own-hands
      aria-label={t(`board-zone-${kind}`, { zone: inLanguage(zone.title) })}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onKeyDown={key}
    />
  );
}
