// Records for tests of the stage: whole ones from the few fields that matter, and a view of them.
import type {
  DeckRecord,
  ItemRecord,
  LineRecord,
  PersonRecord,
  SectionRecord,
  StageRecord,
} from "../../../app/static/src/protocol.gen";
import { type AnyRecord, LayeredView } from "../../../app/static/src/sync/records";

export const stage = (fields: Partial<StageRecord> = {}): StageRecord => ({
  id: "stage",
  type: "stage",
  phase: "plenary",
  item: null,
  ends_at: null,
  rooms_opened: false,
  frozen: false,
  ...fields,
});

export const item = (kind: string, position: number, fields: Partial<ItemRecord> = {}): ItemRecord => ({
  id: kind,
  type: "item",
  position,
  kind,
  title: { en: kind },
  minutes: 10,
  extra: 0,
  ...fields,
});

export const person = (id: string, fields: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  type: "person",
  name: id,
  lang: "en",
  role: "participant",
  number: 1,
  choice: [],
  room: null,
  reason: null,
  ...fields,
});

export const deck = (...slides: string[]): DeckRecord => ({ id: "deck", type: "deck", slides });

export const section = (id: string): SectionRecord => ({
  id,
  type: "section",
  position: 0,
  block: "markets",
  rooms: [],
  people: 0,
  notes: 0,
  votes: 0,
});

export const line = (id: string, position: number, fields: Partial<LineRecord> = {}): LineRecord => ({
  id,
  type: "line",
  section: "section.markets",
  position,
  origin: "own",
  zone: null,
  zone_title: null,
  votes: 0,
  sources: [],
  ...fields,
});

export const viewOf = (...records: AnyRecord[]): LayeredView =>
  new LayeredView(new Map(records.map((record) => [record.id, record])), new Map());
