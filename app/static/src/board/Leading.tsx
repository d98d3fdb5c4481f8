// What who leads can do with a board as a whole: locks, silent writing, unnamed notes, rounds of votes, zones, its past.
import { t } from "../i18n";
import { useBoard } from "./context";
import { Icon, type IconName } from "./icons";
import { Opening } from "./Opening";
import type { SheetName } from "./sheet-names";

export function Leading() {
  return (
    <Opening
      class="tool worded leading"
      face={
        <>
          <Icon name="lead" /> <span class="word">{t("board-lead")}</span>
        </>
      }
    >
      {(close) => <Panel close={close} />}
    </Opening>
  );
}

function Panel({ close }: { close: () => void }) {
  const board = useBoard();
  const { state, opened } = board;
  const { channel, stage } = state.around;
  const record = state.board.value;
  const running = state.round.value?.open;
  const frozen = stage?.records.get("stage", "stage")?.frozen;
  const open = (sheet: SheetName): void => {
    close();
    opened.value = sheet;
  };
  if (!record) return null;
  return (
    <div class="lead-panel">
      <Switch label={t("board-lock")} on={record.locked} turn={(on) => void channel.do("board.lock", { locked: on })} />
      <Switch
        label={t("board-lead-silent")}
        on={record.silent}
        turn={(on) => void (on ? channel.do("board.silent", { reveal: "leaders" }) : channel.do("board.reveal", {}))}
      />
      {record.silent && (
        <Switch
          label={t("board-lead-room-reveals")}
          on={record.reveal === "room"}
          turn={(on) => void channel.do("board.silent", { reveal: on ? "room" : "leaders" })}
        />
      )}
      <Switch
        label={t("board-lead-anonymous")}
        on={record.anonymous}
        turn={(anonymous) => void channel.do("board.anonymous", { anonymous })}
      />
      {stage && (
        <Switch
          label={t("board-lead-freeze")}
          on={frozen ?? false}
          turn={(on) => void stage.do("session.freeze", { frozen: on })}
        />
      )}
      {!running && <Item icon="vote" label={t("board-lead-round")} run={() => open("round")} />}
      <Item icon="board" label={t("board-lead-zones")} run={() => open("zones")} />
      <Item icon="history" label={t("board-lead-history")} run={() => open("history")} />
    </div>
  );
}

function Switch({ label, on, turn }: { label: string; on: boolean; turn: (on: boolean) => void }) {
  return (
    <label class="cursor-switch">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
      {label}
    </label>
  );
}

function Item({ icon, label, run }: { icon: IconName; label: string; run: () => void }) {
  return (
    <button type="button" class="menu-item" onClick={run}>
      <Icon name={icon} /> <span>{label}</span>
    </button>
  );
}
