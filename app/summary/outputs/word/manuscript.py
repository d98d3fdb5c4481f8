"""The document while it is written: what each part needs at hand, and how text that people wrote goes in."""

from collections.abc import Iterable

from docx.document import Document
from docx.text.paragraph import Paragraph

from app.locales import Language, say
from app.summary.outputs.book import Book, NoteRef, Place
from app.summary.outputs.printable import is_rtl
from app.summary.outputs.word import styles
from app.summary.outputs.word.marks import (
    Bookmarks,
    link_inside,
    set_right_to_left,
    set_run_language,
    set_style,
)


class Manuscript:
    """One book on its way into one document; paragraphs are added at the end."""

    def __init__(self, document: Document, book: Book, language: Language) -> None:
        self.document = document
        self.book = book
        self.language = language
        self.bookmarks = Bookmarks()
        self.citations = book.citations()
        self._labels = book.labels()

    def say(self, message: str) -> str:
        return say(self.language, message)

    def heading(self, text: str, level: int, bookmark: str | None = None) -> None:
        paragraph = self.paragraph(text, f"Heading {level}")
        if bookmark:
            self.bookmarks.set(paragraph, bookmark)

    def paragraph(self, text: str, style: str | None = None, lang: Language | None = None) -> Paragraph:
        paragraph = self.document.add_paragraph()
        if style:
            set_style(paragraph, style)
        return self.write(paragraph, text, lang)

    def write(self, paragraph: Paragraph, text: str, lang: Language | None = None) -> Paragraph:
        """Adds `text` to `paragraph`, marked with its own language and direction where they differ."""
        run = paragraph.add_run(text)
        if lang not in (None, self.language):
            set_run_language(run, lang)
        if is_rtl(text):
            set_right_to_left(paragraph)
        return paragraph

    def cite_notes(self, paragraph: Paragraph, sources: Iterable[NoteRef]) -> None:
        """The references of notes; a note deleted since has nothing to lead to."""
        for source in sources:
            paragraph.add_run("  ")
            if source.label in self._labels:
                link_inside(paragraph, source.label, note_bookmark(source), styles.REFERENCE)
            else:
                set_style(paragraph.add_run(source.label), styles.QUIET_TEXT)


def note_bookmark(ref: NoteRef) -> str:
    return f"note_{ref.room}_{ref.number}"


def line_bookmark(place: Place) -> str:
    return f"line_{place.section}_{place.line}"


def section_bookmark(part: str, at: int) -> str:
    return f"{part}_{at}"
