// The running round of votes above the board: what is asked, how much time is left, and for who leads its end.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { formats, t } from "../i18n";
import type { RoundRecord } from "../protocol.gen";
import { useBoard } from "./context";
import { Icon } from "./icons";

export function RoundBar() {
  const { state } = useBoard();
  const round = state.round.value;
  return round?.open ? <Running key={round.id} round={round} /> : null;
}

function Running({ round }: { round: RoundRecord }) {
  const { state } = useBoard();
  const { channel, leads } = state.around;
  return (
    <p class="round-bar">
      <Icon name="vote" />
      <strong>{round.title || t("board-round-running")}</strong>
      {round.ends_at !== null && <Left ends={round.ends_at} />}
      {round.hidden && <span>{t("board-round-hidden-now")}</span>}
      {!round.own && <span>{t("board-round-not-own")}</span>}
      {leads && (
        <>
          <span>{t("board-round-cast", { count: round.cast })}</span>
          {round.ends_at !== null && (
            <button type="button" class="tool worded" onClick={() => void channel.do("round.extend", { minutes: 1 })}>
              {t("board-round-extend")}
            </button>
          )}
          <button type="button" class="tool worded" onClick={() => void channel.do("round.close", {})}>
            {t("board-round-close")}
          </button>
        </>
      )}
    </p>
  );
}

/** Minutes and seconds, told to nobody but the eyes: the bar's words say that time is limited. */
function Left({ ends }: { ends: number }) {
  const { now } = useBoard();
  const left = useSignal(Math.max(0, ends - now()));
  useEffect(() => {
    const timer = setInterval(() => (left.value = Math.max(0, ends - now())), 500);
    return () => clearInterval(timer);
  }, [ends]);
  return (
    <span class="round-clock" role="timer">
      <Icon name="timer" /> {formats.clock(left.value)}
    </span>
  );
}
