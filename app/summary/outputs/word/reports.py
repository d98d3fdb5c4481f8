"""What the rooms reported, room by room: findings, then answers to the guiding questions."""

from collections.abc import Iterable

from docx.text.paragraph import Paragraph

from app.sessions.fiche import is_web_address
from app.summary.outputs.book import Answer, Finding, NoteRef, Report
from app.summary.outputs.passages import Run, signed
from app.summary.outputs.word import styles
from app.summary.outputs.word.manuscript import Manuscript, section_bookmark
from app.summary.outputs.word.marks import link_outside, set_style


def write_reports(manuscript: Manuscript) -> None:
    if not manuscript.book.reports:
        return
    manuscript.heading(manuscript.say("outputs-reports"), 1, "reports")
    for at, report in enumerate(manuscript.book.reports):
        manuscript.heading(report.room.name, 2, section_bookmark("reports", at))
        _write_report(manuscript, report)


def _write_report(manuscript: Manuscript, report: Report) -> None:
    for number, finding in enumerate(report.findings, start=1):
        _write_finding(manuscript, number, finding)
    for answer in report.answers:
        _write_answer(manuscript, answer)


def _write_finding(manuscript: Manuscript, number: int, finding: Finding) -> None:
    paragraph = manuscript.paragraph(f"{number}\t", styles.POINT)
    set_style(paragraph.runs[0], styles.QUIET_TEXT)
    manuscript.write(paragraph, finding.statement.strip() or finding.proposal.strip())
    paragraph.runs[-1].bold = True
    _cite(manuscript, paragraph, finding.sources)
    for name in ("evidence", "proposal", "who", "when"):
        if words := getattr(finding, name).strip():
            field = manuscript.paragraph("\t", styles.POINT)
            set_style(field.add_run(f"{manuscript.say(f'outputs-{name}')}: "), styles.QUIET_TEXT)
            manuscript.write(field, words)


def _write_answer(manuscript: Manuscript, answer: Answer) -> None:
    paragraph = manuscript.paragraph(answer.question, styles.QUESTION)
    for sign, passage in signed(answer.passages):
        paragraph = manuscript.paragraph(f"{sign}\t", styles.POINT)
        for run in passage.runs:
            _write_run(manuscript, paragraph, run)
    _cite(manuscript, paragraph, answer.sources)


def _write_run(manuscript: Manuscript, paragraph: Paragraph, run: Run) -> None:
    if is_web_address(run.link):
        link_outside(paragraph, run.text, run.link, styles.REFERENCE)
        return
    manuscript.write(paragraph, run.text)
    written = paragraph.runs[-1]
    written.bold, written.italic = run.bold or None, run.italic or None


def _cite(manuscript: Manuscript, paragraph: Paragraph, sources: Iterable[str]) -> None:
    refs = []
    for label in sources:
        room, number = label.split(".")
        refs.append(NoteRef(room=int(room), number=int(number), id=label))
    manuscript.cite_notes(paragraph, refs)
