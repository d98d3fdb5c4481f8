import re
from io import BytesIO

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from hypothesis import example, given, settings

from app.locales import LANGUAGES, Language, say
from app.summary.outputs.book import Book
from app.summary.outputs.docx import render_docx
from tests.summary.outputs.books import BOOK, EMPTY, LEGAL, a_book_of, a_note
from tests.summary.outputs.test_printable import ANY_TEXT


def opened(book: Book, language: Language = "en") -> Document:
    return docx.Document(BytesIO(render_docx(book, language)))


def text_of(document: Document) -> str:
    """All of the body's text; a break is a line end."""
    elements = document.element.body.iter(qn("w:t"), qn("w:br"), qn("w:tab"), qn("w:p"))
    return "".join({qn("w:t"): each.text or "", qn("w:tab"): "\t"}.get(each.tag, "\n") for each in elements)


def local_names(parent: BaseOxmlElement) -> list[str]:
    return [str(child.tag).partition("}")[2] for child in parent]


def headings(document: Document) -> list[tuple[str, str]]:
    paragraphs = document.paragraphs
    return [(p.style.name, p.text) for p in paragraphs if p.style and p.style.name.startswith("Heading")]


def anchors(document: Document) -> list[str]:
    return [link.get(qn("w:anchor")) for link in document.element.body.iter(qn("w:hyperlink"))]


def bookmarks(document: Document) -> list[str]:
    return [mark.get(qn("w:name")) for mark in document.element.body.iter(qn("w:bookmarkStart"))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_in_it_in_each_language(language: Language) -> None:
    text = text_of(opened(BOOK, language))
    for note in BOOK.notes:
        assert note.text in text
        assert note.ref.label in text
        assert (note.author or "") in text
    for section in BOOK.sections:
        for said in (section.title, *section.questions, *(line.text for line in section.lines)):
            assert said in text
    for label in ("contents", "no-notes-in-zone", "reading-explained", "column-votes"):
        assert say(language, f"outputs-{label}") in text


def test_its_headings_are_words_own() -> None:
    assert headings(opened(BOOK, "fr")) == [
        ("Heading 1", "La session"),
        ("Heading 3", "Mode d’emploi"),
        ("Heading 1", "Synthèse"),
        ("Heading 2", "Bloc 1\u00a0: Legal frameworks"),
        ("Heading 2", "Bloc 2\u00a0: Access to markets"),
        ("Heading 1", "Ce que les salles rapportent"),
        ("Heading 2", "Hills"),
        ("Heading 1", "Notes"),
        ("Heading 2", "Bloc 1\u00a0: Legal frameworks"),
        ("Heading 3", "What blocks us"),
        ("Heading 3", "What works"),
        ("Heading 2", "Bloc 2\u00a0: Access to markets"),
        ("Heading 3", "What works"),
        ("Heading 3", "Hors des zones"),
        ("Heading 1", "Annexes"),
        ("Heading 2", "Documents"),
        ("Heading 2", "Le guide"),
        ("Heading 2", "À propos de ce document"),
    ]


def test_points_lead_to_their_notes_and_back() -> None:
    document = opened(BOOK)
    inside = [anchor for anchor in anchors(document) if anchor]
    notes = [anchor for anchor in inside if anchor.startswith("note_")]
    assert notes == ["note_1_1", "note_1_2", "note_2_1", "note_1_1"]
    assert [anchor for anchor in inside if anchor.startswith("line_")] == ["line_0_0", "line_0_0", "line_0_1"]


def test_every_link_inside_has_its_bookmark_and_no_bookmark_is_there_twice() -> None:
    document = opened(BOOK)
    marks = bookmarks(document)
    assert len(set(marks)) == len(marks)
    assert {anchor for anchor in anchors(document) if anchor} <= set(marks)
    assert all(re.fullmatch(r"[a-z]\w{0,39}", mark) for mark in marks)
    starts = [mark.get(qn("w:id")) for mark in document.element.body.iter(qn("w:bookmarkStart"))]
    ends = [mark.get(qn("w:id")) for mark in document.element.body.iter(qn("w:bookmarkEnd"))]
    assert sorted(starts) == sorted(ends)


def test_the_contents_are_a_field_that_is_filled_in() -> None:
    document = opened(BOOK)
    codes = [code.text for code in document.element.body.iter(qn("w:instrText"))]
    assert codes == [r' TOC \o "1-2" \h \z \n ']
    kinds = [mark.get(qn("w:fldCharType")) for mark in document.element.body.iter(qn("w:fldChar"))]
    assert kinds == ["begin", "separate", "end"]
    entries = [anchor for anchor in anchors(document) if anchor][:10]
    assert entries == [
        *("session", "summary", "summary_0", "summary_1", "reports", "reports_0"),
        *("notes", "notes_0", "notes_1", "appendix"),
    ]


@pytest.mark.parametrize(("language", "tag"), [("en", "en-GB"), ("fr", "fr-FR"), ("es", "es-ES")])
def test_it_says_what_it_is_and_in_which_language(language: Language, tag: str) -> None:
    document = opened(BOOK, language)
    properties = document.core_properties
    assert (properties.title, properties.language) == (BOOK.session.title, tag)
    assert (properties.subject, properties.author) == (say(language, "outputs-kind"), "ILO, ADEC, FAMSI")
    assert properties.created == BOOK.generated_at
    defaults = document.styles.element.find(qn("w:docDefaults"))
    assert [lang.get(qn("w:val")) for lang in defaults.iter(qn("w:lang"))] == [tag]


def test_a_note_in_another_language_says_so_and_one_from_right_to_left_runs_so() -> None:
    spanish = a_note(1, 1, "Una feria").model_copy(update={"lang": "es"})
    arabic = a_note(1, 2, "مرحبا بكم")
    zone = LEGAL.zones[0].model_copy(update={"notes": (spanish, arabic)})
    section = LEGAL.model_copy(update={"lines": (), "zones": (zone,)})
    document = opened(BOOK.model_copy(update={"sections": (section,)}))
    marked = {
        run.findtext(qn("w:t")): run.find(qn("w:rPr"))
        for run in document.element.body.iter(qn("w:r"))
        if run.find(qn("w:rPr")) is not None
    }
    assert marked["Una feria"].find(qn("w:lang")).get(qn("w:val")) == "es-ES"
    assert marked["مرحبا بكم"].find(qn("w:rtl")) is not None


def test_the_columns_of_notes_are_named_on_every_page() -> None:
    headers = list(opened(BOOK).element.body.iter(qn("w:tblHeader")))
    assert len(headers) == 3  # a table for each zone that has notes


def test_only_web_addresses_become_links() -> None:
    document = opened(BOOK)
    outside = [rel.target_ref for rel in document.part.rels.values() if rel.is_external]
    assert outside == ["https://example.org/t", "https://example.org/monitor?edition=7"]
    assert "file:///etc/passwd" in text_of(document)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_session_in_which_nothing_happened_is_a_proper_document(language: Language) -> None:
    text = text_of(opened(EMPTY, language))
    for label in ("no-sections", "no-notes-at-all", "no-date"):
        assert say(language, f"outputs-{label}") in text


def test_without_names_nobody_is_named() -> None:
    text = text_of(opened(BOOK.without_names()))
    assert not any(note.author and note.author in text for note in BOOK.notes)
    assert say("en", "outputs-names-left-out") in text


def test_its_styles_are_all_there() -> None:
    """A style id that the document lacks would be shown as plain text."""
    document = opened(BOOK)
    known = {style.style_id for style in document.styles}
    tags = [qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle")]
    assert {element.get(qn("w:val")) for element in document.element.body.iter(*tags)} <= known


def test_properties_of_paragraphs_and_runs_stand_in_the_order_word_wants() -> None:
    """Word calls a file damaged over what the schema's sequences forbid (ECMA-376, CT_PPr and CT_TcPr)."""
    order = ["pStyle", "keepNext", "keepLines", "numPr", "bidi", "spacing", "ind", "jc", "rPr"]
    body = opened(a_book_of("مرحبا")).element.body
    for properties in body.iter(qn("w:pPr")):
        names = local_names(properties)
        assert names == sorted(names, key=order.index)
    for properties in body.iter(qn("w:tcPr")):
        assert local_names(properties) in (["tcW"], ["tcW", "tcBorders"])


@settings(max_examples=25)
@given(ANY_TEXT)
@example("\x00\x1b[31m\ud83d ]]> <w:t> &amp;")
@example('=1+1 #import "x"')
@example("مرحبا \u202e שלום 👩🏽‍🌾")
@example("a\nb\n\tc  d ")
def test_any_text_comes_back_as_it_was_written(text: str) -> None:
    book = a_book_of(text)
    document = opened(book)
    assert book.sections[0].lines[0].text in text_of(document)
    assert document.core_properties.author == book.session.organizers[0][:254] or len(text) > 200


def test_what_rooms_report_keeps_its_bold_words_lists_and_links() -> None:
    document = opened(BOOK)
    text = [paragraph.text for paragraph in document.paragraphs]
    assert [line for line in text if line.startswith(("1.\t", "2.\t", "•\t"))] == [
        "1.\task the town",
        "2.\twait",
        "•\tor begin  1.1",
    ]
    (bold,) = (run for paragraph in document.paragraphs for run in paragraph.runs if run.text == "register")
    assert bold.bold
    assert any(line.startswith("1\tNo register") for line in text)
