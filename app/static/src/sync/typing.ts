// What a person types becomes operations: one for each pause, merged with the one before while that waits.
import * as Y from "yjs";
import { type Operations, FRAME_BYTES } from "../protocol.gen";
import { encode } from "./base64";
import type { Journal } from "./host";
import { type Entry, type OperationQueue, textCarried } from "./queue";
import type { Kind, RecordType } from "./records";
import type { Texts } from "./texts";

/** Operations with text are merged while they wait, up to this size in base64: half a frame. */
const MERGED_LETTERS = FRAME_BYTES / 2;

export class Typing {
  /** Types of the records whose texts were typed in: the record may be gone when an operation is made of it. */
  private readonly typedIn = new Map<string, RecordType>();

  /** `add` queues an operation up. */
  constructor(
    private readonly texts: Texts,
    private readonly queue: OperationQueue,
    private readonly journal: Journal,
    private readonly add: (kind: Kind, args: Operations[Kind]) => void,
  ) {}

  /** Somebody types into the text of a record; of one that is gone the type is known from before. */
  begin(id: string, type: RecordType | undefined): void {
    if (type) this.typedIn.set(id, type);
  }

  /** Make operations of what was typed. */
  flush(): void {
    for (const id of this.texts.typedIn) this.flushText(id);
  }

  /** Every text operation is called `TYPE.text` and names its record by `TYPE`. */
  private flushText(id: string): void {
    const type = this.typedIn.get(id);
    const typed = this.texts.takeTyped(id);
    if (!type || !typed) return;
    const kind = `${type}.text` as Kind;
    const last = this.queue.lastFresh((entry) => entry.kind === kind && textCarried(entry)?.id === id);
    const before = last && textCarried(last);
    const merged = before && encode(Y.mergeUpdates([before.update, typed]));
    const fits = last && merged && merged.length < MERGED_LETTERS;
    const args = { [type]: id, update: fits ? merged : encode(typed) } as unknown as Operations[Kind];
    // A new id, not a changed operation: another page may have found the old one in the journal and sent it.
    if (fits) this.queue.remove(last.id);
    this.add(kind, args);
    if (fits) this.journal.remove(last.id);
  }
}

/** What operations carry of one text, oldest first. */
export const textsCarried = (entries: readonly Entry[], id: string): Uint8Array[] =>
  entries.flatMap((entry) => {
    const text = textCarried(entry);
    return text?.id === id ? [text.update] : [];
  });
