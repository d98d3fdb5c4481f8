// What a replica asks of the page around it, and what it tells.
import type * as Y from "yjs";
import type { Entry } from "./queue";
import type { Guesses } from "./records";

/** `out`: to be joined. `left`: the server has said no; only the interface decides to try again. */
export type Standing = "out" | "joining" | "in" | "left";

/** The end of an operation. `words` are the person's own that a refusal took out of sight. */
export type Answer =
  | { readonly done: true; readonly seq: number }
  | {
      readonly done: false;
      readonly code: string;
      readonly text: string;
      readonly params: Readonly<Record<string, string | number>>;
      readonly words: string;
    };

/** Where operations survive a reload. Calls take effect in order. */
export interface Journal {
  add(entry: Entry): void;
  remove(id: string): void;
}

export interface ReplicaHost {
  readonly guesses: Guesses;
  readonly journal: Journal;
  /** The person. */
  readonly me: string;
  /** Milliseconds since 1970 on the server's clock. */
  now(): number;
  /** Milliseconds on a clock that goes on evenly, for waiting. */
  ticks(): number;
  /** An operation id that was never used. */
  nextId(): string;
  newDoc?(): Y.Doc;
  /** These records, or the standing, may look different now. */
  changed(ids: ReadonlySet<string>): void;
  textChanged(id: string): void;
  textReplaced(id: string): void;
  /** Call `flush` soon. */
  typed(): void;
  answered(entry: Entry, answer: Answer): void;
  /** An operation was just made here, by a person or of what they typed. */
  made?(entry: Entry): void;
}
