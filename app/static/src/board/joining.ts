// What an arrow can join: everything with a rectangle of its own.
import type { Point } from "./geometry";
import type { BoardState } from "./state";
import type { Thing } from "./things";

export const joinable = (thing: Thing | undefined): Thing | undefined =>
  thing && thing.type !== "arrow" && thing.type !== "stroke" ? thing : undefined;

/** The uppermost thing at this point of the board that an arrow can join, but not `but`. */
export function joinableAt({ x, y }: Point, state: BoardState, but: string | null | undefined): Thing | undefined {
  const near = [...state.drawn.touching({ x, y, w: 1, h: 1 })].flatMap((id) => joinable(state.thing(id)) ?? []);
  return near.filter(({ id }) => id !== but).sort((one, other) => other.z - one.z)[0];
}
