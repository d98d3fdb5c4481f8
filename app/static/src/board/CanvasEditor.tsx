// The note that is being written, lifted off the canvas so that its words can be read at any zoom.
import type { NoteRecord } from "../protocol.gen";
import { over, usePlaced } from "./beside";
import { useBoard } from "./context";
import { NoteField } from "./NoteField";

export function CanvasEditor() {
  const { state } = useBoard();
  const note = state.note(state.editing.value?.note);
  return note ? <Editor key={note.id} note={note} /> : null;
}

function Editor({ note }: { note: NoteRecord }) {
  const board = useBoard();
  const { acts, state } = board;
  const ref = usePlaced(note.id, over, board);
  const done = (): void => {
    acts.finish();
    if (state.note(note.id)) state.walkedTo.value = note.id;
  };
  const left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !ref.current?.contains(relatedTarget as Node)) acts.finish();
  };
  return (
    <div class="canvas-editor" data-paper={note.colour} data-own-hands ref={ref} onFocusOut={left}>
      <NoteField note={note} done={done} />
    </div>
  );
}
