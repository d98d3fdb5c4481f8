"""A book as PDF, typeset by Typst from the templates in `typeset/`; nothing is fetched, nothing evaluated."""

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

import typst

from app.locales import Language
from app.summary.outputs.book import Book
from app.summary.outputs.pages import Data, page_data

TEMPLATE: Final = Path(__file__).parent / "typeset" / "book.typ"
FONTS: Final = "manimgx_fonts"  # Noto from PyPI; the package has no code
KEPT_COMPILATIONS: Final = 10  # Typst drops what none of its last ten compilations used


def render_pdf(book: Book, language: Language) -> bytes:
    """The book on A5 pages, its labels in `language`: accessible and fit to be archived (PDF/UA-1, PDF/A-2a).

    Both standards want every sign drawn. Where no font at hand can, the PDF makes no such claim, prints boxes
    and says so on its last page; the DOCX and the XLSX hold every script.
    """
    try:
        return _compiled(page_data(book, language), book, conforming=True)
    except typst.TypstError:
        return _compiled(page_data(book, language, undrawn=True), book, conforming=False)
    finally:
        _forget()


def _compiled(data: Data, book: Book, *, conforming: bool) -> bytes:
    return typst.compile(
        TEMPLATE,
        root=TEMPLATE.parent,
        font_paths=_fonts(),
        sys_inputs={"book": json.dumps(data)},
        pdf_standards=["ua-1", "a-2a"] if conforming else [],
        timestamp=int(book.generated_at.timestamp()),
    )


def _forget() -> None:
    """Lets go of what Typst keeps to be faster the next time: 60 MB a book, of no use to another book."""
    for _ in range(KEPT_COMPILATIONS + 1):
        typst.compile(b"", font_paths=_fonts())


@cache
def _fonts() -> typst.Fonts:
    """Typst's own fonts and Noto's set every document alike on every machine.

    The machine's come last, for the scripts that neither has: whoever needs Chinese installs a Chinese font.
    """
    return typst.Fonts(include_system_fonts=True, font_paths=[str(files(FONTS))])
