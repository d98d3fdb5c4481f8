"""The summary: block by block, each point followed by the notes it came from."""

from app.summary.outputs import wording
from app.summary.outputs.book import Line, Place, Section
from app.summary.outputs.word import styles
from app.summary.outputs.word.manuscript import Manuscript, line_bookmark, section_bookmark
from app.summary.outputs.word.marks import set_style


def write_summary(manuscript: Manuscript) -> None:
    manuscript.heading(manuscript.say("outputs-summary"), 1, "summary")
    if not manuscript.book.sections:
        manuscript.paragraph(manuscript.say("outputs-no-sections"))
    for at, section in enumerate(manuscript.book.sections):
        _write_section(manuscript, at, section)


def _write_section(manuscript: Manuscript, at: int, section: Section) -> None:
    language = manuscript.language
    manuscript.heading(wording.heading(section, language), 2, section_bookmark("summary", at))
    rooms, figures = wording.rooms(section, language), wording.section_figures(section, language)
    if section.has_board:
        manuscript.paragraph("\n".join(filter(None, (rooms, wording.in_a_row(figures)))), styles.FIGURES)
    for question in section.questions:
        manuscript.paragraph(question, styles.QUESTION)
    if not section.lines:
        manuscript.paragraph(wording.no_lines(section, language))
    for number, (line, zone) in enumerate(section.titled_lines()):
        if zone:
            manuscript.paragraph(zone, styles.POINT_ZONE)
        _write_line(manuscript, Place(at, number), line)


def _write_line(manuscript: Manuscript, place: Place, line: Line) -> None:
    paragraph = manuscript.paragraph(f"{place.line + 1}\t", styles.POINT)
    set_style(paragraph.runs[0], styles.QUIET_TEXT)
    manuscript.bookmarks.set(paragraph, line_bookmark(place))
    manuscript.write(paragraph, line.text, line.lang)
    manuscript.cite_notes(paragraph, line.sources)
