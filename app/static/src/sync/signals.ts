// A replica's records and texts as signals, made when they are first read.
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Op } from "quill-delta";
import type * as Y from "yjs";
import type { Records } from "../protocol.gen";
import type { AnyRecord, RecordType, View } from "./records";

/** Records for components: whatever reads one is drawn again when that one changes. */
export class RecordSignals {
  private readonly single = new Map<string, Signal<AnyRecord | undefined>>();
  private readonly lists = new Map<RecordType, Signal<readonly string[]>>();
  /** Of every record that there is, to see what comes and goes. */
  private readonly types = new Map<string, RecordType>();
  private readonly whole = new Map<RecordType, ReadonlySignal<readonly AnyRecord[]>>();

  constructor(private readonly view: () => View) {}

  /** The record of this type and id, if there is one now. */
  get<T extends RecordType>(type: T, id: string): Records[T] | undefined {
    const record = this.signalOf(id).value;
    return record?.type === type ? (record as Records[T]) : undefined;
  }

  /** The record of this id, whatever it is. */
  find(id: string): AnyRecord | undefined {
    return this.signalOf(id).value;
  }

  /** Ids of all records of a type; changes only when one comes or goes. */
  ids(type: RecordType): readonly string[] {
    let list = this.lists.get(type);
    if (!list) this.lists.set(type, (list = signal(this.idsNow(type))));
    return list.value;
  }

  /** All records of a type; changes with each of them. */
  of<T extends RecordType>(type: T): readonly Records[T][] {
    let all = this.whole.get(type);
    if (!all) {
      const found = () => this.ids(type).flatMap((id) => this.get(type, id) ?? []);
      this.whole.set(type, (all = computed(found)));
    }
    return all.value as readonly Records[T][];
  }

  /** Says which records may have changed. */
  update(ids: ReadonlySet<string>): void {
    const stirred = new Set<RecordType | undefined>();
    batch(() => {
      for (const id of ids) {
        const record = this.view().get(id);
        const known = this.single.get(id);
        if (known) known.value = record;
        if (record?.type !== this.types.get(id)) stirred.add(record?.type).add(this.types.get(id));
        if (record) this.types.set(id, record.type);
        else this.types.delete(id);
      }
      for (const [type, list] of this.lists) if (stirred.has(type)) list.value = this.idsNow(type);
    });
  }

  private signalOf(id: string): Signal<AnyRecord | undefined> {
    let known = this.single.get(id);
    if (!known) this.single.set(id, (known = signal(this.view().get(id))));
    return known;
  }

  private idsNow(type: RecordType): string[] {
    return this.view()
      .of(type)
      .map(({ id }) => id);
  }
}

/** Shared texts for components: the words to show, with marks or without, and the Y.Text to edit. */
export class TextSignals {
  private readonly words = new Map<string, Signal<string>>();
  private readonly pieces = new Map<string, Signal<readonly Op[]>>();
  private readonly texts = new Map<string, Signal<Y.Text>>();

  constructor(private readonly open: (id: string) => Y.Text) {}

  read(id: string): string {
    let words = this.words.get(id);
    if (!words) this.words.set(id, (words = signal(this.open(id).toString())));
    return words.value;
  }

  /** The words with their marks; changes also when nothing but a mark does. */
  marked(id: string): readonly Op[] {
    let pieces = this.pieces.get(id);
    if (!pieces) this.pieces.set(id, (pieces = signal(this.open(id).toDelta() as readonly Op[])));
    return pieces.value;
  }

  /** The text to bind an editor to; another one when a refusal made it necessary to start anew. */
  edit(id: string): Y.Text {
    let text = this.texts.get(id);
    if (!text) this.texts.set(id, (text = signal(this.open(id))));
    return text.value;
  }

  changed(id: string): void {
    const words = this.words.get(id);
    if (words) words.value = this.open(id).toString();
    const pieces = this.pieces.get(id);
    if (pieces) pieces.value = this.open(id).toDelta() as readonly Op[];
  }

  replaced(id: string): void {
    const text = this.texts.get(id);
    if (text) text.value = this.open(id);
    this.changed(id);
  }

  /** The record is gone; who still shows the text keeps its last words. */
  forget(id: string): void {
    this.words.delete(id);
    this.pieces.delete(id);
    this.texts.delete(id);
  }
}
