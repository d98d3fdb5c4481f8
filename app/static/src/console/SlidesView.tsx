// The slide that everyone sees, the one that comes next, and a list to jump.
import { t } from "../i18n";
import { useSession } from "../shell/context";
import { Icon } from "../shell/Icon";
import { type SlideContent, contentOf } from "../stage/deck";
import { Slide, slideTitle } from "../stage/Slide";
import { useConsole } from "./desk";

export function SlidesView() {
  const session = useSession();
  const { phase } = session;
  const sees = phase.value === "plenary" ? "console-everyone-sees" : `console-everyone-${phase.value}`;
  return (
    <>
      <h1 class="console-title">{t(sees)}</h1>
      <SlideControls />
      <div class="seen">
        <Slide at={session.slide.value} level={2} />
      </div>
      <Upcoming />
    </>
  );
}

function SlideControls() {
  const session = useSession();
  const lead = useConsole();
  const { slides, slide } = lead.situation.value;
  const guide = session.guides.current.value;
  const at = slides.indexOf(slide);
  const online = lead.online.value;
  return (
    <div class="slide-controls">
      <button type="button" class="button" disabled={at <= 0 || !online} onClick={() => lead.page(-1)}>
        <Icon name="back" /> <span class="word">{t("common-previous")}</span>
      </button>
      <label class="jump">
        <span class="for-ears">{t("console-jump")}</span>
        <select
          class="input"
          value={slide}
          disabled={!online}
          onChange={({ currentTarget }) => lead.show(currentTarget.value)}
        >
          {slides.map((one, n) => (
            <option key={one} value={one} selected={one === slide}>
              {n + 1}. {slideTitle(one, guide, session.rooms.value)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" disabled={at >= slides.length - 1 || !online} onClick={() => lead.page(1)}>
        <span class="word">{t("common-next")}</span> <Icon name="forth" />
      </button>
    </div>
  );
}

/** The slide of the next step in short, so that one can lead over to it. */
function Upcoming() {
  const session = useSession();
  const guide = session.guides.current.value;
  const at = useConsole().next.value?.slide;
  const content = at && guide ? contentOf(at, guide) : undefined;
  if (!at) return null;
  return (
    <section class="upcoming">
      <h2>{t("console-upcoming")}</h2>
      <p class="upcoming-title">{slideTitle(at, guide, session.rooms.value)}</p>
      {content && <p class="upcoming-words">{firstWords(content)}</p>}
    </section>
  );
}

function firstWords(content: SlideContent): string | undefined {
  if (content.kind === "guide") return content.text;
  return content.kind === "block" ? content.block.summary : content.study.paragraphs[0];
}
