// Records for tests of the board: whole ones from the few fields that matter, and a view of them.
import type { BoardRecord, NoteRecord, RoundRecord, VoteRecord, ZoneRecord } from "../../../app/static/src/protocol.gen";
import type { Thing } from "../../../app/static/src/board/things";
import { type AnyRecord, LayeredView } from "../../../app/static/src/sync/records";

export const board = (fields: Partial<BoardRecord> = {}): BoardRecord => ({
  id: "board",
  type: "board",
  room: "r1",
  block: "finance",
  locked: false,
  budget: 3,
  written: 0,
  silent: false,
  reveal: "leaders",
  anonymous: false,
  spotlight: null,
  ...fields,
});

export const zone = (position: number, fields: Partial<ZoneRecord> = {}): ZoneRecord => ({
  id: `zone.${position}`,
  type: "zone",
  position,
  title: { en: `Zone ${position}` },
  hint: { en: "" },
  x: (position % 2) * 920,
  y: Math.floor(position / 2) * 680,
  w: 880,
  h: 640,
  locked: false,
  ...fields,
});

export const note = (id: string, fields: Partial<NoteRecord> = {}): NoteRecord => ({
  id,
  type: "note",
  number: 1,
  zone: null,
  x: 0,
  y: 0,
  z: 1,
  colour: "honey",
  author: "ana",
  created: 1,
  votes: 0,
  locked: false,
  anonymous: false,
  hidden: false,
  w: 184,
  group: null,
  lang: null,
  reactions: {},
  ...fields,
});

/** Something of another kind, with what all things have. */
export const thing = <T extends Thing["type"]>(type: T, id: string, fields: object): Extract<Thing, { type: T }> =>
  ({
    id,
    type,
    x: 0,
    y: 0,
    z: 1,
    author: "ana",
    created: 1,
    locked: false,
    anonymous: false,
    hidden: false,
    ...fields,
  }) as never;

export const round = (number: number, fields: Partial<RoundRecord> = {}): RoundRecord => ({
  id: `round.${number}`,
  type: "round",
  number,
  title: "",
  budget: 3,
  several: true,
  own: true,
  hidden: false,
  shuffled: false,
  seed: 0,
  open: true,
  opened_at: 0,
  ends_at: null,
  closed_at: null,
  cast: 0,
  counts: {},
  ...fields,
});

export const vote = (person: string, noteId: string, dots: number, inRound = 0): VoteRecord => ({
  id: inRound ? `v.${inRound}.${person}.${noteId}` : `v.${person}.${noteId}`,
  type: "vote",
  note: noteId,
  person,
  dots,
  round: inRound,
});

export const viewOf = (...records: AnyRecord[]): LayeredView =>
  new LayeredView(new Map(records.map((record) => [record.id, record])), new Map());
