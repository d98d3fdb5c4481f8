// What was deleted and can be brought back: one's own things, and for who leads everybody's.
import { formats, lang, t } from "../i18n";
import type { Records } from "../protocol.gen";
import { nameOf, useBoard } from "./context";
import { Icon } from "./icons";
import { type ThingKind, KINDS } from "./things";

type Deleted = Records["deleted"];

export function Trash() {
  const { state } = useBoard();
  const deleted = [...state.around.channel.records.of("deleted")].sort((one, other) => other.at - one.at);
  if (!deleted.length) return <p>{t("board-trash-empty")}</p>;
  return (
    <ul role="list" class="trash">
      {deleted.map((one) => (
        <Item key={one.id} deleted={one} />
      ))}
    </ul>
  );
}

function Item({ deleted }: { deleted: Deleted }) {
  const board = useBoard();
  const { state, acts } = board;
  const thing = deleted.thing as { id?: string; type?: string; author?: string };
  const kind = KINDS.find((each) => each === thing.type) as ThingKind | undefined;
  const words = state.words(deleted.id);
  const name = deleted.author ? nameOf(board, deleted.author) : t("board-anonymous");
  return (
    <li>
      <p>
        <strong>{words || t(`board-kind-${kind ?? "note"}`)}</strong>{" "}
        <span class="quiet">{t("board-trash-about", { name, time: formats.time(lang.value, deleted.at) })}</span>
      </p>
      <button type="button" class="button" onClick={() => thing.id && acts.bringBack([thing.id])}>
        <Icon name="undo" /> {t("board-trash-back")}
      </button>
    </li>
  );
}
