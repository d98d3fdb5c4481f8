// The notes that a line came from, by their names (room and note: 3.12); one press shows the note as it is now.
import { lang, t } from "../i18n";
import type { Source } from "../protocol.gen";
import { useSession } from "../shell/context";
import { close, show } from "../shell/dialogs";
import { Icon } from "../shell/Icon";
import { useChannel } from "../shell/use-channel";
import { roomName } from "../stage/rooms";

export function Sources({ sources }: { sources: readonly Source[] }) {
  if (!sources.length) return null;
  return (
    <span class="sources">
      {sources.map((source) => (
        <button
          key={source.label}
          type="button"
          class="source"
          aria-label={t("summary-source", { label: source.label })}
          onClick={() =>
            show({ title: t("summary-source", { label: source.label }), content: () => <SourceNote source={source} /> })
          }
        >
          {source.label}
        </button>
      ))}
    </span>
  );
}

function SourceNote({ source }: { source: Source }) {
  const session = useSession();
  const channel = useChannel(session.boardName(source.room));
  const room = session.rooms.value.find(({ id }) => id === source.room);
  const standing = channel.standing.value;
  const note = channel.records.get("note", source.note);
  if (standing === "left") return <p>{channel.left?.text}</p>;
  if (standing !== "in" && !note) return <p role="status">{t("common-loading")}</p>;
  if (!note) return <p>{t("summary-source-gone")}</p>;
  const zone = note.zone ? channel.records.get("zone", note.zone) : undefined;
  const author = session.peopleById.value.get(note.author);
  return (
    <div class="source-note">
      <blockquote class="paper" data-paper={note.colour}>
        {channel.texts.read(note.id)}
      </blockquote>
      <p class="quiet">
        {[author?.name, zone?.title[lang.value], note.votes > 0 && t("common-votes", { count: note.votes })]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {room && (
        <button
          type="button"
          class="button"
          onClick={() => {
            close();
            session.goToNote(room.id, source.note);
          }}
        >
          <Icon name="board" /> {t("summary-to-board", { room: roomName(room) })}
        </button>
      )}
    </div>
  );
}
