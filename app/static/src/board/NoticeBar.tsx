// The board's short sentences: what was done, what was refused and why, what to do next.
import { useLayoutEffect, useRef } from "preact/hooks";
import { focusOn } from "../dom";
import { isLost, onceDrawn } from "../dom/focus";
import { t } from "../i18n";
import { useBoard } from "./context";
import { Icon } from "./icons";
import type { Notice } from "./notices";

const STAYS_MS = 10_000; // time to read two lines and reach the button

/** The region is there before anything is said, so that screen readers hear what comes into it. */
export function NoticeBar() {
  const { notices } = useBoard();
  const notice = notices.shown.value;
  return (
    <div class="notice-bar" role="status">
      {notice && <Sentence key={notice} notice={notice} />}
    </div>
  );
}

function Sentence({ notice }: { notice: Notice }) {
  const { notices } = useBoard();
  const root = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLElement | null>(null);
  // Before the next key: it answers the question.
  useLayoutEffect(() => (notice.asks ? askIn(root.current) : leaveAfter(root.current, () => notices.clear(notice))), []);
  /** The keyboard goes back to where it came from, unless what was chosen leads elsewhere. */
  const leave = (): void => {
    notices.clear(notice);
    onceDrawn(() => isLost() && from.current?.isConnected && from.current.focus({ preventScroll: true }));
  };
  return (
    <div class="toast" data-tone={notice.tone} ref={root} onFocusIn={(event) => (from.current = cameFrom(event) ?? from.current)}>
      <p>{notice.text}</p>
      {notice.actions.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          class="tool worded"
          onClick={() => {
            leave();
            run();
          }}
        >
          {label}
        </button>
      ))}
      {!notice.asks && (
        <button type="button" class="tool" aria-label={t("common-close")} onClick={leave}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** What had the focus before something in here had it. */
const cameFrom = ({ currentTarget, relatedTarget }: FocusEvent): HTMLElement | undefined =>
  relatedTarget instanceof HTMLElement && !(currentTarget as Element).contains(relatedTarget) ? relatedTarget : undefined;

/** A question takes the focus, and gives it back. */
function askIn(root: HTMLElement | null): () => void {
  const before = document.activeElement as HTMLElement | null;
  const first = root?.querySelector("button");
  if (first) focusOn(first);
  return () => {
    const still = isLost() || root?.contains(document.activeElement);
    if (still && before?.isConnected) before.focus({ preventScroll: true });
  };
}

/** Leaves by itself, but not while somebody points at it or stands on it. */
function leaveAfter(root: HTMLElement | null, leave: () => void): () => void {
  let timer = setTimeout(leave, STAYS_MS);
  const stay = (): void => clearTimeout(timer);
  const go = (): void => {
    stay();
    timer = setTimeout(leave, STAYS_MS);
  };
  const events = { pointerenter: stay, focusin: stay, pointerleave: go, focusout: go };
  for (const [name, run] of Object.entries(events)) root?.addEventListener(name, run);
  return stay;
}
