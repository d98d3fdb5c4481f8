// The operations of one channel that are not yet part of what the server told: in order, each until it is settled.
import type { Operations } from "../protocol.gen";
import { decode } from "./base64";
import type { Fields, Kind } from "./records";

/** An operation as it is kept on this device until the server has answered it. */
export interface Entry {
  readonly id: string;
  readonly ch: string;
  readonly kind: Kind;
  readonly args: Operations[Kind];
  /** Milliseconds since 1970 on the server's clock, as far as this page knew it. */
  readonly at: number;
}

/** The record that an operation is about: the argument that the first word of its kind names. */
export function recordOf({ kind, args }: Entry): string | undefined {
  const id = (args as Fields)[kind.slice(0, kind.indexOf("."))];
  return typeof id === "string" ? id : undefined;
}

/** The text that an operation carries in `update`, for the record it is about. */
export function textCarried(entry: Entry): { id: string; update: Uint8Array } | undefined {
  const id = recordOf(entry);
  const update = (entry.args as Fields)["update"];
  return id !== undefined && typeof update === "string" ? { id, update: decode(update) } : undefined;
}

interface Waiting {
  readonly entry: Entry;
  /** Never left this page in any life of it, so it may still be replaced. */
  fresh: boolean;
  /** When it was last sent, as a count of all sendings; undefined: it is to be sent. */
  sent?: number | undefined;
  /** The server has it, at this sequence, which this page has not reached. */
  acked?: number;
}

/**
 * Operations are sent in order and without waiting for each other's answer. When the server says "not now" to one,
 * those behind it that fail are sent again too, for they may lean on it (a move of the note that it adds).
 */
export class OperationQueue {
  private waiting: Waiting[] = [];
  private sendings = 0;
  private heldUntil = 0;

  get entries(): Entry[] {
    return this.waiting.map(({ entry }) => entry);
  }

  /** Operations that the server has not answered. */
  get unanswered(): number {
    return this.waiting.filter(({ acked }) => acked === undefined).length;
  }

  /** Ids of what is still to be sent. */
  get unsent(): string[] {
    return this.waiting.filter(unsent).map(({ entry }) => entry.id);
  }

  add(entry: Entry): void {
    this.waiting.push({ entry, fresh: true });
  }

  /** Operations of an earlier life of the page; they come before all others and may have been sent already. */
  adopt(entries: readonly Entry[]): void {
    const old = entries.filter(({ id }) => !this.find(id));
    this.waiting.unshift(...old.map((entry) => ({ entry, fresh: false })));
  }

  /** The last operation, if it never left the page and fits. */
  lastFresh(fits: (entry: Entry) => boolean): Entry | undefined {
    const last = this.waiting[this.waiting.length - 1];
    return last?.fresh && fits(last.entry) ? last.entry : undefined;
  }

  /** The next operation to send, marked as sent. */
  next(now: number): Entry | undefined {
    const next = now < this.heldUntil ? undefined : this.waiting.find(unsent);
    if (!next) return undefined;
    next.sent = this.sendings += 1;
    next.fresh = false;
    return next.entry;
  }

  /** Milliseconds after which `next` is worth another try although nothing has happened. */
  wait(now: number): number {
    return this.heldUntil > now && this.unsent.length ? this.heldUntil - now : Infinity;
  }

  /** The operation that this answers, once. It stays as a guess until `reached(seq)`. */
  ack(id: string, seq: number): Entry | undefined {
    const waiting = this.find(id);
    if (!waiting || waiting.acked !== undefined) return undefined;
    waiting.acked = seq;
    return waiting.entry;
  }

  /** The server's events up to `seq` are known: what was acked up to there need not be guessed any more. */
  reached(seq: number): void {
    this.waiting = this.waiting.filter(({ acked }) => acked === undefined || acked > seq);
  }

  /** Send it again after `wait` milliseconds, and nothing else before. */
  notNow(id: string, wait: number, now: number): void {
    this.unsend(id);
    this.heldUntil = Math.max(this.heldUntil, now + wait);
  }

  /** Send it again in its turn. */
  unsend(id: string): void {
    const waiting = this.find(id);
    if (waiting) waiting.sent = undefined;
  }

  /** No answer will come any more: everything is sent again. */
  unsendAll(): void {
    for (const waiting of this.waiting) waiting.sent = undefined;
    this.heldUntil = 0;
  }

  /** Whether one before it had not reached the server when this one did, so that a refusal means nothing yet. */
  cameTooEarly(id: string): boolean {
    const at = this.waiting.findIndex(({ entry }) => entry.id === id);
    const sent = this.waiting[at]?.sent ?? Infinity;
    return this.waiting.slice(0, at).some((before) => unsent(before) || (before.acked === undefined && later(before, sent)));
  }

  remove(id: string): Entry | undefined {
    const waiting = this.find(id);
    this.waiting = this.waiting.filter((other) => other !== waiting);
    return waiting?.entry;
  }

  private find(id: string): Waiting | undefined {
    return this.waiting.find(({ entry }) => entry.id === id);
  }
}

function unsent({ sent, acked }: Waiting): boolean {
  return sent === undefined && acked === undefined;
}

function later({ sent = 0 }: Waiting, than: number): boolean {
  return sent > than;
}
