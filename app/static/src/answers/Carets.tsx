// Where the others write in an answer: a caret in each person's colour, with their name while it moves.
import { type Signal, useComputed } from "@preact/signals";
import { nameOf, someone, useBoard, writingNow } from "../board/context";
import { colourOf } from "../board/people";
import { steady } from "../board/steady";
import { type Caret, caretsIn } from "./where";
import type { Quill } from "./editor";
import { useMemo } from "preact/hooks";

interface CaretsProps {
  readonly quill: Quill;
  readonly answer: string;
  /** Rises whenever words or their places have changed. */
  readonly drawn: Signal<number>;
}

export function Carets({ quill, answer, drawn }: CaretsProps) {
  const board = useBoard();
  const { channel, me } = board.state.around;
  const told = useMemo(() => steady(() => caretsIn(answer, channel.people.value, me).map(asWords)), [answer, channel, me]);
  const carets = useComputed(() => (void drawn.value, told.value.map(asCaret)));
  return (
    <>
      <div class="carets" aria-hidden="true">
        {carets.value.map((caret) => (
          <Mark key={asWords(caret)} caret={caret} quill={quill} />
        ))}
      </div>
      {carets.value.length > 0 && <p class="for-ears">{writingNow(board, carets.value.map(({ person }) => person))}</p>}
    </>
  );
}

function Mark({ caret: { person, to }, quill }: { caret: Caret; quill: Quill }) {
  const board = useBoard();
  const bounds = quill.getBounds(Math.min(to, quill.getLength() - 1));
  if (!bounds) return null;
  const { left, top, height } = bounds;
  const style = { "--who": colourOf(someone(board, person)), left: `${left}px`, top: `${top}px`, height: `${height}px` };
  return (
    <span class="caret" data-caret={person} style={style}>
      <span class="caret-name">{nameOf(board, person)}</span>
    </span>
  );
}

const asWords = ({ person, from, to }: Caret): string => `${person} ${from} ${to}`;

const asCaret = (words: string): Caret => {
  const [person = "", from, to] = words.split(" ");
  return { person, from: Number(from), to: Number(to) };
};
