// Together: the slide that everyone sees, or the one a person looks at on their own until they return.
import { useEffect, useLayoutEffect } from "preact/hooks";
import { announce } from "../dom";
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import type { Session } from "../shell/session";
import { looking, neighbour } from "./deck";
import { Slide, slideTitle } from "./Slide";

export function Plenary() {
  const session = useSession();
  const shared = session.slide.value;
  const at = session.own.value ?? shared;
  useLayoutEffect(() => listen(session), [session]);
  useEffect(() => {
    if (session.own.peek() === undefined) announce(slideTitle(shared, session.guides.current.peek(), session.rooms.peek()));
  }, [shared]);
  return (
    <div class="plenary">
      <Apart />
      {session.record.value?.rooms_opened && <Readable />}
      <Slide at={at} />
      <Paging at={at} />
    </div>
  );
}

/** Says that the person looks elsewhere, with one press to return. */
function Apart() {
  const session = useSession();
  const where = looking(session.slides.value, session.own.value, session.slide.value);
  return (
    <div role="status">
      {where !== "together" && (
        <div class="banner">
          <Icon name="eye" />
          <p>{t(where === "back" ? "stage-looking-back" : "stage-looking-ahead")}</p>
          <button type="button" class="button primary" onClick={() => (session.own.value = undefined)}>
            {t("stage-return")}
          </button>
        </div>
      )}
    </div>
  );
}

function Readable() {
  const session = useSession();
  return (
    <div class="banner">
      <Icon name="board" />
      <p>{t("stage-boards-readable")}</p>
      <button type="button" class="button" onClick={() => (session.place.value = "board")}>
        {t("stage-read-boards")}
      </button>
    </div>
  );
}

function Paging({ at }: { at: string }) {
  const session = useSession();
  const slides = session.slides.value;
  const [before, after] = [neighbour(slides, at, -1), neighbour(slides, at, 1)];
  return (
    <nav class="paging" aria-label={t("stage-slides")}>
      <button type="button" class="button quiet" disabled={!before} onClick={() => look(session, before)}>
        <Icon name="back" /> {t("stage-look-back")}
      </button>
      <span class="quiet numbers">{t("stage-slide-of", { number: slides.indexOf(at) + 1, count: slides.length })}</span>
      <button type="button" class="button quiet" disabled={!after} onClick={() => look(session, after)}>
        {t("stage-look-ahead")} <Icon name="forth" />
      </button>
    </nav>
  );
}

/** Look at a slide on one's own; at everyone's slide one is with everyone again. */
function look(session: Session, at: string | undefined): void {
  if (at) session.own.value = at === session.slide.peek() ? undefined : at;
}

/** Arrow keys look around, Escape returns. */
function listen(session: Session): () => void {
  const key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.matches("input, textarea, select")) return;
    const at = session.own.peek() ?? session.slide.peek();
    if (event.key === "ArrowLeft") look(session, neighbour(session.slides.peek(), at, -1));
    else if (event.key === "ArrowRight") look(session, neighbour(session.slides.peek(), at, 1));
    else if (event.key === "Escape") session.own.value = undefined;
  };
  document.addEventListener("keydown", key);
  return () => document.removeEventListener("keydown", key);
}
