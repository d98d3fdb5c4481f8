import re
import unicodedata
from io import BytesIO
from typing import cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject, StreamObject

from app.locales import LANGUAGES, Language, say
from app.summary.outputs.book import Book, Line, Section, Zone
from app.summary.outputs.pdf import render_pdf
from tests.summary.outputs.books import ANSWER, BOOK, EMPTY, a_book_of, a_note
from tests.summary.outputs.test_printable import ANY_TEXT

PLAIN = st.text(st.characters(codec="latin-1", categories=["L", "N", "P", "S", "Zs"]), min_size=1)


def opened(book: Book, language: Language = "en") -> PdfReader:
    return PdfReader(BytesIO(render_pdf(book, language)))


def root(reader: PdfReader) -> DictionaryObject:
    return cast(DictionaryObject, reader.trailer["/Root"])


def xmp(reader: PdfReader) -> bytes:
    return cast(StreamObject, root(reader)["/Metadata"]).get_data()


def squeezed(text: str) -> str:
    """Without spaces, as lines break anywhere, and with ligatures and accents in one form."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def text_of(reader: PdfReader) -> str:
    return squeezed("".join(page.extract_text() for page in reader.pages))


def targets(reader: PdfReader, page: PageObject) -> list[int]:
    """The number of the page that each link of `page` leads to, in reading order."""
    pages = {
        each.indirect_reference.idnum: at for at, each in enumerate(reader.pages) if each.indirect_reference
    }
    annotations = [annotation.get_object() for annotation in page.get("/Annots", [])]
    return [pages[annotation["/Dest"][0].idnum] for annotation in annotations if "/Dest" in annotation]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_in_it_in_each_language(language: Language) -> None:
    text = text_of(opened(BOOK, language))
    for note in BOOK.notes:
        assert squeezed(note.text) in text
        assert note.ref.label in text
        assert squeezed(note.author or "") in text
    for section in BOOK.sections:
        for said in (section.title, *section.questions, *(line.text for line in section.lines)):
            assert squeezed(said) in text
    for label in ("summary", "notes", "contents", "no-notes-in-zone", "reading-explained", "colophon"):
        assert squeezed(say(language, f"outputs-{label}")) in text


@pytest.mark.parametrize(("language", "tag"), [("en", "en-GB"), ("fr", "fr-FR"), ("es", "es-ES")])
def test_it_says_what_it_is_and_in_which_language(language: Language, tag: str) -> None:
    reader = opened(BOOK, language)
    assert str(root(reader)["/Lang"]) == tag
    assert reader.metadata is not None
    assert reader.metadata.title == BOOK.session.title
    assert reader.metadata.author == "ILO, ADEC, FAMSI"
    assert reader.metadata.subject == say(language, "outputs-kind")
    assert reader.metadata.creation_date == BOOK.generated_at


def test_it_is_tagged_for_screen_readers_and_fit_for_the_archive() -> None:
    reader = opened(BOOK)
    assert str(cast(DictionaryObject, root(reader)["/MarkInfo"])["/Marked"]) == "True"
    metadata = xmp(reader)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert b"<pdfaid:part>2</pdfaid:part>" in metadata


def test_the_bookmarks_are_the_parts_and_blocks() -> None:
    outline = opened(BOOK, "es").outline
    assert [str(part["/Title"]) for part in outline if not isinstance(part, list)] == [
        "Índice",
        "La sesión",
        "Síntesis",
        "Lo que informan las salas",
        "Notas",
        "Anexos",
    ]


def test_points_lead_to_their_notes_and_back() -> None:
    reader = opened(BOOK)
    contents, summary, reports, notes = (reader.pages[at] for at in (1, 3, 4, 5))
    assert targets(reader, summary) == [5, 5, 5]  # 1.1, 1.2 and 2.1; 1.9 was deleted
    assert targets(reader, reports) == [5]
    assert targets(reader, notes) == [3, 3, 3]
    assert targets(reader, contents)[:3] == [2, 3, 3]


def test_each_of_300_notes_is_found_on_the_page_its_point_leads_to() -> None:
    notes = tuple(a_note(1, number, f"Idea number {number}.", votes=number % 7) for number in range(1, 301))
    lines = tuple(Line(text=f"Point on {note.ref.label}", sources=(note.ref,)) for note in notes[::10])
    section = Section(number=1, title="Markets", lines=lines, zones=(Zone(title="Ideas", notes=notes),))
    reader = opened(BOOK.model_copy(update={"sections": (section,)}))
    pages = [page.extract_text() for page in reader.pages]
    first = next(at for at, text in enumerate(pages) if text.startswith("Notes"))
    led = [target for page in reader.pages[3:first] for target in targets(reader, page)]
    assert len(led) == 30
    for note, page in zip(notes[::10], led, strict=True):
        assert note.text in pages[page]


def test_only_web_addresses_become_links() -> None:
    reader = opened(BOOK)
    actions = [
        annotation.get_object().get("/A", {}).get("/URI")
        for page in reader.pages
        for annotation in page.get("/Annots", [])
    ]
    assert [action for action in actions if action] == [
        "https://example.org/t",
        "https://example.org/monitor?edition=7",
    ]
    assert "file:///etc/passwd" in text_of(reader)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_session_in_which_nothing_happened_is_a_proper_document(language: Language) -> None:
    text = text_of(opened(EMPTY, language))
    for label in ("no-sections", "no-notes-at-all", "no-date"):
        assert squeezed(say(language, f"outputs-{label}")) in text


def test_without_names_nobody_is_named() -> None:
    text = text_of(opened(BOOK.without_names()))
    assert not any(note.author and squeezed(note.author) in text for note in BOOK.notes)
    assert squeezed(say("en", "outputs-names-left-out")) in text


def test_emoji_and_other_scripts_are_drawn() -> None:
    reader = opened(a_book_of("🌱 👩🏽‍🌾 🇪🇨 1️⃣ Ελληνικά Русский नमस्ते"))
    assert b"pdfuaid:part" in xmp(reader)  # every sign has a glyph
    assert "🌱" in text_of(reader)


def test_signs_without_a_glyph_are_owned_up_to() -> None:
    reader = opened(a_book_of("unassigned \U0003fff0"))
    assert squeezed(say("en", "outputs-undrawn")) in text_of(reader)
    assert b"pdfuaid:part" not in xmp(reader)


def test_long_words_and_addresses_stay_on_the_page() -> None:
    word = "x" * 400
    texts = [page.extract_text() for page in opened(a_book_of(word)).pages]
    assert max(len(line) for text in texts[2:] for line in text.splitlines()) < 120
    assert sum(text.count("x") for text in texts) >= 400


def test_the_same_book_gives_the_same_bytes() -> None:
    assert render_pdf(BOOK, "fr") == render_pdf(BOOK, "fr")


@settings(max_examples=25)
@given(ANY_TEXT)
@example('#import "x": * // *bold* $x^2$ = Heading @ref <label> `raw` #{panic()} \\ [')
@example("=1+1")
@example("\x00\x1b[31m\ud83d")
@example("مرحبا \u202e שלום")
@example("\n\n\n")
@example("/" * 90)
def test_any_text_is_rendered(text: str) -> None:
    assert render_pdf(a_book_of(text), "en").startswith(b"%PDF")


@settings(max_examples=25)
@given(PLAIN)
@example('#import "x": * // *bold* $x^2$ = Heading @ref <label> `raw` #{panic()} \\ [')
@example("=1+1 -- ... '\"~ http://a.b")
def test_text_comes_back_as_it_was_written(text: str) -> None:
    book = BOOK.model_copy(update={"sections": (a_book_of(text).sections)})
    assert squeezed(text) in text_of(opened(book))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_rooms_report_is_in_it(language: Language) -> None:
    text = text_of(opened(BOOK, language))
    for said in (ANSWER.question, "ask the town", "Make one", "The town", say(language, "outputs-reports")):
        assert squeezed(said) in text
    assert squeezed("•or begin") in text
