// The board as a plane: zones, notes, hands of others, and the tools that float beside the selected note.
import { t } from "../i18n";
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { CanvasEditor } from "./CanvasEditor";
import { useCanvasLife } from "./canvas-life";
import { type BoardContext, useBoard } from "./context";
import { Cursors } from "./Cursors";
import { NOTE } from "./geometry";
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
  useSignalEffect(() => {
    if (world.current) place(world.current, board);
  });
  return (
    <div class="canvas" data-tool={board.state.tool.value} ref={root} tabIndex={-1}>
      <div class="world" ref={world} style={{ "--note-w": `${NOTE.w}px`, "--note-h": `${NOTE.h}px` }}>
        <Zones />
        <Notes />
        <NoteTags />
        <Cursors />
      </div>
      <EmptyHint />
      <NoteMenu />
      <CanvasEditor />
      <ZoomControls />
    </div>
  );
}

function Notes() {
  const { state } = useBoard();
  return (
    <div class="notes" role="listbox" aria-label={t("board-notes")}>
      {state.drawn.value.map((id) => (
        <NoteCard key={id} id={id} />
      ))}
    </div>
  );
}

function EmptyHint() {
  const { state } = useBoard();
  if (state.notes.value.length > 0 || !state.open.value) return null;
  return (
    <p class="empty-hint">
      <strong>{t("board-empty")}</strong> <span>{t(fingers() ? "board-empty-how-touch" : "board-empty-how")}</span>
    </p>
  );
}

const fingers = (): boolean => matchMedia("(pointer: coarse)").matches;

/** The world moves as a whole; nothing in it is drawn anew. */
function place(world: HTMLElement, { state }: BoardContext): void {
  const { x, y, zoom } = state.camera.value;
  world.style.transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`;
  world.style.setProperty("--unzoom", String(1 / zoom));
  world.classList.toggle("far", zoom < 0.4);
}
