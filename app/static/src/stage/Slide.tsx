// One slide of the guide in the reader's language: a page of its structure, a block, or a case study.
import { t } from "../i18n";
import type { RoomRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import type { Block, CaseStudy, Guide } from "../shell/guide";
import { later } from "../shell/later";
import { contentOf, reportingRoom } from "./deck";
import { roomName } from "./rooms";

const [Report] = later(() => import("../answers/Report").then((module) => module.Report));

interface SlideProps {
  readonly at: string;
  /** The heading's level: 1 where the slide is the page. */
  readonly level?: 1 | 2;
}

export function Slide({ at, level = 1 }: SlideProps) {
  const guide = useSession().guides.current.value;
  const room = reportingRoom(at);
  if (room !== undefined) return <Report key={room} room={room} level={level} />;
  if (!guide) return <SlideToCome />;
  const content = contentOf(at, guide);
  const Heading = level === 1 ? "h1" : "h2";
  if (!content) return <p class="quiet">{t("stage-no-slide")}</p>;
  return (
    <article class="slide" data-kind={content.kind}>
      {content.kind === "guide" && <GuidePage guide={guide} page={content.page} Heading={Heading} />}
      {content.kind === "block" && <BlockSlide guide={guide} block={content.block} Heading={Heading} />}
      {content.kind === "case" && <CaseSlide guide={guide} study={content.study} Heading={Heading} />}
    </article>
  );
}

/** What a slide is called in lists and on buttons. */
export function slideTitle(at: string, guide: Guide | undefined, rooms: readonly RoomRecord[]): string {
  const room = rooms.find(({ id }) => id === reportingRoom(at));
  if (room) return t("answers-report-of", { room: roomName(room) });
  const content = guide && contentOf(at, guide);
  if (!content) return t("guide-guide");
  if (content.kind === "guide") return t("stage-guide-page", { page: content.page + 1 });
  if (content.kind === "block") {
    const { number, short } = content.block;
    return t("guide-block-titled", { number, title: short });
  }
  return content.study.title;
}

type Level = "h1" | "h2";

function GuidePage({ guide, page, Heading }: { guide: Guide; page: number; Heading: Level }) {
  return (
    <>
      <p class="slide-above">{t("stage-guide-page-of", { page: page + 1, count: guide.structure.length })}</p>
      <Heading>{guide.title}</Heading>
      <p class="slide-lead">{guide.structure[page]}</p>
      <ol class="slide-blocks">
        {guide.blocks.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
      <footer class="slide-foot">
        <p>{guide.notice}</p>
        <SourceLine source={guide.source} />
      </footer>
    </>
  );
}

function BlockSlide({ guide, block, Heading }: { guide: Guide; block: Block; Heading: Level }) {
  const Part = Heading === "h1" ? "h2" : "h3";
  const places = guide.cases.filter(({ blocks }) => blocks.includes(block.id)).map(({ place }) => place);
  return (
    <>
      <p class="slide-above">{t("stage-block-of", { number: block.number, count: guide.blocks.length })}</p>
      <Heading>{block.title}</Heading>
      <p class="slide-lead">{block.summary}</p>
      <div class="slide-sides">
        <section>
          <Part>{t("guide-points")}</Part>
          <ul>
            {block.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
        <section>
          <Part>{t("guide-questions")}</Part>
          <Questions block={block} />
        </section>
      </div>
      {places.length > 0 && (
        <footer class="slide-foot">
          <p>
            {t("guide-cases-of-block")}: {places.join(" · ")}
          </p>
        </footer>
      )}
    </>
  );
}

export function Questions({ block }: { block: Block }) {
  return (
    <ol class="questions">
      {block.questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
}

function CaseSlide({ guide, study, Heading }: { guide: Guide; study: CaseStudy; Heading: Level }) {
  const blocks = guide.blocks.filter(({ id }) => study.blocks.includes(id));
  return (
    <>
      <p class="slide-above">
        {t("stage-case")} · {study.place} {study.example && <span class="tag">{t("guide-example")}</span>}
      </p>
      <Heading>{study.title}</Heading>
      <div class="slide-case">
        {study.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <footer class="slide-foot">
        {study.example && <p>{t("guide-example-explained")}</p>}
        <p>{blocks.map(({ short }) => short).join(" · ")}</p>
        <SourceLine source={study.source} />
      </footer>
    </>
  );
}

function SourceLine({ source: { title, url } }: { source: Guide["source"] }) {
  const words = t("guide-source", { title });
  if (!url) return <p>{words}</p>;
  return (
    <p>
      <a href={url} target="_blank" rel="noreferrer">
        {words}
      </a>
    </p>
  );
}

function SlideToCome() {
  return (
    <div class="slide" aria-busy="true">
      <p class="quiet">{t("common-loading")}</p>
      <div class="skeleton wide" />
      <div class="skeleton" />
    </div>
  );
}
