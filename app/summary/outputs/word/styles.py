"""The look of the DOCX, as styles that its reader can change in one place."""

from typing import Final

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from app.summary.outputs.palette import ACCENT, INK, QUIET

FONT: Final = "Cambria"  # on every machine with Word; LibreOffice puts the equally wide Caladea in its place

KICKER: Final = "Minga Kicker"
FIGURES: Final = "Minga Figures"
QUESTION: Final = "Minga Question"
POINT: Final = "Minga Point"
POINT_ZONE: Final = "Minga Point Zone"
CELL: Final = "Minga Cell"
CELL_QUIET: Final = "Minga Cell Quiet"
REFERENCE: Final = "Minga Reference"
QUIET_TEXT: Final = "Minga Quiet"

NUMBER_WIDTH: Final = Mm(8)


def styled_document() -> Document:
    """An empty A4 document with every style that the outputs use."""
    document = docx.Document()
    _set_page(document)
    _set_defaults(document)
    for name, size, colour, before, after in (
        ("Title", 30, INK, 12, 18),
        ("Subtitle", 11, ACCENT, 96, 12),
        ("Heading 1", 24, ACCENT, 0, 14),
        ("Heading 2", 15, INK, 22, 4),
        ("Heading 3", 11.5, INK, 14, 4),
    ):
        _reset_heading(document, name, size, colour, before, after)
    _paragraph_style(document, "Heading 1").paragraph_format.page_break_before = True
    _add_styles(document)
    return document


def _set_page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(28)
    section.top_margin, section.bottom_margin = Mm(28), Mm(25)
    section.different_first_page_header_footer = True


def _set_defaults(document: Document) -> None:
    styles = document.styles.element
    for fonts in styles.iter(qn("w:rFonts")):
        for theme in ("asciiTheme", "hAnsiTheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        fonts.set(qn("w:ascii"), FONT)
        fonts.set(qn("w:hAnsi"), FONT)
    # Word opens what calls itself 2010 in "compatibility mode", with a warning in the title bar.
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    normal = _paragraph_style(document, "Normal")
    normal.font.size, normal.font.color.rgb = Pt(11), _colour(INK)
    normal.paragraph_format.space_after = Pt(8)
    normal.paragraph_format.line_spacing = 1.2


def _reset_heading(document: Document, name: str, size: float, colour: str, before: int, after: int) -> None:
    style = _paragraph_style(document, name)
    style.font.size, style.font.color.rgb = Pt(size), _colour(colour)
    style.font.bold = name == "Heading 2"
    style.font.italic = name == "Heading 3"
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def _add_styles(document: Document) -> None:
    _add(document, KICKER, 9, ACCENT, before=0, after=2).paragraph_format.keep_with_next = True
    _add(document, FIGURES, 9.5, QUIET, after=8).paragraph_format.keep_with_next = True
    question = _add(document, QUESTION, 10.5, QUIET, after=4)
    question.font.italic = True
    question.paragraph_format.left_indent = NUMBER_WIDTH
    question.paragraph_format.keep_with_next = True
    point = _add(document, POINT, 11, INK, before=3, after=5)
    point.paragraph_format.left_indent, point.paragraph_format.first_line_indent = NUMBER_WIDTH, -NUMBER_WIDTH
    point.paragraph_format.tab_stops.add_tab_stop(NUMBER_WIDTH)
    zone = _add(document, POINT_ZONE, 11, INK, before=8, after=2)
    zone.font.italic = True
    zone.paragraph_format.left_indent, zone.paragraph_format.keep_with_next = NUMBER_WIDTH, True
    _add(document, CELL, 10, INK, before=2, after=2).paragraph_format.line_spacing = 1.1
    _add(document, CELL_QUIET, 9, QUIET, before=0, after=2).paragraph_format.line_spacing = 1.1
    for level, indent in ((1, 0), (2, 6)):
        contents = _add(document, f"toc {level}", 11, INK, before=8 if level == 1 else 0, after=2)
        contents.paragraph_format.left_indent = Mm(indent)
    for name, colour in ((REFERENCE, ACCENT), (QUIET_TEXT, QUIET)):
        style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        style.font.color.rgb, style.font.size = _colour(colour), Pt(9)


def _add(
    document: Document, name: str, size: float, colour: str, *, before: int = 0, after: int = 0
) -> ParagraphStyle:
    document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name.startswith("toc"))
    style = _paragraph_style(document, name)
    style.base_style = _paragraph_style(document, "Normal")
    style.font.size, style.font.color.rgb = Pt(size), _colour(colour)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    return style


def _paragraph_style(document: Document, name: str) -> ParagraphStyle:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"{name} is not a paragraph style")
    return style


def _colour(code: str) -> RGBColor:
    return RGBColor.from_string(code.removeprefix("#"))
