// What a guess knows of a text that only the server writes: it stands in for the words until they are told.
import type { AnyRecord } from "../sync/records";

export interface Foreseen {
  /** The words that the server will write into this record. */
  readonly words?: string;
  /** The record whose words it will copy. */
  readonly like?: string;
}

export const foreseenIn = (record: AnyRecord | undefined): Foreseen => (record ?? {}) as Foreseen;

/** The server has not written its words yet: what is typed now would stand beside them. */
export const isForeseen = (record: AnyRecord | undefined): boolean => {
  const { words, like } = foreseenIn(record);
  return words !== undefined || like !== undefined;
};
