"""Plain tables with hairlines between their rows."""

from collections.abc import Sequence
from typing import Final

from docx.document import Document
from docx.shared import Length
from docx.table import Table, _Cell, _Row

from app.summary.outputs.palette import LINE
from app.summary.outputs.word.marks import element

HAIRLINE: Final = "4"  # eighths of a point
EDGE: Final = "36"


def add_table(document: Document, rows: int, widths: Sequence[Length]) -> Table:
    table: Table = document.add_table(rows, len(widths))
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    borders = element("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(
            element(f"w:{side}", val="single", sz=HAIRLINE, space="0", color=LINE.removeprefix("#"))
        )
    table._tbl.tblPr.insert_element_before(
        borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption", "w:tblDescription"
    )
    return table


def set_as_header(row: _Row) -> None:
    """Repeats the row on every page; screen readers announce it as the columns' names."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))


def keep_whole(row: _Row) -> None:
    """Does not break the row over two pages."""
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))


def paint_edge(cell: _Cell, colour: str) -> None:
    """Gives the cell a broad left edge."""
    borders = element("w:tcBorders")
    borders.append(element("w:left", val="single", sz=EDGE, space="0", color=colour.removeprefix("#")))
    cell._tc.get_or_add_tcPr().append(borders)
