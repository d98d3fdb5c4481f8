"""Reads a document as a fiche. Nothing of it is dropped: what fits no field is in the notes.

bytes --intake--> lines --entries--> labels with their text, and loose lines --fields, schedule, opening-->
Reading
"""

from app.sessions.fiche.draft import Draft
from app.sessions.fiche.entries import Sheet, take_apart
from app.sessions.fiche.fields import fill_field
from app.sessions.fiche.intake import extract
from app.sessions.fiche.labels import MOMENTS
from app.sessions.fiche.lines import read_line
from app.sessions.fiche.model import Reading
from app.sessions.fiche.opening import place_opening
from app.sessions.fiche.schedule import settle_schedule
from app.sessions.fiche.statements import read_statement


def read_fiche(data: bytes, filename: str = "") -> Reading:
    """The fiche in a text, Markdown or DOCX file.

    The content says what the file is; its name is asked only where the content does not. Raises
    UnreadableFiche.
    """
    source = extract(data, filename)
    lines = [read_line(number, raw) for number, raw in enumerate(source.lines)]
    draft = Draft()
    _fill(draft, take_apart(lines))
    for line in (read_line(len(lines) + number, raw) for number, raw in enumerate(source.margins)):
        if not line.is_blank:
            draft.note_line(line)
    return draft.reading()


def _fill(draft: Draft, sheet: Sheet) -> None:
    statements = []
    for entry in sheet.entries:
        if entry.label.topic in MOMENTS:
            statements += read_statement(draft, entry)
        else:
            fill_field(draft, entry)
    settle_schedule(draft, statements)
    _place_loose(draft, sheet)


def _place_loose(draft: Draft, sheet: Sheet) -> None:
    """Opening lines may be title or paragraphs, if this is a fiche at all; other loose lines are notes."""
    is_fiche = bool(sheet.entries) or any(loose.line.level for loose in sheet.loose)
    opening = [loose.line for loose in sheet.loose if loose.opening and is_fiche]
    for loose in sheet.loose:
        if not loose.opening or not is_fiche:
            draft.note_line(loose.line)
    place_opening(draft, opening, _first_line(sheet))


def _first_line(sheet: Sheet) -> int:
    numbers = [entry.line.number for entry in sheet.entries] + [loose.line.number for loose in sheet.loose]
    return min(numbers, default=0)
