// Signals that keep their old value while the new one means the same.
import { type ReadonlySignal, computed } from "@preact/signals";

const sameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, n) => item === other[n]);

export function steady<T>(compute: () => T, same: (one: T, other: T) => boolean = sameList as never): ReadonlySignal<T> {
  let last: T | undefined;
  return computed(() => {
    const next = compute();
    return (last = last !== undefined && same(last, next) ? last : next);
  });
}
