"""Which paragraphs of a DOCX are headings or list items: its styles and its numbering."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.opc.part import Part
from docx.oxml.ns import qn

_NUMBERING: Final = "/word/numbering.xml"
_HEADING: Final = "Heading "


class Lists:
    """Marks for paragraphs, as in Markdown; numbered items are counted as Word would show them."""

    def __init__(self, document: WordDocument, parts: Iterable[Part]) -> None:
        self._styles = {style.style_id: style.name or "" for style in document.styles}
        self._formats: dict[tuple[str, str], str] = {}
        self._counts: dict[tuple[str, str], int] = defaultdict(int)
        for part in parts:
            if str(part.partname) == _NUMBERING:
                self._read_numbering(getattr(part, "element", None))

    def mark(self, paragraph: Any) -> str:
        """`## ` for a heading, `- ` for an item of a list, `2. ` for one with a number, otherwise nothing."""
        style = self._styles.get(_value(paragraph, "w:pPr/w:pStyle"), "")
        if style == "Title":
            return "# "
        if style.startswith(_HEADING) and style.removeprefix(_HEADING).isdigit():
            return "#" * min(int(style.removeprefix(_HEADING)), 6) + " "
        number, level = (_value(paragraph, f"w:pPr/w:numPr/w:{name}") for name in ("numId", "ilvl"))
        if number not in ("", "0"):
            return self._item(number, level or "0", self._formats.get((number, level or "0"), "bullet"))
        if style.startswith("List Number"):
            return self._item(style, "0", "decimal")
        return "- " if style.startswith("List Bullet") else ""

    def _item(self, number: str, level: str, shape: str) -> str:
        if shape in ("bullet", "none"):
            return "- "
        self._counts[number, level] += 1
        return f"{self._counts[number, level]}. "

    def _read_numbering(self, root: Any) -> None:
        if root is None:
            return
        shapes: dict[tuple[str, str], str] = {}
        for abstract in root.iterchildren(qn("w:abstractNum")):
            for level in abstract.iterchildren(qn("w:lvl")):
                key = abstract.get(qn("w:abstractNumId")), level.get(qn("w:ilvl"))
                shapes[key] = _value(level, "w:numFmt")
        for number in root.iterchildren(qn("w:num")):
            abstract_id = _value(number, "w:abstractNumId")
            for (abstract, level), shape in shapes.items():
                if abstract == abstract_id:
                    self._formats[number.get(qn("w:numId")), level] = shape


def _value(element: Any, path: str) -> str:
    """The `w:val` of a descendant; empty where there is none."""
    found = element.find("/".join(qn(step) for step in path.split("/")))
    return "" if found is None else found.get(qn("w:val"), "")
