// Records, and the facts that change them: the browser's half of app/engine/state.py.
import type { Operations, Records } from "../protocol.gen";

export type RecordType = keyof Records;
export type AnyRecord = Records[RecordType];
export type Kind = keyof Operations;

/** Some fields of a record, or all of a new one. */
export type Fields = { readonly [field: string]: unknown };

export interface Facts {
  readonly put?: readonly Fields[];
  readonly remove?: readonly string[];
}

/** The records of a channel as they are at one moment. */
export interface View {
  get(id: string): AnyRecord | undefined;
  find<T extends RecordType>(type: T, id: string): Records[T] | undefined;
  of<T extends RecordType>(type: T): Records[T][];
}

/** What an operation will probably do, shown until the server has answered. It runs again on every change. */
export type Guess<K extends Kind> = (args: Operations[K], view: View, about: GuessContext) => Facts;
export type Guesses = { readonly [K in Kind]?: Guess<K> };

export interface GuessContext {
  /** The person who acts. */
  readonly me: string;
  /** Milliseconds since 1970 on the server's clock when they acted. */
  readonly at: number;
}

/**
 * `fields` laid over `before`. A record of another type under the same id is a new one; fields of a record that
 * nobody has are nothing.
 */
export function merge(before: AnyRecord | undefined, fields: Fields): AnyRecord | undefined {
  const same = before && (fields["type"] === undefined || fields["type"] === before.type);
  if (same) return { ...before, ...fields } as AnyRecord;
  return fields["type"] === undefined ? undefined : (fields as unknown as AnyRecord);
}

/** What the server has confirmed, and over it what this page guesses; null is a record guessed to be gone. */
export class LayeredView implements View {
  constructor(
    private readonly confirmed: ReadonlyMap<string, AnyRecord>,
    readonly ahead: Map<string, AnyRecord | null>,
  ) {}

  get(id: string): AnyRecord | undefined {
    const guessed = this.ahead.get(id);
    return guessed === undefined ? this.confirmed.get(id) : (guessed ?? undefined);
  }

  find<T extends RecordType>(type: T, id: string): Records[T] | undefined {
    const record = this.get(id);
    return record?.type === type ? (record as Records[T]) : undefined;
  }

  of<T extends RecordType>(type: T): Records[T][] {
    const ids = new Set([...this.confirmed.keys(), ...this.ahead.keys()]);
    return [...ids].map((id) => this.find(type, id)).filter((record) => record !== undefined);
  }

  guess(facts: Facts): void {
    for (const id of facts.remove ?? []) this.ahead.set(id, null);
    for (const fields of facts.put ?? []) {
      const id = fields["id"] as string;
      const after = merge(this.get(id), fields);
      if (after) this.ahead.set(id, after);
    }
  }
}
