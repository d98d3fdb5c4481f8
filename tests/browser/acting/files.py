"""What somebody finds in the files they have taken away."""

import json
import re
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader


def words_of(file: Path) -> str:
    """All words of a PDF or DOCX, one blank between them: lines of a page end where they please."""
    raw = "\n".join(_pages(file) if file.suffix == ".pdf" else _paragraphs(file))
    return re.sub(r"\s+", " ", raw.replace("\N{SOFT HYPHEN}", ""))


def _pages(file: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(file).pages]


def _paragraphs(file: Path) -> list[str]:
    body = Document(str(file)).element.body
    return ["".join(paragraph.itertext()) for paragraph in body.iter("{*}p")]


def column_of(file: Path, sheet: str, heading: str) -> list[Any]:
    """What stands below a heading of a workbook's sheet."""
    with closing(load_workbook(file)) as book:
        rows = book[sheet].iter_rows(values_only=True)
        at = list(next(rows)).index(heading)
        return [row[at] for row in rows]


def parts_of(archive: Path) -> dict[str, Any]:
    """The JSON files of an archive by name."""
    with zipfile.ZipFile(archive) as packed:
        return {name: json.loads(packed.read(name)) for name in packed.namelist()}


def votes_in(part: Any) -> int:
    """All dots in one of these files."""
    records = part.get("records", []) if isinstance(part, dict) else []
    return sum(record["dots"] for record in records if record["type"] == "vote")
