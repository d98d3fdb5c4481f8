// Arrows and drawings in the list: what each joins, or who drew how much, and a way to delete them.
import { t } from "../i18n";
import { authorOf, nameOf, useBoard } from "./context";
import { Icon } from "./icons";
import type { Stroke, Thing } from "./things";

export function ListArrow({ id }: { id: string }) {
  const board = useBoard();
  const arrow = board.state.thing(id);
  if (arrow?.type !== "arrow") return null;
  const { from, to } = board.called.ends(arrow);
  return (
    <li class="list-note list-card" data-thing={id}>
      <p class="list-arrow">
        <span class="for-ears">{board.called.thing(arrow)}</span>
        <span aria-hidden="true">{from}</span> <Icon name="arrow-right" /> <span aria-hidden="true">{to}</span>
      </p>
      <p class="list-about">{authorOf(board, arrow)}</p>
      <Remove things={[arrow]} />
    </li>
  );
}

/** One row for all that a person drew: a single stroke is seldom anything. */
export function ListDrawings({ author, strokes }: { author: string; strokes: readonly Stroke[] }) {
  const board = useBoard();
  const name = author ? nameOf(board, author) : t("board-anonymous");
  return (
    <li class="list-note list-card" data-thing={strokes[0]?.id}>
      <p class="list-arrow">
        <Icon name="pen" /> {t("board-drawings", { count: strokes.length, name })}
      </p>
      <Remove things={strokes} />
    </li>
  );
}

export function byAuthor(strokes: readonly Stroke[]): [author: string, strokes: Stroke[]][] {
  const found = new Map<string, Stroke[]>();
  for (const stroke of strokes) found.set(stroke.author, [...(found.get(stroke.author) ?? []), stroke]);
  return [...found];
}

export function Remove({ things }: { things: readonly Thing[] }) {
  const { state, acts } = useBoard();
  if (!things.some((thing) => state.mayDelete(thing))) return null;
  return (
    <button type="button" class="tool worded" onClick={() => acts.remove(things)}>
      <Icon name="trash" /> {t("common-delete")}
    </button>
  );
}
