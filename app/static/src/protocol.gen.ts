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
  kind: "cursor" | "drag" | "typing" | "react";
  value?: PresenceValue | null;
}
/**
 * A cursor at (x, y) in board units, a thing `id` being dragged to (x, y), `id` being typed in, or the
 * reaction `id` to what is shown.
 *
 * `more`: what is dragged along, by the same way from where it lies.
 */
export interface PresenceValue {
  x?: number | null;
  y?: number | null;
  id?: string | null;
  more?: string[] | null;
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
 *
 * `at`: when the event `seq` was written, ms since 1970. `was`: when the event `since` was, as it is
 * here: if the client was told otherwise the log has another past than its copy; it joins for everything.
 * `states` holds whole texts as `text` does, by record id, one character a byte (Latin-1): words stay
 * words, so that they can be deflated to a third of what base64 would leave.
 */
export interface JoinedChannel {
  t: "joined";
  ch: string;
  seq: number;
  since?: number | null;
  at?: number | null;
  was?: number | null;
  write: boolean;
  put?: {
    [k: string]: unknown;
  }[];
  remove?: string[];
  text?: TextUpdate[];
  states?: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[A-Za-z0-9_.:-]{1,64}$".
     */
    [k: string]: string;
  };
}
/**
 * A Yjs update (v1, base64) of the text that hangs on record `id`.
 */
export interface TextUpdate {
  id: string;
  update: string;
}
/**
 * Events that follow the last sequence without a gap. `at`: when the last of them was written.
 */
export interface Events {
  t: "events";
  ch: string;
  at?: number | null;
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
 *
 * `here` is there for everyone who is in the channel; its `n` is their number while they are. `at` holds
 * cursors, three numbers each: whose (that number), x, y. It applies after `people`.
 */
export interface ToldPresence {
  t: "presence";
  ch: string;
  whole?: boolean;
  people?: {
    [k: string]: {
      [k: string]: {
        [k: string]: unknown;
      } | null;
    };
  };
  at?: number[];
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
  "answer.cite": AnswerCiteArgs;
  "answer.text": AnswerTextArgs;
  "arrow.add": ArrowAddArgs;
  "arrow.change": ArrowChangeArgs;
  "board.anonymous": BoardAnonymousArgs;
  "board.lock": BoardLockArgs;
  "board.reveal": BoardRevealArgs;
  "board.silent": BoardSilentArgs;
  "board.spotlight": BoardSpotlightArgs;
  "board.undo": BoardUndoArgs;
  "card.add": CardAddArgs;
  "card.change": CardChangeArgs;
  "clock.extend": ClockExtendArgs;
  "finding.add": FindingAddArgs;
  "finding.cite": FindingCiteArgs;
  "finding.fill": FindingFillArgs;
  "finding.order": FindingOrderArgs;
  "finding.remove": FindingRemoveArgs;
  "group.dissolve": GroupDissolveArgs;
  "group.join": GroupJoinArgs;
  "group.leave": GroupLeaveArgs;
  "group.make": GroupMakeArgs;
  "group.title": GroupTitleArgs;
  "hand.lower": HandLowerArgs;
  "hand.raise": HandRaiseArgs;
  "hands.lower": HandsLowerArgs;
  "help.answer": HelpAnswerArgs;
  "help.call": HelpCallArgs;
  "help.end": HelpEndArgs;
  "ink.style": InkStyleArgs;
  "line.add": LineAddArgs;
  "line.move": LineMoveArgs;
  "line.remove": LineRemoveArgs;
  "line.text": LineTextArgs;
  "note.add": NoteAddArgs;
  "note.colour": NoteColourArgs;
  "note.delete": NoteDeleteArgs;
  "note.lang": NoteLangArgs;
  "note.lock": NoteLockArgs;
  "note.move": NoteMoveArgs;
  "note.react": NoteReactArgs;
  "note.text": NoteTextArgs;
  "notes.add": NotesAddArgs;
  "objects.back": ObjectsBackArgs;
  "objects.copy": ObjectsCopyArgs;
  "objects.delete": ObjectsDeleteArgs;
  "objects.lock": ObjectsLockArgs;
  "objects.order": ObjectsOrderArgs;
  "objects.place": ObjectsPlaceArgs;
  "parked.add": ParkedAddArgs;
  "parked.done": ParkedDoneArgs;
  "parked.move": ParkedMoveArgs;
  "parked.remove": ParkedRemoveArgs;
  "parked.words": ParkedWordsArgs;
  "person.choose": PersonChooseArgs;
  "person.move": PersonMoveArgs;
  "person.rename": PersonRenameArgs;
  "picture.add": PictureAddArgs;
  "picture.alt": PictureAltArgs;
  "rapporteur.claim": RapporteurClaimArgs;
  "rapporteur.hand": RapporteurHandArgs;
  "rapporteur.name": RapporteurNameArgs;
  "room.ready": RoomReadyArgs;
  "rooms.close": RoomsCloseArgs;
  "rooms.open": RoomsOpenArgs;
  "rooms.spread": RoomsSpreadArgs;
  "round.close": RoundCloseArgs;
  "round.extend": RoundExtendArgs;
  "round.open": RoundOpenArgs;
  "session.end": SessionEndArgs;
  "session.freeze": SessionFreezeArgs;
  "session.start": SessionStartArgs;
  "slide.show": SlideShowArgs;
  "stroke.add": StrokeAddArgs;
  "summary.show": SummaryShowArgs;
  "text.add": TextAddArgs;
  "text.style": TextStyleArgs;
  "text.text": TextTextArgs;
  "vote.cast": VoteCastArgs;
  "vote.take": VoteTakeArgs;
  "zone.add": ZoneAddArgs;
  "zone.lock": ZoneLockArgs;
  "zone.place": ZonePlaceArgs;
  "zone.remove": ZoneRemoveArgs;
  "zone.title": ZoneTitleArgs;
}
/**
 * Begin an item of the agenda; its clock starts now.
 */
export interface AgendaGoArgs {
  item: string;
}
/**
 * Say that an answer leans on a note, or (`cited` false) no more.
 */
export interface AnswerCiteArgs {
  answer: string;
  note: string;
  cited?: boolean;
}
export interface AnswerTextArgs {
  answer: string;
  update: string;
}
/**
 * An arrow between objects or free points: (`x`, `y`) and (`x2`, `y2`) are where it ends without them.
 */
export interface ArrowAddArgs {
  arrow: string;
  source?: string | null;
  target?: string | null;
  x: number;
  y: number;
  x2: number;
  y2: number;
  bend?: number;
  heads?: "none" | "end" | "both";
  colour?: "ink" | "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
  width?: number;
}
/**
 * New ends, bend and heads of an arrow; all are said, also those that stay.
 */
export interface ArrowChangeArgs {
  arrow: string;
  source: string | null;
  target: string | null;
  x: number;
  y: number;
  x2: number;
  y2: number;
  bend: number;
  heads: "none" | "end" | "both";
}
/**
 * Of what is put on the board from now on nobody is told the author; what has no author keeps none.
 */
export interface BoardAnonymousArgs {
  anonymous: boolean;
}
export interface BoardLockArgs {
  locked: boolean;
}
/**
 * Silent writing ends, and everyone reads everything.
 */
export interface BoardRevealArgs {}
/**
 * From now on nobody reads what others put on the board, until who leads (or the room) reveals it.
 */
export interface BoardSilentArgs {
  reveal?: "leaders" | "room";
}
/**
 * Show one object to everyone on the board; None: no more.
 */
export interface BoardSpotlightArgs {
  id: string | null;
}
/**
 * Take back one's own operation `op`; to redo it, take back the operation that took it back.
 */
export interface BoardUndoArgs {
  op: string;
}
export interface CardAddArgs {
  card: string;
  url: string;
  title?: string;
  x: number;
  y: number;
}
export interface CardChangeArgs {
  card: string;
  url: string;
  title: string;
}
/**
 * Give the present item more (or less) time.
 */
export interface ClockExtendArgs {
  minutes: number;
}
export interface FindingAddArgs {
  finding: string;
}
/**
 * Say that a note supports a finding, or (`cited` false) no more.
 */
export interface FindingCiteArgs {
  finding: string;
  note: string;
  cited?: boolean;
}
/**
 * New words for some fields of a finding; None: as it was.
 *
 * `was`: what these fields said to who changed them; what others wrote there meanwhile stays. Without it the
 * new words stand alone.
 */
export interface FindingFillArgs {
  statement?: string | null;
  evidence?: string | null;
  proposal?: string | null;
  who?: string | null;
  when?: string | null;
  finding: string;
  was?: FindingWords | null;
}
/**
 * Words of some fields of a finding.
 */
export interface FindingWords {
  statement?: string | null;
  evidence?: string | null;
  proposal?: string | null;
  who?: string | null;
  when?: string | null;
}
/**
 * Put findings in another order: the positions of all, counted from 0.
 */
export interface FindingOrderArgs {
  /**
   * @maxItems 30
   */
  findings: string[];
}
export interface FindingRemoveArgs {
  finding: string;
}
/**
 * Take a group apart; its notes stay where they are.
 */
export interface GroupDissolveArgs {
  group: string;
}
/**
 * Put notes into a group.
 */
export interface GroupJoinArgs {
  group: string;
  /**
   * @minItems 1
   * @maxItems 500
   */
  notes: [string, ...string[]];
  /**
   * @maxItems 500
   */
  places?: Place[];
}
/**
 * Where an object goes, and how wide it is (None: as wide as before; strokes and arrows stay so).
 */
export interface Place {
  id: string;
  x: number;
  y: number;
  w?: number | null;
}
/**
 * Take notes out of their groups.
 */
export interface GroupLeaveArgs {
  /**
   * @minItems 1
   * @maxItems 500
   */
  notes: [string, ...string[]];
  /**
   * @maxItems 500
   */
  places?: Place[];
}
/**
 * A new group of these notes, which leave the groups they were in. `places`: where they go meanwhile.
 */
export interface GroupMakeArgs {
  group: string;
  title?: string;
  /**
   * @minItems 1
   * @maxItems 500
   */
  notes: [string, ...string[]];
  /**
   * @maxItems 500
   */
  places?: Place[];
}
export interface GroupTitleArgs {
  group: string;
  title: string;
}
/**
 * Lower one's own hand, or (who leads) that of `person`.
 */
export interface HandLowerArgs {
  person?: string | null;
}
export interface HandRaiseArgs {}
/**
 * Lower all hands of a room; `room` None: those that were raised with everyone.
 */
export interface HandsLowerArgs {
  room?: string | null;
}
/**
 * Say that one is on the way.
 */
export interface HelpAnswerArgs {
  room: string;
}
/**
 * Call the facilitator to one's own room.
 */
export interface HelpCallArgs {}
/**
 * The room does not need help any more, or has had it.
 */
export interface HelpEndArgs {
  room: string;
}
/**
 * Colour and width of a stroke or an arrow.
 */
export interface InkStyleArgs {
  id: string;
  colour?: ("ink" | "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand") | null;
  width?: number | null;
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
  lang?: ("en" | "fr" | "es") | null;
  update?: string | null;
}
export interface NoteColourArgs {
  note: string;
  colour: "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
}
export interface NoteDeleteArgs {
  note: string;
}
/**
 * Say in which language a note is written; None: not said.
 */
export interface NoteLangArgs {
  note: string;
  lang: ("en" | "fr" | "es") | null;
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
/**
 * Give a reaction to a note, or (`on` false) take it back. Doing so twice changes nothing.
 */
export interface NoteReactArgs {
  note: string;
  reaction: "yes" | "heart" | "idea" | "question" | "clap" | "laugh";
  on?: boolean;
}
export interface NoteTextArgs {
  note: string;
  update: string;
}
/**
 * Several notes at once; those without a place go to free spots of the zone.
 */
export interface NotesAddArgs {
  /**
   * @minItems 1
   * @maxItems 100
   */
  notes: [NewNote, ...NewNote[]];
  zone?: string | null;
  colour?: "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
  lang?: ("en" | "fr" | "es") | null;
}
/**
 * One of several notes; a line of what was pasted.
 */
export interface NewNote {
  note: string;
  words: string;
  x?: number | null;
  y?: number | null;
}
/**
 * Bring deleted objects back, words included; arrows that went with them come along.
 */
export interface ObjectsBackArgs {
  /**
   * @minItems 1
   * @maxItems 200
   */
  ids: [string, ...string[]];
}
/**
 * Duplicate objects, words included, moved by (`dx`, `dy`). Arrows join the copies of what they join.
 */
export interface ObjectsCopyArgs {
  /**
   * @minItems 1
   * @maxItems 500
   */
  copies: [Copy, ...Copy[]];
  dx?: number;
  dy?: number;
}
export interface Copy {
  of: string;
  id: string;
}
/**
 * All of them or, when one may not be deleted, none.
 */
export interface ObjectsDeleteArgs {
  /**
   * @minItems 1
   * @maxItems 200
   */
  ids: [string, ...string[]];
}
export interface ObjectsLockArgs {
  /**
   * @minItems 1
   * @maxItems 500
   */
  ids: [string, ...string[]];
  locked: boolean;
}
/**
 * Bring objects to the front or to the back; among themselves they keep their order.
 */
export interface ObjectsOrderArgs {
  /**
   * @minItems 1
   * @maxItems 500
   */
  ids: [string, ...string[]];
  to: "front" | "back";
}
/**
 * Move or resize objects: dragging several, aligning, tidying. One alone comes to lie on top.
 */
export interface ObjectsPlaceArgs {
  /**
   * @minItems 1
   * @maxItems 500
   */
  places: [Place, ...Place[]];
}
/**
 * Put a question or idea aside for later. `room`, `note`: where it comes from, as far as the person may
 * be there and read that; else it is kept without.
 */
export interface ParkedAddArgs {
  parked: string;
  words: string;
  room?: string | null;
  note?: string | null;
  anonymous?: boolean;
}
/**
 * Say that something parked has been dealt with, or (`done` false) not yet.
 */
export interface ParkedDoneArgs {
  parked: string;
  done: boolean;
}
/**
 * Put it between two others; the lowest `position` comes first.
 */
export interface ParkedMoveArgs {
  parked: string;
  position: number;
}
export interface ParkedRemoveArgs {
  parked: string;
}
export interface ParkedWordsArgs {
  parked: string;
  words: string;
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
 * A picture that was uploaded; `file`, `width` and `height` are what the upload answered.
 */
export interface PictureAddArgs {
  picture: string;
  file: string;
  width: number;
  height: number;
  x: number;
  y: number;
  w?: number;
  alt?: string;
}
/**
 * Say in words what a picture shows.
 */
export interface PictureAltArgs {
  picture: string;
  alt: string;
}
/**
 * Report for one's own room, which has nobody yet.
 */
export interface RapporteurClaimArgs {}
/**
 * The rapporteur lets another person of the room report.
 */
export interface RapporteurHandArgs {
  person: string;
}
/**
 * Name who reports for a room; None: nobody yet.
 */
export interface RapporteurNameArgs {
  room: string;
  person: string | null;
}
/**
 * The room's report can be heard, or (`ready` false) not yet.
 */
export interface RoomReadyArgs {
  room: string;
  ready: boolean;
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
/**
 * End the running round; its counts are told to everyone.
 */
export interface RoundCloseArgs {}
/**
 * Give the running round more time, or a clock if it had none.
 */
export interface RoundExtendArgs {
  minutes: number;
}
/**
 * A new round of voting; what `Round` says of its fields. `minutes`: it ends by itself.
 */
export interface RoundOpenArgs {
  title?: string;
  budget?: number;
  several?: boolean;
  own?: boolean;
  hidden?: boolean;
  shuffled?: boolean;
  minutes?: number | null;
}
export interface SessionEndArgs {}
/**
 * Let participants change nothing on any board, until they may again.
 */
export interface SessionFreezeArgs {
  frozen: boolean;
}
export interface SessionStartArgs {}
/**
 * Put one slide in front of everyone.
 */
export interface SlideShowArgs {
  at: string;
}
/**
 * `points`: x, y, x, y ... from (`x`, `y`) on, simplified. `pressure`: as many as points, or none.
 */
export interface StrokeAddArgs {
  stroke: string;
  x: number;
  y: number;
  /**
   * @minItems 2
   */
  points: [number, number, ...number[]];
  pressure?: number[];
  colour?: "ink" | "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
  width?: number;
}
export interface SummaryShowArgs {}
export interface TextAddArgs {
  text: string;
  x: number;
  y: number;
  w?: number;
  size?: "s" | "m" | "l";
  colour?: "ink" | "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
  update?: string | null;
}
export interface TextStyleArgs {
  text: string;
  size?: ("s" | "m" | "l") | null;
  colour?: ("ink" | "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand") | null;
}
export interface TextTextArgs {
  text: string;
  update: string;
}
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
/**
 * A new zone. What lies there belongs to it from now on. What a facilitator writes is not translated.
 */
export interface ZoneAddArgs {
  zone: string;
  title: string;
  hint?: string;
  x: number;
  y: number;
  w: number;
  h: number;
}
export interface ZoneLockArgs {
  zone: string;
  locked: boolean;
}
/**
 * Move or resize a zone. Moved, it takes along what belongs to it; resized, it holds what lies in it.
 */
export interface ZonePlaceArgs {
  zone: string;
  x: number;
  y: number;
  w: number;
  h: number;
}
/**
 * Take a zone away; what lay in it stays where it is.
 */
export interface ZoneRemoveArgs {
  zone: string;
}
export interface ZoneTitleArgs {
  zone: string;
  title: string;
  hint?: string;
}
export interface Records {
  answer: AnswerRecord;
  arrow: ArrowRecord;
  board: BoardRecord;
  card: CardRecord;
  deck: DeckRecord;
  deleted: DeletedRecord;
  finding: FindingRecord;
  group: GroupRecord;
  hand: HandRecord;
  help: HelpRecord;
  item: ItemRecord;
  line: LineRecord;
  note: NoteRecord;
  parked: ParkedRecord;
  person: PersonRecord;
  picture: PictureRecord;
  reaction: ReactionRecord;
  room: RoomRecord;
  round: RoundRecord;
  section: SectionRecord;
  slide: SlideRecord;
  stage: StageRecord;
  stroke: StrokeRecord;
  summary: SummaryRecord;
  text: TextRecord;
  vote: VoteRecord;
  zone: ZoneRecord;
}
/**
 * The group's answer to one guiding question; id `answer.N`, its words the Yjs text of that id.
 *
 * They may be bold, in lists, and links. `notes`: what the answer leans on.
 */
export interface AnswerRecord {
  id: string;
  type: "answer";
  position: number;
  question: {
    [k: string]: string;
  };
  notes: string[];
}
/**
 * From (`x`, `y`), or the object `source`, to (`x2`, `y2`), or the object `target`: to their edges.
 *
 * `bend`: how far its middle lies to the left of the straight line, as a part of its length.
 */
export interface ArrowRecord {
  id: string;
  type: "arrow";
  x: number;
  y: number;
  z: number;
  author: string;
  created: number;
  locked: boolean;
  anonymous: boolean;
  hidden: boolean;
  source: string | null;
  target: string | null;
  x2: number;
  y2: number;
  bend: number;
  heads: "none" | "end" | "both";
  colour: "ink" | "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
  width: number;
}
/**
 * One record, id `board`. `locked`: only who leads may change anything. `budget`: votes per person.
 *
 * `silent`: new notes are hidden from everyone but their authors, until somebody (`reveal`) shows them.
 * `anonymous`: of new objects nobody is told the author. `spotlight`: the object everyone should look at.
 */
export interface BoardRecord {
  id: string;
  type: "board";
  room: string;
  block: string;
  locked: boolean;
  budget: number;
  written: number;
  silent: boolean;
  reveal: "leaders" | "room";
  anonymous: boolean;
  spotlight: string | null;
}
/**
 * A link with the title somebody gave it. Minga asks nothing of where it leads.
 */
export interface CardRecord {
  id: string;
  type: "card";
  x: number;
  y: number;
  z: number;
  author: string;
  created: number;
  locked: boolean;
  anonymous: boolean;
  hidden: boolean;
  zone: string | null;
  url: string;
  title: string;
  w: number;
}
/**
 * All slides in order, as positions `guide.N`, `block.ID` or `case.ID`; one record, id `deck`.
 *
 * Once the rooms have been open, `report.ROOM` for each room that somebody worked in comes after them.
 */
export interface DeckRecord {
  id: string;
  type: "deck";
  slides: string[];
}
/**
 * What was deleted and can be brought back; id `deleted.ID`, its words are the Yjs text of that id.
 *
 * Told to who leads, to its author and to who deleted it. `thing`: the fields it had. `batch`: what was
 * deleted together has the same.
 */
export interface DeletedRecord {
  id: string;
  type: "deleted";
  thing: {
    [k: string]: unknown;
  };
  author: string;
  by: string;
  at: number;
  batch: number;
  anonymous: boolean;
  hidden: boolean;
}
/**
 * What the room reports: what was found, on what evidence, what is proposed, who does it, and when.
 */
export interface FindingRecord {
  id: string;
  type: "finding";
  position: number;
  statement: string;
  evidence: string;
  proposal: string;
  who: string;
  when: string;
  notes: string[];
  created: number;
}
/**
 * Notes that belong together say so (`Note.group`); it lies where they lie and goes with the last.
 */
export interface GroupRecord {
  id: string;
  type: "group";
  title: string;
  created: number;
}
/**
 * A raised hand; id `hand.PERSON`. `room`: the room in which it was raised; None: with everyone.
 */
export interface HandRecord {
  id: string;
  type: "hand";
  person: string;
  at: number;
  room: string | null;
}
/**
 * A room calls for the facilitator; id `help.ROOM`. `answered_by`: who said they are coming.
 */
export interface HelpRecord {
  id: string;
  type: "help";
  room: string;
  person: string;
  at: number;
  answered_by: string | null;
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
 * `origin` finding: what a room reports; answer: to the question that is its `zone_title`; top: a note with
 * most votes; zone: another note, or a group of notes, under its zone; parked: from the parking lot; own:
 * written in the summary.
 */
export interface LineRecord {
  id: string;
  type: "line";
  section: string;
  position: number;
  origin: "finding" | "top" | "zone" | "parked" | "answer" | "own";
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
 * `z` rises with every move, so that what was touched last lies on top. A note is at least `w` × 136/184
 * high and grows with its words. `lang`: the language it is written in, when that was said.
 */
export interface NoteRecord {
  id: string;
  type: "note";
  x: number;
  y: number;
  z: number;
  author: string;
  created: number;
  locked: boolean;
  anonymous: boolean;
  hidden: boolean;
  zone: string | null;
  number: number;
  colour: "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
  votes: number;
  w: number;
  group: string | null;
  lang: ("en" | "fr" | "es") | null;
  reactions: {
    [k: string]: number;
  };
}
/**
 * A question or idea put aside for later. `room` and `note`: where it comes from.
 *
 * `anonymous`: nobody but the author is told `author`, which is empty for the others. The lowest `position`
 * comes first; who leads sorts.
 */
export interface ParkedRecord {
  id: string;
  type: "parked";
  words: string;
  author: string;
  created: number;
  room: string | null;
  note: string | null;
  done: boolean;
  anonymous: boolean;
  position: number;
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
 * An uploaded picture of `width` × `height` pixels, shown `w` wide. `alt`: what it shows, in words.
 */
export interface PictureRecord {
  id: string;
  type: "picture";
  x: number;
  y: number;
  z: number;
  author: string;
  created: number;
  locked: boolean;
  anonymous: boolean;
  hidden: boolean;
  zone: string | null;
  file: string;
  width: number;
  height: number;
  w: number;
  alt: string;
}
/**
 * One person's reaction to a note; nobody else is told whose. `Note.reactions` counts them.
 */
export interface ReactionRecord {
  id: string;
  type: "reaction";
  note: string;
  person: string;
  reaction: string;
}
/**
 * A breakout room for one block. `rapporteur`: who reports for it. `ready`: its report can be heard.
 */
export interface RoomRecord {
  id: string;
  type: "room";
  number: number;
  block: string;
  title: {
    [k: string]: string;
  };
  rapporteur: string | null;
  ready: boolean;
}
/**
 * A round of dot voting; id `round.NUMBER`. The running or last one is what `Note.votes` counts.
 *
 * `several`: more than one dot on one note. `own`: also on one's own notes. `hidden`: nobody is told the
 * count before the end (`Note.votes` stays 0). `seed`: each person shuffles the notes by it and their own
 * id. `counts`: dots by note, of a closed round. `cast`: dots given so far.
 */
export interface RoundRecord {
  id: string;
  type: "round";
  number: number;
  title: string;
  budget: number;
  several: boolean;
  own: boolean;
  hidden: boolean;
  shuffled: boolean;
  seed: number;
  open: boolean;
  opened_at: number;
  ends_at: number | null;
  closed_at: number | null;
  cast: number;
  counts: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[A-Za-z0-9_.:-]{1,64}$".
     */
    [k: string]: number;
  };
}
/**
 * What the rooms of one block made, `section.BLOCK`; or `LOT`, of no block: what was put aside.
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
  frozen: boolean;
}
/**
 * Ink. `points`: x, y, x, y ... from (`x`, `y`) on. `pressure`: one of 0..255 for each point, or none.
 */
export interface StrokeRecord {
  id: string;
  type: "stroke";
  x: number;
  y: number;
  z: number;
  author: string;
  created: number;
  locked: boolean;
  anonymous: boolean;
  hidden: boolean;
  /**
   * @maxItems 800
   */
  points: number[];
  /**
   * @maxItems 400
   */
  pressure: number[];
  colour: "ink" | "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
  width: number;
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
 * Words without paper: the Yjs text of the same id, `w` wide.
 */
export interface TextRecord {
  id: string;
  type: "text";
  x: number;
  y: number;
  z: number;
  author: string;
  created: number;
  locked: boolean;
  anonymous: boolean;
  hidden: boolean;
  zone: string | null;
  w: number;
  size: "s" | "m" | "l";
  colour: "ink" | "honey" | "rose" | "sky" | "leaf" | "lilac" | "sand";
}
/**
 * The dots one person put on one note in one round (0: before there was any). Nobody else is told.
 */
export interface VoteRecord {
  id: string;
  type: "vote";
  note: string;
  person: string;
  dots: number;
  round: number;
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
  locked: boolean;
}

export const VERSION = 1 as const;
export const FRAME_BYTES = 65536 as const;
export const TEXT_LIMITS = {"line": 5000, "answer": 10000, "deleted": 10000, "note": 1000, "text": 1000} as const;
