// Who reports for a room, and what a person may do about it.
import type { PersonRecord, RoomRecord } from "../protocol.gen";
import type { Channel } from "../sync";
import type { BoardContext } from "../board/context";

export interface Reporting {
  readonly room: RoomRecord;
  readonly stage: Channel;
  /** Participants of the room; those who are here come first. */
  readonly people: readonly PersonRecord[];
  readonly rapporteur: PersonRecord | undefined;
  readonly mine: boolean;
  /** May let somebody else report. */
  readonly names: boolean;
  /** May take it on, as nobody reports. */
  readonly claims: boolean;
  /** May say that the report can be heard. */
  readonly readies: boolean;
}

/** Undefined where nobody reports: on the practice board. */
export function reportingOf({ state }: Pick<BoardContext, "state">): Reporting | undefined {
  const { stage, me, leads } = state.around;
  const room = stage?.records.get("room", state.board.value?.room ?? "");
  if (!stage || !room) return undefined;
  const persons = stage.records.of("person");
  const here = (id: string): number => (stage.people.value.get(id)?.here ? 0 : 1);
  const people = persons
    .filter((one) => one.room === room.id && one.role === "participant")
    .sort((one, other) => here(one.id) - here(other.id) || one.number - other.number);
  const rapporteur = persons.find(({ id }) => id === room.rapporteur);
  const mine = room.rapporteur === me;
  const inRoom = people.some(({ id }) => id === me);
  return {
    room,
    stage,
    people,
    rapporteur,
    mine,
    names: leads || mine,
    claims: inRoom && !room.rapporteur,
    readies: leads || mine || (inRoom && !room.rapporteur),
  };
}
