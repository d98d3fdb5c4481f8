// Marked words, to be read: paragraphs, lists, links, and names of notes that lead to them.
import type { Op } from "quill-delta";
import { type Run, partsOf } from "./parts";

interface RichProps {
  readonly pieces: readonly Op[];
  /** Goes to a note; without it a note's name is only read. */
  readonly open?: ((note: string) => void) | undefined;
}

export function Rich({ pieces, open }: RichProps) {
  return (
    <div class="rich">
      {partsOf(pieces).map(({ kind, lines }, n) => {
        if (kind === "text") return lines.map((runs, line) => <p key={`${n} ${line}`}>{words(runs, open)}</p>);
        const items = lines.map((runs, line) => <li key={line}>{words(runs, open)}</li>);
        return kind === "bullet" ? <ul key={n}>{items}</ul> : <ol key={n}>{items}</ol>;
      })}
    </div>
  );
}

const words = (runs: readonly Run[], open: RichProps["open"]) =>
  runs.map((run, n) => <Words key={n} run={run} open={open} />);

function Words({ run, open }: { run: Run; open: RichProps["open"] }) {
  const { note, link } = run;
  let shown = <>{run.words}</>;
  if (run.italic) shown = <em>{shown}</em>;
  if (run.bold) shown = <strong>{shown}</strong>;
  if (note && open) {
    return (
      <button type="button" class="note-name" onClick={() => open(note)}>
        {shown}
      </button>
    );
  }
  if (note) return <cite class="note-name">{shown}</cite>;
  if (!link) return shown;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {shown}
    </a>
  );
}
