// The note that is being written, lifted off the canvas so that its words can be read at any zoom.
import { over, usePlaced } from "./beside";
import { useBoard } from "./context";
import { NoteField, type Written } from "./NoteField";
import { hasWords } from "./things";

export function CanvasEditor() {
  const { state } = useBoard();
  const thing = state.thing(state.editing.value?.note);
  return thing && hasWords(thing) ? <Editor key={thing.id} note={thing} /> : null;
}

function Editor({ note }: { note: Written }) {
  const board = useBoard();
  const { acts, state } = board;
  const ref = usePlaced([note.id], over, board);
  const done = (): void => {
    acts.finish();
    if (state.thing(note.id)) state.walkedTo.value = note.id;
  };
  const left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !ref.current?.contains(relatedTarget as Node)) acts.finish();
  };
  return (
    <div class="canvas-editor" data-paper={note.type === "note" ? note.colour : undefined} data-own-hands ref={ref} onFocusOut={left}>
      <NoteField note={note} done={done} />
    </div>
  );
}
