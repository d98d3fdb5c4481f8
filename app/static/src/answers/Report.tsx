// In the plenary: what one room reports, its answers and findings, to be read by everyone.
import { inLanguage } from "../board/language";
import { t } from "../i18n";
import type { RoomRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { useChannel } from "../shell/use-channel";
import { Avatar } from "../shell/Avatar";
import { Loading } from "../shell/Loading";
import { roomName } from "../stage/rooms";
import type { Channel } from "../sync";
import { FindingWords } from "./FindingWords";
import { hasWords } from "./parts";
import { inOrder, isBlank } from "./reported";
import { Rich } from "./Rich";

interface ReportProps {
  readonly room: string;
  /** The heading's level: 1 where the report is the page. */
  readonly level: 1 | 2;
}

export function Report({ room: id, level }: ReportProps) {
  const session = useSession();
  const room = session.rooms.value.find((one) => one.id === id);
  const channel = useChannel(session.boardName(id));
  if (!room) return <p class="quiet">{t("stage-no-slide")}</p>;
  if (!channel.records.get("board", "board")) return <Loading />;
  return <RoomReport room={room} channel={channel} level={level} />;
}

function RoomReport({ room, channel, level }: { room: RoomRecord; channel: Channel; level: 1 | 2 }) {
  const session = useSession();
  const Heading = level === 1 ? "h1" : "h2";
  const rapporteur = session.peopleById.value.get(room.rapporteur ?? "");
  const answers = channel.records.of("answer").filter(({ id }) => hasWords(channel.texts.read(id)));
  const findings = inOrder(channel.records.of("finding")).filter((one) => !isBlank(one));
  const open = (note: string): void => session.goToNote(room.id, note);
  return (
    <article class="slide report" data-kind="report">
      {rapporteur && (
        <p class="slide-above report-by">
          <Avatar person={rapporteur} /> {t("answers-reports", { name: rapporteur.name })}
        </p>
      )}
      <Heading>{roomName(room)}</Heading>
      {findings.length > 0 && <Findings channel={channel} findings={findings} room={room} level={level} />}
      {[...answers]
        .sort((one, other) => one.position - other.position)
        .map(({ id, question }) => (
          <section key={id} class="report-answer">
            {level === 1 ? <h2>{inLanguage(question)}</h2> : <h3>{inLanguage(question)}</h3>}
            <Rich pieces={channel.texts.marked(id)} open={open} />
          </section>
        ))}
      {!answers.length && !findings.length && <p class="lead">{t("answers-report-empty")}</p>}
      <button type="button" class="button" onClick={() => readBoard(session, room)}>
        <Icon name="board" /> {t("answers-report-board")}
      </button>
    </article>
  );
}

interface FindingsProps extends ReportProps {
  readonly channel: Channel;
  readonly findings: ReturnType<typeof inOrder>;
}

function Findings({ channel, findings, room, level }: Omit<FindingsProps, "room"> & { room: RoomRecord }) {
  const session = useSession();
  const Heading = level === 1 ? "h2" : "h3";
  return (
    <section class="report-findings">
      <Heading>{t("answers-findings")}</Heading>
      <ol role="list">
        {findings.map((finding, n) => (
          <li key={finding.id} class="finding">
            <FindingWords finding={finding} number={n + 1} />
            <Sources notes={finding.notes} channel={channel} room={room} open={(note) => session.goToNote(room.id, note)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SourcesProps {
  readonly notes: readonly string[];
  readonly channel: Channel;
  readonly room: RoomRecord;
  readonly open: (note: string) => void;
}

function Sources({ notes, channel, room, open }: SourcesProps) {
  const known = notes.flatMap((id) => channel.records.get("note", id) ?? []).filter(({ hidden }) => !hidden);
  if (!known.length) return null;
  return (
    <ul class="cites" role="list" aria-label={t("answers-leans-on")}>
      {known.map(({ id, number }) => (
        <li key={id} class="cite">
          <button type="button" class="cite-open" onClick={() => open(id)}>
            <span class="note-row-label">
              {room.number}.{number}
            </span>
            <span class="cite-words">{channel.texts.read(id)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Its board, as everyone may read it now. */
function readBoard(session: ReturnType<typeof useSession>, room: RoomRecord): void {
  session.reading.value = room.id;
  if (!session.leads.peek()) session.place.value = "board";
}
