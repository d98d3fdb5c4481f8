"""The notes: a table for each zone, so that they can be sorted, cut and pasted."""

from typing import Final

from docx.shared import Length, Mm
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from app.locales import Language, formats
from app.summary.outputs import wording
from app.summary.outputs.book import Note, Section, Zone
from app.summary.outputs.palette import LOOKS
from app.summary.outputs.word import styles
from app.summary.outputs.word.manuscript import Manuscript, line_bookmark, note_bookmark, section_bookmark
from app.summary.outputs.word.marks import link_inside, set_style
from app.summary.outputs.word.tables import add_table, keep_whole, paint_edge, set_as_header

COLUMNS: Final[tuple[tuple[str, Length], ...]] = (("note", Mm(18)), ("text", Mm(118)), ("votes", Mm(18)))
LONG_NOTE: Final = 1200  # characters, a third of a page: such a row may break


def write_notes(manuscript: Manuscript) -> None:
    manuscript.heading(manuscript.say("outputs-notes"), 1, "notes")
    if not manuscript.book.notes:
        manuscript.paragraph(manuscript.say("outputs-no-notes-at-all"))
        return
    for at, section in enumerate(manuscript.book.sections):
        if section.has_board:
            _write_section(manuscript, at, section)


def _write_section(manuscript: Manuscript, at: int, section: Section) -> None:
    manuscript.heading(wording.heading(section, manuscript.language), 2, section_bookmark("notes", at))
    if not section.notes:
        manuscript.paragraph(manuscript.say("outputs-no-notes"))
        return
    for zone in section.zones:
        manuscript.heading(zone.title or manuscript.say("outputs-no-zone"), 3)
        if zone.notes:
            _write_zone(manuscript, at, zone)
        else:
            manuscript.paragraph(manuscript.say("outputs-no-notes-in-zone"))


def _write_zone(manuscript: Manuscript, at: int, zone: Zone) -> None:
    table = add_table(manuscript.document, len(zone.notes) + 1, [width for _, width in COLUMNS])
    header, *rows = table.rows
    set_as_header(header)
    for cell, (name, _) in zip(header.cells, COLUMNS, strict=True):
        _fill(manuscript, cell, manuscript.say(f"outputs-column-{name}"), styles.CELL_QUIET)
    for row, note in zip(rows, zone.notes, strict=True):
        _write_note(manuscript, at, note, row)


def _write_note(manuscript: Manuscript, at: int, note: Note, row: _Row) -> None:
    reference, text, votes = row.cells
    look = LOOKS[note.paper]
    paint_edge(reference, look.colour)
    label = _fill(manuscript, reference, f"{look.mark} {note.ref.label}", styles.CELL)
    manuscript.bookmarks.set(label, note_bookmark(note.ref))
    _fill(manuscript, text, note.text.strip() or manuscript.say("outputs-empty-note"), styles.CELL, note.lang)
    _write_origin(manuscript, at, note, text)
    number = formats.number(manuscript.language, note.votes) if note.votes else ""
    _fill(manuscript, votes, number, styles.CELL)
    if len(note.text) <= LONG_NOTE:
        keep_whole(row)


def _fill(
    manuscript: Manuscript, cell: _Cell, text: str, style: str, lang: Language | None = None
) -> Paragraph:
    paragraph = manuscript.write(cell.paragraphs[0], text, lang)
    set_style(paragraph, style)
    return paragraph


def _write_origin(manuscript: Manuscript, at: int, note: Note, cell: _Cell) -> None:
    """Who wrote the note and which points build on it; without either, no line."""
    places = manuscript.citations.get(note.ref.label, ())
    if not note.author and not places:
        return
    paragraph = manuscript.write(cell.add_paragraph(), note.author or "")
    set_style(paragraph, styles.CELL_QUIET)
    for number, place in enumerate(places):
        paragraph.add_run(" · " if number or note.author else "")
        name = wording.line_name(manuscript.book, place, at, manuscript.language)
        link_inside(paragraph, name, line_bookmark(place), styles.REFERENCE)
