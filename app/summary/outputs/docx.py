"""A book as DOCX: the parts of the PDF in Word's own headings, links and tables, to be worked on further."""

from datetime import UTC
from io import BytesIO
from typing import Final

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from app.locales import Language, say
from app.sessions.fiche import is_web_address
from app.summary.outputs import wording
from app.summary.outputs.book import Book
from app.summary.outputs.printable import shortened
from app.summary.outputs.word import styles
from app.summary.outputs.word.front import write_contents, write_cover, write_session
from app.summary.outputs.word.manuscript import Manuscript
from app.summary.outputs.word.marks import (
    begin_field,
    end_field,
    link_outside,
    set_document_language,
    set_style,
)
from app.summary.outputs.word.notes import write_notes
from app.summary.outputs.word.reports import write_reports
from app.summary.outputs.word.summary import write_summary

RUNNING_HEAD: Final = 80  # characters of the title: one line of an A4 page in the head's size
PROPERTY: Final = 255  # characters that the core properties hold (python-docx refuses more)


def render_docx(book: Book, language: Language) -> bytes:
    """The book as a Word document, its labels in `language`."""
    document = styles.styled_document()
    set_document_language(document, language)
    _describe(document, book, language)
    _frame_pages(document, book)
    manuscript = Manuscript(document, book, language)
    parts = (write_cover, write_contents, write_session, write_summary, write_reports, write_notes)
    for write in (*parts, _write_closing):
        write(manuscript)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _describe(document: Document, book: Book, language: Language) -> None:
    """What file managers and libraries show of the document."""
    session, properties = book.session, document.core_properties
    properties.title = shortened(session.title, PROPERTY - 1)
    properties.subject = say(language, "outputs-kind")
    properties.author = shortened(", ".join(session.organizers), PROPERTY - 1)
    properties.keywords = shortened(", ".join(filter(None, (session.code, session.category))), PROPERTY - 1)
    properties.last_modified_by = "Minga"
    properties.comments = ""
    # python-docx writes the clock as it stands and calls it UTC.
    properties.created = properties.modified = book.generated_at.astimezone(UTC)


def _frame_pages(document: Document, book: Book) -> None:
    """The title above and the number below every page but the first."""
    section = document.sections[0]
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    set_style(head.add_run(shortened(book.session.title, RUNNING_HEAD)), styles.QUIET_TEXT)
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    begin_field(foot, "PAGE")
    set_style(foot.add_run("2"), styles.QUIET_TEXT)
    end_field(foot)


def _write_closing(manuscript: Manuscript) -> None:
    book, language = manuscript.book, manuscript.language
    manuscript.heading(manuscript.say("outputs-appendix"), 1, "appendix")
    if book.documents:
        manuscript.heading(manuscript.say("outputs-documents"), 2)
    for document in book.documents:
        paragraph = manuscript.paragraph(document.title)
        paragraph.add_run("\n")
        if is_web_address(document.url):
            link_outside(paragraph, document.url, document.url, styles.REFERENCE)
        else:
            set_style(paragraph.add_run(document.url), styles.QUIET_TEXT)
    manuscript.heading(manuscript.say("outputs-guide"), 2)
    manuscript.paragraph(book.guide.notice or book.guide.title)
    manuscript.heading(manuscript.say("outputs-colophon"), 2)
    for told in wording.colophon(book, language):
        manuscript.paragraph(told)
