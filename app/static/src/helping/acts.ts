// Asking, as this session knows it: what is asked now, and what a person does about it.
import type { HandRecord, HelpRecord } from "../protocol.gen";
import type { Session } from "../shell/session";
import { randomName } from "../sync";
import { type Lot, callsInOrder, inTurn, lotOf, placeOf } from "./order";

const LONGEST = 600; // letters of a thought, as app/rooms/limits.py (PARAGRAPH)

/** Whether thoughts can be put aside: from the first who comes until the end. */
export const lotIsOpen = ({ phase }: Session): boolean => phase.value !== "ended";

/** Whether somebody can ask for the floor now, or be asked. */
export const isOn = (session: Session): boolean => lotIsOpen(session) && session.phase.value !== "lobby";

export const hands = ({ stage, peopleById, phase }: Session): HandRecord[] =>
  inTurn(stage.records.of("hand"), peopleById.value, phase.value);

/** The hands that this person is among: those of their room, or of everyone. */
export function handsHere(session: Session): HandRecord[] {
  const here = placeOf(session.me.value, session.phase.value);
  return hands(session).filter(({ room }) => room === here);
}

/** This person's place among the raised hands; 0: theirs is down. */
export const myTurn = (session: Session): number =>
  handsHere(session).findIndex(({ person }) => person === session.page.person) + 1;

export const calls = ({ stage, phase }: Session): HelpRecord[] => callsInOrder(stage.records.of("help"), phase.value);

/** The call of this person's own room. */
export const ownCall = (session: Session): HelpRecord | undefined =>
  calls(session).find(({ room }) => room === session.myRoom.value?.id);

/** Who is in an open room may call; those who lead are who is called. */
export const mayCall = ({ phase, myRoom, leads, observes }: Session): boolean =>
  phase.value === "rooms" && myRoom.value !== undefined && !leads.value && !observes.value;

export const mayRaise = (session: Session): boolean =>
  isOn(session) && !session.leads.value && !session.observes.value;

export function turnHand(session: Session): void {
  if (!mayRaise(session)) return;
  void session.stage.do(myTurn(session) > 0 ? "hand.lower" : "hand.raise", {});
}

/** Calls the facilitator; a call that is there stays. */
export function call(session: Session): void {
  if (mayCall(session) && !ownCall(session)) void session.stage.do("help.call", {});
}

export const endCall = ({ stage }: Session, room: string): void => void stage.do("help.end", { room });

/** To the room that called; it sees that somebody comes. */
export function goTo(session: Session, room: string): void {
  const known = calls(session).find((one) => one.room === room);
  if (known && known.answered_by !== session.page.person) void session.stage.do("help.answer", { room });
  session.place.value = "now";
  session.reading.value = room;
}

export function lowerAll(session: Session): void {
  for (const room of new Set(hands(session).map((hand) => hand.room))) void session.stage.do("hands.lower", { room });
}

export const lot = ({ stage }: Session): Lot => lotOf(stage.records.of("parked"));

export interface Thought {
  readonly words: string;
  readonly unnamed: boolean;
  readonly room: string | null;
}

export function park({ stage }: Session, { words, unnamed, room }: Thought): void {
  const thought = words.trim().slice(0, LONGEST);
  if (thought) void stage.do("parked.add", { parked: randomName(), words: thought, anonymous: unnamed, room });
}

export { LONGEST };

/** The room whose thoughts are parked from here, and whether its board names nobody. */
export function whence(session: Session): { room: string | null; unnamed: boolean } {
  const name = session.shownBoard.value;
  const shown = session.rooms.value.find(({ id }) => session.boardName(id) === name)?.id;
  const own = session.phase.value === "rooms" ? session.myRoom.value?.id : undefined;
  const board = name && shown ? session.connection.channel(name).records.get("board", "board") : undefined;
  return { room: shown ?? own ?? null, unnamed: board?.anonymous ?? false };
}
