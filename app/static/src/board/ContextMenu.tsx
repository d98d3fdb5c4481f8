// The menu of what is selected, or of the ground: words and keys for everything that can be done there.
import { useLayoutEffect, useRef } from "preact/hooks";
import { holdFocus } from "../dom";
import { walk } from "../dom/focus";
import { t } from "../i18n";
import { type Action, actionsFor, withCommand } from "./actions";
import { type BoardContext, useBoard } from "./context";
import { NOTE } from "./geometry";
import { Icon } from "./icons";
import type { MenuShown } from "./menu";
import { showAll } from "./views";

export function ContextMenu() {
  const { menu } = useBoard();
  const shown = menu.shown.value;
  return shown ? <Opened key={`${shown.at.x} ${shown.at.y}`} shown={shown} /> : null;
}

function Opened({ shown }: { shown: MenuShown }) {
  const board = useBoard();
  const { menu, state } = board;
  const root = useRef<HTMLDivElement>(null);
  const actions = shown.on === "things" ? actionsFor(state.chosen, board) : onGround(shown, board);
  useLayoutEffect(() => keepInside(root.current, shown), []);
  useLayoutEffect(() => (root.current ? holdFocus(root.current) : undefined), []);
  const run = (action: Action): void => {
    menu.close();
    action.run();
  };
  return (
    <div
      class="context-menu"
      role="menu"
      aria-label={t(shown.on === "things" ? "board-menu-things" : "board-menu-ground")}
      data-own-hands
      ref={root}
      onKeyDown={(event) => keyInMenu(event, root.current, menu.close.bind(menu))}
      onContextMenu={(event) => event.preventDefault()}
    >
      {actions.map((action) => (
        <button key={action.id} type="button" role="menuitem" class="menu-item" onClick={() => run(action)}>
          <Icon name={action.icon} /> <span>{action.label}</span>
          {action.keys && <kbd>{action.keys}</kbd>}
        </button>
      ))}
    </div>
  );
}

function onGround({ place }: MenuShown, board: BoardContext): Action[] {
  const { acts, state, clipboard } = board;
  const label = (id: string): string => t(`board-do-${id}`);
  const looking: Action[] = [{ id: "all", icon: "fit", label: t("board-fit"), keys: "0", run: () => showAll(board) }];
  if (!state.open.value) return looking;
  return [
    {
      id: "note",
      icon: "note",
      label: label("note-here"),
      keys: "N",
      run: () => acts.add({ x: place.x - NOTE.w / 2, y: place.y - NOTE.h / 2 }),
    },
    { id: "text", icon: "text", label: label("text-here"), keys: "T", run: () => acts.addText(place) },
    ...(navigator.clipboard
      ? [{ id: "paste", icon: "paste", label: label("paste"), keys: withCommand("V"), run: () => void clipboard.pasteAsked(place) } as const]
      : []),
    {
      id: "select",
      icon: "select",
      label: label("select-all"),
      keys: withCommand("A"),
      run: () => state.selection.only(...state.things.peek().map(({ id }) => id)),
    },
    ...looking,
  ];
}

function keyInMenu(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  event.stopPropagation();
  const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    close();
  } else if (root && step) {
    event.preventDefault();
    walk(root, step);
  }
}

/** At the hand, but never beyond the canvas. */
function keepInside(menu: HTMLElement | null, { at }: MenuShown): void {
  const canvas = menu?.parentElement;
  if (!menu || !canvas) return;
  const x = Math.max(0, Math.min(at.x, canvas.clientWidth - menu.offsetWidth));
  const y = Math.max(0, Math.min(at.y, canvas.clientHeight - menu.offsetHeight));
  menu.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
