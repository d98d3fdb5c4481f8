// The tools of the canvas, docked beside it (below it on a phone) so that they never cover a note.
import { useSignal } from "@preact/signals";
import { t } from "../i18n";
import { toBoard } from "./camera";
import { LineWidths } from "./Choices";
import { type BoardContext, useBoard } from "./context";
import { middle } from "./geometry";
import { Icon, type IconName } from "./icons";
import { Inks, Papers } from "./Papers";
import type { Colour, Pen, Tool } from "./state";

export function Toolbar({ compact }: { compact: boolean }) {
  const board = useBoard();
  const { state, acts } = board;
  const more = useSignal(false);
  if (!state.open.value) return null;
  const drawing = state.tool.value === "draw" || state.tool.value === "arrow";
  return (
    <div class="tools" role="toolbar" aria-label={t("board-tools")}>
      <ModeButton tool="select" icon="select" keys="v" />
      <button type="button" class="rail-tool primary" aria-keyshortcuts="n" title={t("board-add-key")} onClick={() => acts.add()}>
        <Icon name="note" /> {t("board-add")}
      </button>
      {drawing ? <PenColour /> : <PaperColour />}
      <ModeButton tool="draw" icon="pen" keys="p" />
      {(!compact || more.value) && <MoreTools board={board} />}
      <ModeButton tool="vote" icon="vote" keys="d" />
      {compact && (
        <button type="button" class="rail-tool" aria-expanded={more.value} onClick={() => (more.value = !more.value)}>
          <Icon name="more" /> {t("board-more")}
        </button>
      )}
    </div>
  );
}

function MoreTools({ board }: { board: BoardContext }) {
  const { state, pictures } = board;
  const pick = (): void => {
    pictures.pick(toBoard(state.camera.peek(), middle({ x: 0, y: 0, ...state.view.peek() })));
  };
  return (
    <>
      <ModeButton tool="text" icon="text" keys="t" />
      <ModeButton tool="arrow" icon="arrow" keys="a" />
      <button type="button" class="rail-tool" onClick={pick}>
        <Icon name="picture" /> {t("board-picture")}
      </button>
    </>
  );
}

function PaperColour() {
  const { state, styling } = useBoard();
  const chosen = state.chosen.filter((thing) => thing.type === "note" && state.mayEdit(thing));
  const [first] = chosen;
  const paper = first?.type === "note" ? first.colour : state.paper.value;
  const choose = (colour: Colour): void => {
    styling.colour(chosen, colour);
    state.paper.value = colour;
  };
  return (
    <ColourButton face={<span class="swatch" data-paper={paper} />}>
      {(done) => (
        <Papers
          chosen={paper}
          choose={(colour) => {
            choose(colour);
            done();
          }}
        />
      )}
    </ColourButton>
  );
}

function PenColour() {
  const { pen } = useBoard().state;
  const { colour, width } = pen.value;
  const become = (next: Partial<Pen>): void => void (pen.value = { ...pen.peek(), ...next });
  return (
    <ColourButton face={<span class="swatch ink-swatch" data-ink={colour} />}>
      {(done) => (
        <div class="pen-choice">
          <Inks
            chosen={colour}
            choose={(next) => {
              become({ colour: next });
              done();
            }}
          />
          <LineWidths chosen={width} choose={(next) => become({ width: next })} />
        </div>
      )}
    </ColourButton>
  );
}

interface ColourButtonProps {
  readonly face: preact.JSX.Element;
  readonly children: (done: () => void) => preact.JSX.Element;
}

function ColourButton({ face, children }: ColourButtonProps) {
  const open = useSignal(false);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open.value) return;
    event.stopPropagation();
    open.value = false;
  };
  return (
    <div class="tools-colour" onKeyDown={close}>
      <button type="button" class="rail-tool" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {face} {t("board-colour")}
      </button>
      {open.value && children(() => (open.value = false))}
    </div>
  );
}

function ModeButton({ tool, icon, keys }: { tool: Tool; icon: IconName; keys: string }) {
  const { state } = useBoard();
  return (
    <button
      type="button"
      class="rail-tool"
      aria-pressed={state.tool.value === tool}
      aria-keyshortcuts={keys}
      title={t(`board-tool-${tool}-key`)}
      onClick={() => (state.tool.value = state.tool.value === tool ? "select" : tool)}
    >
      <Icon name={icon} /> {t(`board-tool-${tool}`)}
    </button>
  );
}
