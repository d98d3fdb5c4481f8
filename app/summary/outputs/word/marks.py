"""What python-docx has no call for: bookmarks, links to them, fields, languages, directions (ECMA-376)."""

from itertools import count
from typing import Final

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from app.locales import Language

TAGS: Final[dict[Language, str]] = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES"}


class Bookmarks:
    """Gives each bookmark of a document its number."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def set(self, paragraph: Paragraph, name: str) -> None:
        """Marks what the paragraph says so far. `name`: a letter, then letters, digits and underscores."""
        number = str(next(self._numbers))
        start = element("w:bookmarkStart", id=number, name=name)
        first = paragraph._p.find(qn("w:r"))
        if first is None:
            paragraph._p.append(start)
        else:
            first.addprevious(start)
        paragraph._p.append(element("w:bookmarkEnd", id=number))


def element(tag: str, **attributes: str) -> BaseOxmlElement:
    """An element of WordprocessingML; attributes are given without their prefix."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def set_style(part: Paragraph | Run, name: str) -> None:
    """Sets a style of this document by its name.

    python-docx looks through all styles each time, which takes most of the time of a long document; but it
    made the ids of our styles itself, by taking the spaces out of their names.
    """
    part._element.style = name.replace(" ", "")


def link_inside(paragraph: Paragraph, text: str, bookmark: str, style: str | None = None) -> None:
    _link(paragraph, text, style, element("w:hyperlink", anchor=bookmark, history="1"))


def link_outside(paragraph: Paragraph, text: str, address: str, style: str) -> None:
    link = element("w:hyperlink", history="1")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    _link(paragraph, text, style, link)


def _link(paragraph: Paragraph, text: str, style: str | None, link: BaseOxmlElement) -> None:
    run = paragraph.add_run(text)
    if style:
        set_style(run, style)
    link.append(run._r)
    paragraph._p.append(link)


def begin_field(paragraph: Paragraph, instruction: str) -> None:
    """Opens a field whose present result follows, until `end_field`."""
    _mark_field(paragraph, "begin")
    code = element("w:instrText")
    code.text = f" {instruction} "
    paragraph.add_run()._r.append(code)
    _mark_field(paragraph, "separate")


def end_field(paragraph: Paragraph) -> None:
    _mark_field(paragraph, "end")


def _mark_field(paragraph: Paragraph, kind: str) -> None:
    paragraph.add_run()._r.append(element("w:fldChar", fldCharType=kind))


def set_document_language(document: Document, language: Language) -> None:
    """The language that Word checks and hyphenates in, wherever a run names no other."""
    defaults = document.styles.element.find(qn("w:docDefaults"))
    for lang in defaults.iter(qn("w:lang")):
        lang.set(qn("w:val"), TAGS[language])
    document.core_properties.language = TAGS[language]


def set_run_language(run: Run, language: Language) -> None:
    run._r.get_or_add_rPr().append(element("w:lang", val=TAGS[language]))


def set_right_to_left(paragraph: Paragraph) -> None:
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(element("w:bidi"), "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr")
    for run in paragraph.runs:
        run._r.get_or_add_rPr().append(element("w:rtl"))
