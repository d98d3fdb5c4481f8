// The board as a picture to take along: SVG or PNG, whole or only what is selected, in any size.
import { useSignal } from "@preact/signals";
import { t } from "../../i18n";
import { type BoardContext, useBoard } from "../context";
import { gather } from "./inside";
import { isDark, lightColours, pageColours } from "./paper";
import { toPng } from "./png";
import { type Drawing, drawBoard } from "./svg";

const SIZES = [1, 2, 4] as const;

type Choice = "svg" | (typeof SIZES)[number];

export function Export() {
  const board = useBoard();
  const { state } = board;
  const part = useSignal(false);
  const dark = useSignal(false);
  const busy = useSignal(false);
  const failed = useSignal(false);
  const make = async (choice: Choice): Promise<void> => {
    [busy.value, failed.value] = [true, false];
    try {
      await save(choice, part.value, dark.value, board);
    } catch {
      failed.value = true;
    }
    busy.value = false;
  };
  return (
    <div class="board-form">
      <p>{t("board-export-about")}</p>
      {state.selection.ids.value.size > 0 && (
        <label class="cursor-switch">
          <input type="checkbox" checked={part.value} onChange={({ currentTarget }) => (part.value = currentTarget.checked)} />
          {t("board-export-selected", { count: state.selection.ids.value.size })}
        </label>
      )}
      {isDark() && (
        <label class="cursor-switch">
          <input type="checkbox" checked={dark.value} onChange={({ currentTarget }) => (dark.value = currentTarget.checked)} />
          {t("board-export-dark")}
        </label>
      )}
      <div class="rescue-actions">
        {SIZES.map((size) => (
          <button key={size} type="button" class="button" disabled={busy.value} onClick={() => void make(size)}>
            {t("board-export-png", { size })}
          </button>
        ))}
        <button type="button" class="button" disabled={busy.value} onClick={() => void make("svg")}>
          {t("board-export-svg")}
        </button>
      </div>
      <p role="status">{busy.value ? t("board-export-busy") : failed.value ? t("board-export-failed") : ""}</p>
    </div>
  );
}

async function save(choice: Choice, part: boolean, dark: boolean, board: BoardContext): Promise<void> {
  const things = part ? board.state.chosen : board.state.things.peek();
  const root = document.querySelector(".board");
  const colours = root && dark ? pageColours(root) : lightColours();
  const drawing = root && drawBoard(board, things, !part, await gather(board, things), root, colours);
  if (!drawing) throw new Error("nothing to draw");
  const svg = choice === "svg";
  const blob = svg ? new Blob([drawing.svg], { type: "image/svg+xml" }) : await toPng(drawing as Drawing, choice);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${board.roomTitle.replace(/[\\/:*?"<>|]+/g, " ").trim() || "board"}.${svg ? "svg" : "png"}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // browsers read it after the press
}
