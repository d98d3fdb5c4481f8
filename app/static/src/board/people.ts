// How a person appears: initials and one of twelve colours, the same all session long.

/** What the board shows of a person; `number` is the order of arrival. */
export interface Someone {
  readonly name: string;
  readonly number: number;
  readonly role: string;
}

export type People = ReadonlyMap<string, Someone>;

const COLOURS = 12;
const CROWD = 30; // people: with more, pointers hide more than they show, until somebody asks for them

/** Whether the others' pointers and names are shown. `wanted`: what the person has chosen, if they have. */
export const showsPointers = (wanted: boolean | undefined, here: number): boolean => wanted ?? here <= CROWD;

/** The colour of a person, as the tokens name it; quiet ink for somebody not (yet) on the roster. */
export const colourOf = (someone: Someone | undefined): string =>
  someone ? `var(--person-${((someone.number - 1 + COLOURS) % COLOURS) + 1})` : "var(--quiet)";

/** "María José Pérez" is MP, "Ana" is A, "李雷" is 李. */
export function initials(name: string): string {
  const words = name.split(/[\s\-–—.,()]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => Array.from(word ?? "")[0]?.toLocaleUpperCase() ?? "").join("");
}
