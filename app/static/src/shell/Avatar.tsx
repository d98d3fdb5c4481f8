// A person as initials on their colour; the name stands beside it.
import { colourOf, initials } from "../board/people";
import type { PersonRecord } from "../protocol.gen";

export function Avatar({ person, away = false }: { person: PersonRecord; away?: boolean }) {
  return (
    <span class={away ? "avatar away" : "avatar"} aria-hidden="true" style={{ "--who": colourOf(person) }}>
      {initials(person.name)}
    </span>
  );
}
