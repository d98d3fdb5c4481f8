// The board as a plane: zones, notes, hands of others, and the tools that float beside the selected note.
import { t } from "../i18n";
import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { CanvasEditor } from "./CanvasEditor";
import { useCanvasLife, useWorld } from "./canvas-life";
import { useBoard } from "./context";
import { Cursors } from "./Cursors";
import { usesFingers } from "./fingers";
import { NOTE } from "./geometry";
import { useGrowing } from "./growing";
import { NoteCard } from "./NoteCard";
import { NoteMenu } from "./NoteMenu";
import { NoteTags } from "./NoteTags";
import { ZoomControls } from "./ZoomControls";
import { Zones } from "./Zones";

export function Canvas() {
  const board = useBoard();
  const root = useRef<HTMLDivElement>(null);
  const world = useRef<HTMLDivElement>(null);
  useCanvasLife(root, board);
  useWorld(world, board);
  return (
    <div class="canvas" data-tool={board.state.tool.value} ref={root} tabIndex={-1}>
      <div class="world" ref={world} style={{ "--note-w": `${NOTE.w}px`, "--note-h": `${NOTE.h}px` }}>
        <Zones />
        <Notes />
        <OthersHands />
      </div>
      <EmptyHint />
      <KeyHint />
      <NoteMenu />
      <CanvasEditor />
      <ZoomControls />
    </div>
  );
}

function Notes() {
  const { state } = useBoard();
  const drawn = state.drawn.value;
  const portion = useGrowing(drawn.length);
  return (
    <div class="notes" role="listbox" aria-label={t("board-notes")} aria-describedby={KEY_HINT}>
      {drawn.slice(0, portion).map((id) => (
        <NoteCard key={id} id={id} />
      ))}
    </div>
  );
}

/** Names keep their size at any zoom; the property is set here, for on the world it would restyle every note. */
function OthersHands() {
  const { state } = useBoard();
  const zoom = useComputed(() => state.camera.value.zoom).value;
  return (
    <div class="hands" aria-hidden="true" style={{ "--unzoom": String(1 / zoom) }}>
      <NoteTags />
      <Cursors />
    </div>
  );
}

const KEY_HINT = "board-key-hint";

/** Shown to whoever came to a note with the keyboard. */
function KeyHint() {
  const { state } = useBoard();
  const held = useComputed(() => state.selected.value !== undefined).value;
  if (!state.open.value) return null;
  const keys = state.tool.value === "vote" ? "vote" : held ? "held" : "walk";
  return (
    <p class="key-hint" id={KEY_HINT}>
      {t(`board-keys-${keys}`)}
    </p>
  );
}

function EmptyHint() {
  const { state } = useBoard();
  if (state.notes.value.length > 0 || !state.open.value) return null;
  return (
    <p class="empty-hint">
      <strong>{t("board-empty")}</strong> <span>{t(usesFingers() ? "board-empty-how-touch" : "board-empty-how")}</span>
    </p>
  );
}
