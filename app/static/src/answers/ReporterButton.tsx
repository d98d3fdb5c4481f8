// In the board's bar: who reports for the room, one press from the report; changes are said politely.
import { useEffect, useRef } from "preact/hooks";
import { type BoardContext, useBoard } from "../board/context";
import { Icon } from "../board/icons";
import { t } from "../i18n";
import { type Reporting, reportingOf } from "./reporting";

export function ReporterButton({ open }: { open: () => void }) {
  const board = useBoard();
  const about = reportingOf(board);
  useReporterNews(about, board);
  if (!about) return null;
  const { mine, rapporteur, room } = about;
  const who = mine ? t("answers-you-report") : rapporteur ? t("answers-reports", { name: rapporteur.name }) : t("answers-nobody-reports");
  return (
    <button type="button" class="tool worded reporter-button" onClick={open} title={who}>
      <Icon name={room.ready ? "check" : "report"} />
      <span class="word">
        <span aria-hidden="true">{rapporteur?.name}</span>
        <span class="for-ears">
          {who} {room.ready && t("answers-ready")}
        </span>
      </span>
    </button>
  );
}

/** Somebody else reports now, or the report is ready: the person who did it knows already. */
function useReporterNews(about: Reporting | undefined, { notices, state }: BoardContext): void {
  const before = useRef<{ who: string | null; ready: boolean } | undefined>(undefined);
  const who = about?.room.rapporteur ?? null;
  const ready = about?.room.ready ?? false;
  const { me } = state.around;
  useEffect(() => {
    const { current: was } = before;
    before.current = about && { who, ready };
    if (!was || !about) return;
    const claimed = was.who === null && who === me; // they have just pressed it
    if (was.who !== who && !claimed) notices.say(sentence(about));
    else if (was.ready !== ready) notices.say(t(ready ? "answers-now-ready" : "answers-now-not-ready"));
  }, [who, ready, about === undefined]);
}

function sentence({ mine, rapporteur }: Reporting): string {
  if (mine) return t("answers-now-you");
  return rapporteur ? t("answers-now-reports", { name: rapporteur.name }) : t("answers-nobody-reports");
}
