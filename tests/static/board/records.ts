// Records for tests of the board: whole ones from the few fields that matter, and a view of them.
import type { BoardRecord, NoteRecord, VoteRecord, ZoneRecord } from "../../../app/static/src/protocol.gen";
import { type AnyRecord, LayeredView } from "../../../app/static/src/sync/records";

export const board = (fields: Partial<BoardRecord> = {}): BoardRecord => ({
  id: "board",
  type: "board",
  room: "r1",
  block: "finance",
  locked: false,
  budget: 3,
  written: 0,
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
  ...fields,
});

export const vote = (person: string, noteId: string, dots: number): VoteRecord => ({
  id: `v.${person}.${noteId}`,
  type: "vote",
  note: noteId,
  person,
  dots,
});

export const viewOf = (...records: AnyRecord[]): LayeredView =>
  new LayeredView(new Map(records.map((record) => [record.id, record])), new Map());
