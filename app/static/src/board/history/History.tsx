// The time line of a board for who leads: going back and forth, playing it, and restoring it to a moment.
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { formats, lang, t } from "../../i18n";
import { useBoard } from "../context";
import { type Past, Player, fetchPast } from "./past";
import { paintMoment } from "./picture";

const FRAME_MS = 50;
const PLAY_MS = 12_000; // however long the session was, it plays in this time

export function History({ close }: { close: () => void }) {
  const { state } = useBoard();
  const [, session, room] = state.around.channel.name.split(":");
  const base = `/s/${session}/boards/${room}`;
  const events = useSignal<readonly Past[] | undefined>(undefined);
  const failed = useSignal(false);
  useEffect(() => {
    fetchPast(base).then(
      (found) => (events.value = found),
      () => (failed.value = true),
    );
  }, [base]);
  if (failed.value) return <p>{t("board-load-failed")}</p>;
  if (!events.value) return <p role="status">{t("common-loading")}</p>;
  if (!events.value.length) return <p>{t("board-history-empty")}</p>;
  return <Line events={events.value} base={base} close={close} />;
}

interface LineProps {
  readonly events: readonly Past[];
  readonly base: string;
  readonly close: () => void;
}

function Line({ events, base, close }: LineProps) {
  const board = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  const at = useSignal(events.length);
  const playing = useSignal(false);
  const player = useMemo(() => new Player(events), [events]);
  useEffect(() => {
    if (canvas.current) paintMoment(canvas.current, player.at(at.value), player.at(events.length));
  }, [at.value]);
  useEffect(() => {
    if (!playing.value) return undefined;
    const step = Math.max(1, Math.round((events.length * FRAME_MS) / PLAY_MS));
    const timer = setInterval(() => {
      at.value = Math.min(events.length, at.peek() + step);
      if (at.peek() === events.length) playing.value = false;
    }, FRAME_MS);
    return () => clearInterval(timer);
  }, [playing.value]);
  const play = (): void => {
    if (at.peek() === events.length) at.value = 1;
    playing.value = !playing.peek();
  };
  const restore = async (): Promise<void> => {
    const seq = events[at.peek() - 1]?.seq;
    const answer = await fetch(`${base}/restore?seq=${seq}`, { method: "POST", headers: { "X-Minga": "1" } });
    if (!answer.ok) return board.notices.warn(t("board-history-not-restored"));
    board.notices.say(t("board-history-restored"));
    close();
  };
  const moment = events[at.value - 1];
  const label = moment ? t("board-history-at", { time: formats.time(lang.value, moment.at), step: at.value, count: events.length }) : "";
  return (
    <div class="board-history">
      <canvas ref={canvas} role="img" aria-label={label} />
      <label>
        <span>{label}</span>
        <input
          type="range"
          min={1}
          max={events.length}
          value={at.value}
          aria-valuetext={label}
          onInput={({ currentTarget }) => {
            playing.value = false;
            at.value = Number(currentTarget.value);
          }}
        />
      </label>
      <div class="rescue-actions">
        <button type="button" class="button" onClick={play}>
          {t(playing.value ? "board-history-pause" : "board-history-play")}
        </button>
        <button type="button" class="button primary" disabled={at.value === events.length} onClick={() => void restore()}>
          {t("board-history-restore")}
        </button>
      </div>
      <p class="quiet">{t("board-history-about")}</p>
    </div>
  );
}
