// Hundreds of notes too small to be read: painted as one picture, each a paper with grey lines for its words.
// Also behind notes that are about to come in sight, so that a fast hand never sees an empty board.
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { useBoard } from "./context";
import type { BoardState } from "./state";
import { heightOf } from "./things";
import { linesOf } from "./text-size";

const MOST_PIXELS = 2_000_000; // of the picture: larger ones take longer than a frame to hand over
const LINES = 5;

export function FarNotes() {
  const { state } = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef(0);
  useSignalEffect(() => {
    const wanted = state.drawn.far.value;
    if (canvas.current) canvas.current.hidden = !wanted;
    if (!wanted) return undefined;
    void state.notes.value;
    void state.drawn.window.value;
    void state.selection.ids.value;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => canvas.current && paint(canvas.current, state));
    return undefined;
  });
  return <canvas class="far-notes" ref={canvas} hidden aria-hidden="true" />;
}

function paint(canvas: HTMLCanvasElement, state: BoardState): void {
  const { x, y, w, h } = state.drawn.window.peek();
  const wanted = state.camera.peek().zoom * (window.devicePixelRatio || 1) * 1.5;
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (w * h)));
  canvas.width = Math.ceil(w * scale);
  canvas.height = Math.ceil(h * scale);
  Object.assign(canvas.style, { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` });
  const context = canvas.getContext("2d");
  if (!context) return;
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  const papers = paperColours(canvas);
  const ids = state.drawn.touching(state.drawn.window.peek());
  const notes = [...ids].flatMap((id) => state.note(id) ?? []).sort((one, other) => one.z - other.z);
  for (const note of notes) {
    const height = heightOf(note);
    context.fillStyle = papers.get(note.colour) ?? "";
    context.fillRect(note.x, note.y, note.w, height);
    context.fillStyle = papers.get("ink") ?? "";
    context.globalAlpha = 0.3;
    const words = state.around.channel.texts.read(note.id);
    const lines = Math.min(LINES, linesOf(words, 18));
    for (let n = 0; n < lines; n++) {
      const last = n === lines - 1 ? 0.45 : 0.85;
      context.fillRect(note.x + 14, note.y + 14 + n * 20, (note.w - 28) * last, 9);
    }
    context.globalAlpha = 1;
  }
}

function paperColours(element: Element): Map<string, string> {
  const style = getComputedStyle(element);
  const names = ["honey", "rose", "sky", "leaf", "lilac", "sand", "ink"];
  return new Map(names.map((name) => [name, style.getPropertyValue(`--note-${name}`).trim()]));
}
