// The summary as everyone reads it: by block, what stands out first, then by zone; each line leads to its notes.
import { useMemo } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { lang, t } from "../i18n";
import type { LineRecord, SectionRecord } from "../protocol.gen";
import { useSession } from "../shell/context";
import type { Block } from "../shell/guide";
import { type Group, grouped, inOrder } from "./lines";
import { Sources } from "./Sources";

const LOT = "section.lot."; // as app/summary/records.py

export function Summary() {
  const session = useSession();
  const drafted = session.sections.value.length > 0;
  return (
    <div class="column">
      <h1>{t("summary-title")}</h1>
      {drafted ? <SummaryBody /> : <p class="lead">{t("summary-not-yet")}</p>}
    </div>
  );
}

export function SummaryBody() {
  const session = useSession();
  const summary = session.stage.records.get("summary", "summary");
  return (
    <div class="summary">
      {summary && (
        <p class="quiet">
          {t("summary-counts", { people: summary.people, notes: summary.notes, votes: summary.votes })}
        </p>
      )}
      {session.sections.value.map((section) => (
        <ReadSection key={section.id} section={section} />
      ))}
    </div>
  );
}

function ReadSection({ section }: { section: SectionRecord }) {
  const lines = useLines(section.id);
  return (
    <SectionFrame section={section}>
      {lines.length === 0 && <p class="quiet">{t("summary-section-empty")}</p>}
      {grouped(lines).map((group) => (
        <GroupFrame key={group.number} group={group} section={section}>
          {group.lines.map((line) => (
            <ReadLine key={line.id} line={line} />
          ))}
        </GroupFrame>
      ))}
    </SectionFrame>
  );
}

function ReadLine({ line }: { line: LineRecord }) {
  const { stage } = useSession();
  const words = stage.texts.read(line.id).trim();
  if (!words) return null;
  return (
    <li class="line">
      <LineHead line={line} />
      <p class="line-words">{words}</p>
      <LineFoot line={line} />
    </li>
  );
}

/** The question that a room has answered with these words. */
export function LineHead({ line: { origin, zone_title } }: { line: LineRecord }) {
  if (origin !== "answer" || !zone_title) return null;
  return <p class="line-head">{zone_title[lang.value] ?? zone_title["en"]}</p>;
}

export function LineFoot({ line }: { line: LineRecord }) {
  if (!line.votes && !line.sources.length) return null;
  return (
    <p class="line-foot">
      {line.votes > 0 && <span class="line-votes">{t("common-votes", { count: line.votes })}</span>}
      <Sources sources={line.sources} />
    </p>
  );
}

/** The section's lines in their order. */
export function useLines(section: string): readonly LineRecord[] {
  const lines = useSession().lines.value;
  return useMemo(() => inOrder(lines, section), [lines, section]);
}

export function SectionFrame({ section, children }: { section: SectionRecord; children: ComponentChildren }) {
  const block = useBlock(section);
  return (
    <section class="summary-section" aria-labelledby={section.id}>
      <header>
        <h2 id={section.id}>
          {section.id === LOT ? t("helping-lot") : block ? t("guide-block-titled", { number: block.number, title: block.title }) : section.block}
        </h2>
        <p class="quiet small">
          {section.id === LOT
            ? t("helping-lot-left")
            : t("summary-counts", { people: section.people, notes: section.notes, votes: section.votes })}
        </p>
      </header>
      {children}
    </section>
  );
}

interface GroupFrameProps {
  readonly group: Group;
  readonly section: SectionRecord;
  readonly children: ComponentChildren;
}

export function GroupFrame({ group, section, children }: GroupFrameProps) {
  const block = useBlock(section);
  return (
    <div class="summary-group">
      {section.id !== LOT && <h3>{groupTitle(group, block)}</h3>}
      <ul role="list">{children}</ul>
    </div>
  );
}

function useBlock({ block }: SectionRecord): Block | undefined {
  return useSession().guides.current.value?.blocks.find(({ id }) => id === block);
}

function groupTitle({ number, lines }: Group, block: Block | undefined): string {
  if (number === 0) return t("summary-stands-out");
  const own = lines.find(({ zone_title }) => zone_title)?.zone_title;
  return block?.zones[number - 1]?.title ?? own?.[lang.value] ?? t("summary-outside");
}
