// Reactions to what is shown to everyone: seen for a moment, kept nowhere.
import type { People, PersonPresence } from "../sync";
import type { Session } from "../shell/session";

export const REACTIONS = { yes: "👍", clap: "👏", heart: "❤️", idea: "💡", question: "❓", laugh: "😄" } as const;

export type Reaction = keyof typeof REACTIONS;

export const KINDS = Object.keys(REACTIONS) as Reaction[];

const SEEN = 6000; // milliseconds: noticed at a glance, gone before the next sentence

let fading: ReturnType<typeof setTimeout> | undefined;

/** Everyone is together, and looks at the same. */
export const mayReact = ({ phase, leads, observes }: Session): boolean =>
  (phase.value === "plenary" || phase.value === "summary") && !leads.value && !observes.value;

export function react({ stage }: Session, reaction: Reaction): void {
  clearTimeout(fading);
  stage.present("react", { id: reaction });
  fading = setTimeout(() => stage.present("react", null), SEEN);
}

/** How many people show which reaction now, in the order of the buttons. */
export function shown(people: People): readonly (readonly [Reaction, number])[] {
  const given = [...people.values()].map(({ react: value }: PersonPresence) => value?.id);
  return KINDS.map((kind) => [kind, given.filter((id) => id === kind).length] as const).filter(([, count]) => count > 0);
}
