"""Cover, contents and facts of the session."""

from typing import Final

from docx.shared import Mm
from docx.text.paragraph import Paragraph

from app.summary.outputs import wording
from app.summary.outputs.word import styles
from app.summary.outputs.word.manuscript import Manuscript, section_bookmark
from app.summary.outputs.word.marks import begin_field, end_field, link_inside, set_style
from app.summary.outputs.word.tables import add_table

PARTS: Final = ("session", "summary", "reports", "notes", "appendix")


def write_cover(manuscript: Manuscript) -> None:
    manuscript.paragraph(manuscript.say("outputs-kind"), "Subtitle")
    manuscript.paragraph(manuscript.book.session.title, "Title")
    for fact in wording.invitation(manuscript.book, manuscript.language):
        manuscript.paragraph(fact.label, styles.KICKER)
        manuscript.paragraph("\n".join(fact.lines))


def write_contents(manuscript: Manuscript) -> None:
    """A field that Word can bring up to date, with its entries already in it for whoever never does."""
    manuscript.paragraph(manuscript.say("outputs-contents"), "TOC Heading")
    paragraphs: list[Paragraph] = []
    for level, text, bookmark in _entries(manuscript):
        paragraph = manuscript.paragraph("", f"toc {level}")
        if not paragraphs:
            begin_field(paragraph, r'TOC \o "1-2" \h \z \n')
        link_inside(paragraph, text, bookmark)
        paragraphs.append(paragraph)
    end_field(paragraphs[-1])


def _entries(manuscript: Manuscript) -> list[tuple[int, str, str]]:
    """Level, text and bookmark of each entry."""
    entries: list[tuple[int, str, str]] = []
    for part in PARTS:
        if part == "reports" and not manuscript.book.reports:
            continue
        entries.append((1, manuscript.say(f"outputs-{part}"), part))
        if part == "reports":
            reports = enumerate(manuscript.book.reports)
            entries += [(2, report.room.name, section_bookmark(part, at)) for at, report in reports]
        if part == "summary" or (part == "notes" and manuscript.book.notes):
            entries += _blocks(manuscript, part)
    return entries


def _blocks(manuscript: Manuscript, part: str) -> list[tuple[int, str, str]]:
    return [
        (2, wording.heading(section, manuscript.language), section_bookmark(part, at))
        for at, section in enumerate(manuscript.book.sections)
        if part == "summary" or section.has_board
    ]


def write_session(manuscript: Manuscript) -> None:
    book, language = manuscript.book, manuscript.language
    manuscript.heading(manuscript.say("outputs-session"), 1, "session")
    if book.session.summary:
        manuscript.paragraph(book.session.summary)
    manuscript.paragraph(wording.in_a_row(wording.figures(book, language)), styles.FIGURES)
    facts = wording.facts(book, language)
    table = add_table(manuscript.document, len(facts), (Mm(38), Mm(116)))
    for row, fact in zip(table.rows, facts, strict=True):
        label, value = row.cells
        set_style(manuscript.write(label.paragraphs[0], fact.label), styles.CELL_QUIET)
        set_style(manuscript.write(value.paragraphs[0], "\n".join(fact.lines)), styles.CELL)
    if book.notes:
        manuscript.paragraph(manuscript.say("outputs-reading"), "Heading 3")
        manuscript.paragraph(manuscript.say("outputs-reading-explained"))
