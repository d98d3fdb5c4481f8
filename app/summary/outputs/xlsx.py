"""A book as XLSX: summary, notes, votes and rooms, to be counted, sorted and filtered.

What people wrote is text and stays text: it is written as strings only, never as a formula or a link, and
marked so that a spreadsheet does not read a formula out of it when somebody edits the cell either.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from math import ceil
from typing import Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.locales import Language, say
from app.summary.outputs.book import Book
from app.summary.outputs.palette import ACCENT, GROUND, INK, LINE, QUIET
from app.summary.outputs.passages import Run
from app.summary.outputs.printable import shortened
from app.summary.outputs.sheets import Cell, Sheet, sheets

CELL_CHARACTERS: Final = 32_767  # what one cell of a spreadsheet holds
PROPERTY: Final = 254  # characters of a document property
PAGE_HEAD: Final = 120  # characters; a page's head and its codes hold 255
LETTERS: Final = 1.1  # letters to a unit of width, which is a digit
LINE_HEIGHT: Final = 15.0  # points, of Calibri 11
ROW_PADDING: Final = 3.0
TALLEST_ROW: Final = 408.75  # points; spreadsheets show no taller one
FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "'")

Formats = Mapping[str, Format]


def render_xlsx(book: Book, language: Language) -> bytes:
    """The book as a workbook, its labels in `language`; without personal data it has no column of authors."""
    target = BytesIO()
    workbook = Workbook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    _describe(workbook, book, language)
    formats = _formats(workbook)
    for sheet in sheets(book, language):
        _write(workbook.add_worksheet(sheet.name), sheet, book, formats)
    workbook.close()
    return target.getvalue()


def _describe(workbook: Workbook, book: Book, language: Language) -> None:
    session = book.session
    properties = {
        "title": session.title,
        "subject": say(language, "outputs-kind"),
        "author": ", ".join(session.organizers),
        "keywords": ", ".join(filter(None, (session.code, session.category))),
    }
    told = {name: shortened(text, PROPERTY) for name, text in properties.items()}
    workbook.set_properties(told | {"created": book.generated_at.astimezone(UTC).replace(tzinfo=None)})


def _formats(workbook: Workbook) -> Formats:
    cell = {
        "align": "left",
        "valign": "top",
        "text_wrap": True,
        "font_color": INK,
        "bottom": 1,
        "bottom_color": LINE,
    }
    head = {"bold": True, "font_color": ACCENT, "bg_color": GROUND, "bottom": 2, "bottom_color": ACCENT}
    return {
        "head": workbook.add_format({"valign": "vcenter", "text_wrap": True} | head),
        "cell": workbook.add_format(cell),
        "quoted": workbook.add_format(cell | {"quote_prefix": True}),
        "moment": workbook.add_format(cell | {"num_format": "yyyy-mm-dd hh:mm"}),
        "bold": workbook.add_format({"bold": True, "font_color": INK}),
        "italic": workbook.add_format({"italic": True, "font_color": INK}),
        "bold italic": workbook.add_format({"bold": True, "italic": True, "font_color": INK}),
        "empty": workbook.add_format({"italic": True, "font_color": QUIET}),
    }


def _write(worksheet: Worksheet, sheet: Sheet, book: Book, formats: Formats) -> None:
    last_row, last_column = max(len(sheet.rows), 1), len(sheet.headings) - 1
    for column, (heading, width) in enumerate(zip(sheet.headings, sheet.widths, strict=True)):
        worksheet.set_column(column, column, width)
        worksheet.write_string(0, column, heading, formats["head"])
    for row, cells in enumerate(sheet.rows, start=1):
        worksheet.set_row(row, _height(cells, sheet.widths))
        for column, cell in enumerate(cells):
            _write_cell(worksheet, row, column, cell, formats)
    if not sheet.rows:
        worksheet.write_string(1, 0, sheet.empty, formats["empty"])
    worksheet.freeze_panes(1, 0)
    worksheet.autofilter(0, 0, last_row, last_column)
    # `3.12` is a note's name: no green corner that proposes to make a number of it.
    worksheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last_row + 1}"})
    _set_paper(worksheet, book)


def _height(cells: Sequence[Cell], widths: Sequence[int]) -> float:
    """Of a row, in points. Excel would find it by itself; LibreOffice shows what the file says."""
    lines = [
        sum(ceil(max(len(line), 1) / (width * LETTERS)) for line in _words(cell).split("\n"))
        for cell, width in zip(cells, widths, strict=True)
    ]
    return min(max(lines) * LINE_HEIGHT + ROW_PADDING, TALLEST_ROW)


def _words(cell: Cell) -> str:
    return _plain(cell) if isinstance(cell, tuple) else str(cell)


def _write_cell(worksheet: Worksheet, row: int, column: int, cell: Cell, formats: Formats) -> None:
    match cell:
        case None | "":
            worksheet.write_blank(row, column, None, formats["cell"])
        case str():
            style = "quoted" if cell.startswith(FORMULA_SIGNS) else "cell"
            worksheet.write_string(row, column, shortened(cell, CELL_CHARACTERS - 1), formats[style])
        case tuple():
            _write_marked(worksheet, row, column, cell, formats)
        case datetime():
            worksheet.write_datetime(row, column, cell, formats["moment"])
        case int():
            worksheet.write_number(row, column, cell, formats["cell"])


def _write_marked(
    worksheet: Worksheet, row: int, column: int, runs: tuple[Run, ...], formats: Formats
) -> None:
    """Some words bold; one look, or more letters than a cell holds, is written as any other text."""
    plain = _plain(runs)
    looks = [_look(run) for run in runs]
    if len(plain) >= CELL_CHARACTERS or set(looks) <= {""}:
        _write_cell(worksheet, row, column, plain, formats)
        return
    parts: list[str | Format] = [" "] if len(runs) == 1 else []  # the library wants at least two
    for run, look in zip(runs, looks, strict=True):
        parts += [formats[look], run.text] if look else [run.text]
    style = "quoted" if plain.startswith(FORMULA_SIGNS) else "cell"
    worksheet.write_rich_string(row, column, *parts, formats[style])


def _plain(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def _look(run: Run) -> str:
    return " ".join(name for name, on in (("bold", run.bold), ("italic", run.italic)) if on)


def _set_paper(worksheet: Worksheet, book: Book) -> None:
    """For those who print it: landscape A4, as wide as the paper, headings and title on every page."""
    worksheet.set_landscape()
    worksheet.set_paper(9)
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(0)
    if book.session.title:
        worksheet.set_header("&L" + shortened(book.session.title, PAGE_HEAD).replace("&", "&&"))
    worksheet.set_footer("&C&P / &N")
