// Lists that the protocol wants with at least one item, where the code around has seen to that.

export type Some<T> = [T, ...T[]];

export const some = <T>(list: readonly T[]): Some<T> => list as unknown as Some<T>;
