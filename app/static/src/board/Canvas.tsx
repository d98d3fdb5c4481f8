// The board as a plane: zones, things, hands of others, and the tools that float beside what is selected.
import { t } from "../i18n";
import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { ArrowHandles } from "./ArrowHandles";
import { CanvasEditor } from "./CanvasEditor";
import { useCanvasLife, useWorld } from "./canvas-life";
import { ContextMenu } from "./ContextMenu";
import { useBoard } from "./context";
import { Cursors } from "./Cursors";
import { FarNotes } from "./FarNotes";
import { usesFingers } from "./fingers";
import { NOTE } from "./geometry";
import { Groups } from "./Groups";
import { MiniMap } from "./MiniMap";
import { NoteTags } from "./NoteTags";
import { SelectionMenu } from "./SelectionMenu";
import { SketchLayer } from "./SketchLayer";
import { ThingCard } from "./ThingCard";
import { ZoomControls } from "./ZoomControls";
import { Zones } from "./Zones";

export function Canvas() {
  const board = useBoard();
  const root = useRef<HTMLDivElement>(null);
  const world = useRef<HTMLDivElement>(null);
  useCanvasLife(root, board);
  useWorld(world, board);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const box = root.current?.getBoundingClientRect();
    if (!event.dataTransfer || !box) return;
    board.clipboard.drop(event.dataTransfer, { x: event.clientX - box.x, y: event.clientY - box.y });
  };
  return (
    <div
      class="canvas"
      data-tool={board.state.tool.value}
      ref={root}
      tabIndex={-1}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <div class="world" ref={world} style={{ "--note-w": `${NOTE.w}px`, "--note-h": `${NOTE.h}px` }}>
        <Zones />
        <Groups />
        <FarNotes />
        <Things />
        <SketchLayer />
        <ArrowHandles />
        <OthersHands />
      </div>
      <EmptyHint />
      <KeyHint />
      <SelectionMenu />
      <CanvasEditor />
      <div class="corner-tools">
        <MiniMap />
        <ZoomControls />
      </div>
      <ContextMenu />
    </div>
  );
}

function Things() {
  const { state } = useBoard();
  return (
    <div class="notes" role="listbox" aria-multiselectable="true" aria-label={t("board-notes")} aria-describedby={KEY_HINT}>
      {state.drawn.buckets.value.map((bucket) => (
        <Bucket key={bucket} bucket={bucket} />
      ))}
    </div>
  );
}

/** A part of the things: compared with what is there only when something in it comes or goes. */
function Bucket({ bucket }: { bucket: number }) {
  const { state } = useBoard();
  return (
    <>
      {state.drawn.contentOf(bucket).value.map((id) => (
        <ThingCard key={id} id={id} />
      ))}
    </>
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
  const held = useComputed(() => state.selection.ids.value.size > 0).value;
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
  if (state.things.value.length > 0 || !state.open.value) return null;
  return (
    <p class="empty-hint">
      <strong>{t("board-empty")}</strong> <span>{t(usesFingers() ? "board-empty-how-touch" : "board-empty-how")}</span>
    </p>
  );
}
