// The pointers of the others, with their names.
import type { PersonPresence } from "../sync";
import { nameOf, someone, useBoard } from "./context";
import { colourOf } from "./people";

export function Cursors() {
  const { state } = useBoard();
  const { channel, me } = state.around;
  if (!state.showsCursors.value) return null;
  const pointing = [...channel.people.value].filter(([person, now]) => person !== me && isPointing(now));
  return (
    <>
      {pointing.map(([person, { cursor }]) => (
        <Cursor key={person} person={person} x={cursor?.x ?? 0} y={cursor?.y ?? 0} />
      ))}
    </>
  );
}

/** Whoever writes or carries a note is named there. */
const isPointing = ({ cursor, drag, typing }: PersonPresence): boolean => Boolean(cursor && !drag && !typing);

function Cursor({ person, x, y }: { person: string; x: number; y: number }) {
  const board = useBoard();
  return (
    <span
      class="cursor"
      data-cursor={person}
      style={{ transform: `translate(${x}px, ${y}px) scale(var(--unzoom))`, "--who": colourOf(someone(board, person)) }}
    >
      <svg viewBox="0 0 16 20">
        <path d="M1 1 L14.5 12 L8 12.6 L4.6 18.5 Z" />
      </svg>
      <span class="name-tag">{nameOf(board, person)}</span>
    </span>
  );
}
