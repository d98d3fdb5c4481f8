// The zones of a board for who leads: their titles and hints, locks, new ones. Where they lie is changed on the board.
import { useSignal } from "@preact/signals";
import { t } from "../i18n";
import type { ZoneRecord } from "../protocol.gen";
import { randomName } from "../sync";
import { useBoard } from "./context";
import { freeZone } from "./zone-place";
import { Icon } from "./icons";
import { inLanguage } from "./language";
import { byPosition } from "./order";

export function ZonesForm({ close }: { close: () => void }) {
  const { state, arrangesZones } = useBoard();
  const zones = [...state.zones.value].sort(byPosition);
  const arrange = (): void => {
    arrangesZones.value = true;
    close();
  };
  return (
    <div class="board-form">
      {zones.map((zone) => (
        <Zone key={zone.id} zone={zone} last={zones.length === 1} />
      ))}
      <NewZone />
      <button type="button" class="button" onClick={arrange}>
        {t("board-zones-arrange")}
      </button>
    </div>
  );
}

function Zone({ zone, last }: { zone: ZoneRecord; last: boolean }) {
  const { channel } = useBoard().state.around;
  const title = inLanguage(zone.title);
  const hint = inLanguage(zone.hint);
  const rename = (fields: { title?: string; hint?: string }): void => {
    const next = { title, hint, ...fields };
    if (next.title && (next.title !== title || next.hint !== hint)) void channel.do("zone.title", { zone: zone.id, ...next });
  };
  return (
    <fieldset class="zone-fields">
      <legend>{title}</legend>
      <label>
        {t("board-zone-title")}
        <input class="input" maxLength={120} defaultValue={title} onBlur={({ currentTarget }) => rename({ title: currentTarget.value.trim() })} />
      </label>
      <label>
        {t("board-zone-hint")}
        <input class="input" maxLength={300} defaultValue={hint} onBlur={({ currentTarget }) => rename({ hint: currentTarget.value.trim() })} />
      </label>
      <div class="rescue-actions">
        <button
          type="button"
          class="tool worded"
          aria-pressed={zone.locked}
          onClick={() => void channel.do("zone.lock", { zone: zone.id, locked: !zone.locked })}
        >
          <Icon name={zone.locked ? "unlock" : "lock"} /> {t(zone.locked ? "board-do-unlock" : "board-do-lock")}
        </button>
        {!last && (
          <button type="button" class="tool worded" onClick={() => void channel.do("zone.remove", { zone: zone.id })}>
            <Icon name="trash" /> {t("board-zone-remove")}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function NewZone() {
  const { state } = useBoard();
  const title = useSignal("");
  const add = (): void => {
    const place = freeZone(state.zones.peek());
    void state.around.channel.do("zone.add", { zone: randomName(), title: title.value.trim(), ...place });
    title.value = "";
  };
  return (
    <div class="new-zone">
      <label>
        {t("board-zone-new")}
        <input class="input" maxLength={120} value={title.value} onInput={({ currentTarget }) => (title.value = currentTarget.value)} />
      </label>
      <button type="button" class="button" disabled={!title.value.trim()} onClick={add}>
        <Icon name="plus" /> {t("board-zone-add")}
      </button>
    </div>
  );
}
