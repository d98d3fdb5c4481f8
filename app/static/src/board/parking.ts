// A note of this board goes to the parking lot that all rooms share.
import { t } from "../i18n";
import { randomName } from "../sync";
import type { BoardContext } from "./context";
import type { Thing } from "./things";

const LONGEST = 600; // letters of a thought, as app/rooms/limits.py (PARAGRAPH)

type Around = Pick<BoardContext, "state" | "notices">;

/** Once, until the session ends, and with words that everyone may read; the practice board is no room. */
export function mayPark(thing: Thing, { state }: Around): boolean {
  const { stage } = state.around;
  if (thing.type !== "note" || thing.hidden || !stage?.write.value || !roomOf(state)) return false;
  if (stage.records.get("stage", "stage")?.phase === "ended") return false;
  return Boolean(state.words(thing.id).trim()) && !stage.records.of("parked").some(({ note }) => note === thing.id);
}

export function parkNote(note: Thing, { state, notices }: Around): void {
  const words = state.words(note.id).trim();
  const anonymous = state.board.peek()?.anonymous ?? false;
  const thought = { parked: randomName(), words: words.slice(0, LONGEST), note: note.id, anonymous };
  void state.around.stage?.do("parked.add", { ...thought, room: roomOf(state) ?? null });
  const short = words.length > LONGEST;
  notices.say(short ? t("helping-lot-parked-short", { limit: LONGEST }) : t("helping-lot-parked"));
}

function roomOf({ around: { channel, stage } }: BoardContext["state"]): string | undefined {
  const room = channel.name.split(":").at(-1) ?? "";
  return stage?.records.get("room", room)?.id;
}
