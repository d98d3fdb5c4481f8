// Made from app/wire.py by `make generate`; do not edit.

export type ClientFrame = Hello | Join | Leave | Operate | PutPresence | Ping;
export type ServerFrame =
  | Welcome
  | JoinedChannel
  | Events
  | Ack
  | Refused
  | Left
  | WriteChanged
  | ToldPresence
  | Resume
  | Wrong
  | Bye
  | Pong;

export interface Wire {
  ClientFrame: ClientFrame;
  ServerFrame: ServerFrame;
  Operations: Operations;
  Records: Records;
}
/**
 * The first frame. `v` is the protocol version the client speaks, `lang` the language of sentences.
 */
export interface Hello {
  t: "hello";
  v: number;
  lang?: "en" | "fr" | "es";
}
/**
 * Enter a channel. `since` is the last sequence the client stands at, absent for everything.
 */
export interface Join {
  t: "join";
  ch: string;
  since?: number | null;
}
export interface Leave {
  t: "leave";
  ch: string;
}
/**
 * An intent, answered by `ack` or `refused` with the same id. May be sent again with the same id.
 */
export interface Operate {
  t: "op";
  ch: string;
  id: string;
  kind: string;
  args?: {
    [k: string]: unknown;
  };
}
/**
 * `value` absent: no more.
 */
export interface PutPresence {
  t: "presence";
  ch: string;
  kind: "cursor" | "drag" | "typing";
  value?: PresenceValue | null;
}
/**
 * A cursor at (x, y) in board units, a note `id` being dragged to (x, y), or `id` being typed in.
 */
export interface PresenceValue {
  x?: number | null;
  y?: number | null;
  id?: string | null;
}
export interface Ping {
  t: "ping";
  n?: number;
}
/**
 * Who the client is. `now`: the server's clock, ms since 1970. `node` changes when it restarts.
 */
export interface Welcome {
  t: "welcome";
  v: number;
  session: string;
  person: string;
  name: string;
  role: "organizer" | "facilitator" | "participant" | "observer" | "server";
  lang: "en" | "fr" | "es";
  now: number;
  node: string;
}
/**
 * The client now stands at `seq`. `since` absent: forget what you had; else this changed after it.
 */
export interface JoinedChannel {
  t: "joined";
  ch: string;
  seq: number;
  since?: number | null;
  write: boolean;
  put?: {
    [k: string]: unknown;
  }[];
  remove?: string[];
  text?: TextUpdate[];
}
/**
 * A Yjs update (v1, base64) of the text that hangs on record `id`.
 */
export interface TextUpdate {
  id: string;
  update: string;
}
/**
 * Events that follow the last sequence without a gap.
 */
export interface Events {
  t: "events";
  ch: string;
  events: ToldEvent[];
}
/**
 * One event as this viewer may know it; possibly nothing but its sequence.
 */
export interface ToldEvent {
  seq: number;
  put?: {
    [k: string]: unknown;
  }[];
  remove?: string[];
  text?: TextUpdate[];
}
/**
 * The operation is safely written, at `seq`. Its event has been told before.
 */
export interface Ack {
  t: "ack";
  ch: string;
  id: string;
  seq: number;
}
/**
 * The operation was not done. `text` says what to do next in the client's language.
 *
 * `again` true: nothing was wrong with it, send the same operation again after `wait` milliseconds.
 */
export interface Refused {
  t: "refused";
  ch: string;
  id: string;
  code: string;
  text: string;
  params?: {
    [k: string]: string | number;
  };
  again?: boolean;
  wait?: number;
}
/**
 * The client is not, or no longer, in the channel.
 */
export interface Left {
  t: "left";
  ch: string;
  code: string;
  text: string;
}
/**
 * The right to change things in a channel came or went.
 */
export interface WriteChanged {
  t: "write";
  ch: string;
  write: boolean;
}
/**
 * What changed: person -> kind -> value, null for no more. With `whole`, forget what you had.
 */
export interface ToldPresence {
  t: "presence";
  ch: string;
  whole?: boolean;
  people: {
    [k: string]: {
      [k: string]: {
        [k: string]: unknown;
      } | null;
    };
  };
}
/**
 * The client read too slowly and something was left out: join again from the last sequence.
 */
export interface Resume {
  t: "resume";
  ch: string;
}
/**
 * A frame could not be read or not be served now; nothing else is affected.
 */
export interface Wrong {
  t: "wrong";
  code: string;
  text: string;
}
/**
 * The server ends the connection. `again` true: come back after `wait` milliseconds.
 */
export interface Bye {
  t: "bye";
  code: string;
  text: string;
  again: boolean;
  wait?: number;
}
export interface Pong {
  t: "pong";
  n: number;
  now: number;
}
export interface Operations {
  "agenda.go": AgendaGoArgs;
  "board.lock": BoardLockArgs;
  "clock.extend": ClockExtendArgs;
  "line.add": LineAddArgs;
  "line.move": LineMoveArgs;
  "line.remove": LineRemoveArgs;
  "line.text": LineTextArgs;
  "note.add": NoteAddArgs;
  "note.colour": NoteColourArgs;
  "note.delete": NoteDeleteArgs;
  "note.lock": NoteLockArgs;
  "note.move": NoteMoveArgs;
  "note.text": NoteTextArgs;
  "person.choose": PersonChooseArgs;
  "person.move": PersonMoveArgs;
  "person.rename": PersonRenameArgs;
  "rooms.close": RoomsCloseArgs;
  "rooms.open": RoomsOpenArgs;
  "rooms.spread": RoomsSpreadArgs;
  "session.end": SessionEndArgs;
  "session.start": SessionStartArgs;
  "slide.show": SlideShowArgs;
  "summary.show": SummaryShowArgs;
  "vote.cast": VoteCastArgs;
  "vote.take": VoteTakeArgs;
}
/**
 * Begin an item of the agenda; its clock starts now.
 */
export interface AgendaGoArgs {
  item: string;
}
export interface BoardLockArgs {
  locked: boolean;
}
/**
 * Give the present item more (or less) time.
 */
export interface ClockExtendArgs {
  minutes: number;
}
export interface LineAddArgs {
  line: string;
  section: string;
  position: number;
}
export interface LineMoveArgs {
  line: string;
  position: number;
}
export interface LineRemoveArgs {
  line: string;
}
export interface LineTextArgs {
  line: string;
  update: string;
}
/**
 * A new note; without a place it goes to the first free spot of its zone. `update`: its first words.
 */
export interface NoteAddArgs {
  note: string;
  zone?: string | null;
  x?: number | null;
  y?: number | null;
  colour?: "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
  update?: string | null;
}
export interface NoteColourArgs {
  note: string;
  colour: "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
}
export interface NoteDeleteArgs {
  note: string;
}
export interface NoteLockArgs {
  note: string;
  locked: boolean;
}
/**
 * To a place, or (without one) to the first free spot of a zone.
 */
export interface NoteMoveArgs {
  note: string;
  zone?: string | null;
  x?: number | null;
  y?: number | null;
}
export interface NoteTextArgs {
  note: string;
  update: string;
}
/**
 * The blocks a person would like to work on, the most wanted first.
 */
export interface PersonChooseArgs {
  /**
   * @maxItems 3
   */
  blocks: string[];
}
/**
 * Put one person into a room by hand; None takes them out of all.
 */
export interface PersonMoveArgs {
  person: string;
  room: string | null;
}
/**
 * A person changes how they are called, or their language.
 */
export interface PersonRenameArgs {
  name: string;
  lang: "en" | "fr" | "es";
}
/**
 * Call everyone back to the plenary.
 */
export interface RoomsCloseArgs {}
export interface RoomsOpenArgs {}
/**
 * Place everyone anew, in as many rooms as groups of `smallest` can fill.
 */
export interface RoomsSpreadArgs {
  smallest?: number;
}
export interface SessionEndArgs {}
export interface SessionStartArgs {}
/**
 * Put one slide in front of everyone.
 */
export interface SlideShowArgs {
  at: string;
}
export interface SummaryShowArgs {}
/**
 * One dot more on a note.
 */
export interface VoteCastArgs {
  note: string;
}
/**
 * One of one's own dots back.
 */
export interface VoteTakeArgs {
  note: string;
}
export interface Records {
  board: BoardRecord;
  deck: DeckRecord;
  item: ItemRecord;
  line: LineRecord;
  note: NoteRecord;
  person: PersonRecord;
  room: RoomRecord;
  section: SectionRecord;
  slide: SlideRecord;
  stage: StageRecord;
  summary: SummaryRecord;
  vote: VoteRecord;
  zone: ZoneRecord;
}
/**
 * One record, id `board`. `locked`: only who leads may change anything. `budget`: votes per person.
 */
export interface BoardRecord {
  id: string;
  type: "board";
  room: string;
  block: string;
  locked: boolean;
  budget: number;
  written: number;
}
/**
 * All slides in order, as positions `guide.N`, `block.ID` or `case.ID`; one record, id `deck`.
 */
export interface DeckRecord {
  id: string;
  type: "deck";
  slides: string[];
}
/**
 * One item of the agenda. `extra` counts minutes added (or taken) while it ran.
 */
export interface ItemRecord {
  id: string;
  type: "item";
  position: number;
  kind: string;
  title: {
    [k: string]: string;
  };
  minutes: number;
  extra: number;
}
/**
 * One line of a section; its words are the Yjs text of the same id.
 *
 * `origin` top: a note with most votes; zone: another note, under its zone; own: written in the summary.
 */
export interface LineRecord {
  id: string;
  type: "line";
  section: string;
  position: number;
  origin: "top" | "zone" | "own";
  zone: string | null;
  zone_title: {
    [k: string]: string;
  } | null;
  votes: number;
  sources: Source[];
}
/**
 * A note that a line came from. `label` is what people read: room number and note number, `3.12`.
 */
export interface Source {
  room: string;
  note: string;
  label: string;
}
/**
 * A sticky note; its words are the Yjs text of the same id. `votes` counts everyone's dots.
 *
 * `number` counts the board's notes from 1: with the room's number it is how people name a note (`3.12`).
 * `z` rises with every move, so that what was touched last lies on top. `created`: milliseconds since 1970.
 */
export interface NoteRecord {
  id: string;
  type: "note";
  zone: string | null;
  x: number;
  y: number;
  z: number;
  number: number;
  colour: "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
  author: string;
  created: number;
  votes: number;
  locked: boolean;
}
/**
 * Somebody who came in. `number` is the order of arrival; initials and colour follow from it.
 */
export interface PersonRecord {
  id: string;
  type: "person";
  name: string;
  lang: "en" | "fr" | "es";
  role: "organizer" | "facilitator" | "participant" | "observer" | "server";
  number: number;
  choice: string[];
  room: string | null;
  reason: ("choice" | "balance" | "late" | "hand") | null;
}
/**
 * A breakout room for one block.
 */
export interface RoomRecord {
  id: string;
  type: "room";
  number: number;
  block: string;
  title: {
    [k: string]: string;
  };
}
/**
 * What the rooms of one block made. Ids are `section.BLOCK`.
 */
export interface SectionRecord {
  id: string;
  type: "section";
  position: number;
  block: string;
  rooms: string[];
  people: number;
  notes: number;
  votes: number;
}
/**
 * The slide that everyone sees; one record, id `slide`.
 */
export interface SlideRecord {
  id: string;
  type: "slide";
  at: string;
}
/**
 * Where the session stands; one record, id `stage`. Times are milliseconds since 1970.
 */
export interface StageRecord {
  id: string;
  type: "stage";
  phase: "lobby" | "plenary" | "rooms" | "summary" | "ended";
  item: string | null;
  ends_at: number | null;
  rooms_opened: boolean;
}
/**
 * One record, id `SUMMARY`. `drafted_at` is milliseconds since 1970.
 */
export interface SummaryRecord {
  id: string;
  type: "summary";
  drafted_at: number;
  people: number;
  notes: number;
  votes: number;
  dropped: string[];
}
/**
 * The dots one person put on one note. Nobody else is told, not even who leads.
 */
export interface VoteRecord {
  id: string;
  type: "vote";
  note: string;
  person: string;
  dots: number;
}
export interface ZoneRecord {
  id: string;
  type: "zone";
  position: number;
  title: {
    [k: string]: string;
  };
  hint: {
    [k: string]: string;
  };
  x: number;
  y: number;
  w: number;
  h: number;
}

export const VERSION = 1 as const;
export const FRAME_BYTES = 65536 as const;
export const TEXT_LIMITS = {"line": 5000, "note": 1000} as const;
