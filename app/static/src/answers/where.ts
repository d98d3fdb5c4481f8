// Where people write in an answer: told to the others, and read from what they tell.
import type { Channel, People } from "../sync";

export interface Caret {
  readonly person: string;
  readonly from: number;
  readonly to: number;
}

/** Those who write in this answer now, by where they stand. */
export function caretsIn(answer: string, people: People, me: string): Caret[] {
  return [...people].flatMap(([person, { typing }]) => {
    if (person === me || typing?.id !== answer || typeof typing.x !== "number") return [];
    return [{ person, from: typing.x, to: typing.y ?? typing.x }];
  });
}

/** Letters from the beginning; `undefined` is not in the answer any more. */
export function tellCaret(channel: Channel, answer: string, at: { index: number; length: number } | undefined): void {
  channel.present("typing", at ? { id: answer, x: at.index, y: at.index + at.length } : null);
}
