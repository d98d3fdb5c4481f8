"""The text of a DOCX's paragraphs and tables (ECMA-376, part 1, chapter 17)."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from docx.oxml.ns import nsmap, qn

from app.sessions.fiche.word_lists import Lists

_COMPATIBILITY: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LINK_FIELD: Final = re.compile(r"\s*HYPERLINK\s+\"([^\"]+)\"")
_RELATION: Final = f"{{{nsmap['r']}}}id"
# Properties, and what a reviewer took out.
_SKIPPED: Final = frozenset(
    qn(f"w:{name}")
    for name in (
        "pPr",
        "rPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "sdtPr",
        "sdtEndPr",
        "sectPr",
        "del",
        "moveFrom",
    )
)
_SIGNS: Final = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}


class Blocks:
    """Walks through the blocks of one part; `targets` are the addresses its links refer to."""

    def __init__(self, targets: Mapping[str, str], lists: Lists) -> None:
        self._targets = targets
        self._lists = lists

    def lines(self, element: Any) -> Iterator[str]:
        """The text below an element: a line a paragraph with a blank line behind it, and a line a row."""
        for child in _children(element):
            if child.tag == qn("w:p"):
                yield from self._paragraph(child)
            elif child.tag == qn("w:tr"):
                yield from self._row(child)
            else:
                yield from self.lines(child)

    def _paragraph(self, paragraph: Any) -> Iterator[str]:
        run = _Run(self._targets)
        run.read(paragraph)
        text = run.text().strip()
        mark = self._lists.mark(paragraph) if text else ""
        is_bold = text and not mark and "*" not in text and "\n" not in text and _is_bold(paragraph)
        yield f"{mark}**{text}**" if is_bold else f"{mark}{text}"
        if not mark or mark.startswith("#"):
            yield ""
        for box in run.boxes:
            yield from self.lines(box)

    def _row(self, row: Any) -> Iterator[str]:
        """The cells between `|`; further lines of the last cell are rows that are empty up to there."""
        cells = [self._cell(cell) for cell in _cells(row)]
        if len(cells) < 2:
            yield from (line for cell in cells for line in (*cell, ""))
            return
        first, *others = cells[-1] or [""]
        head = [" ".join(cell) for cell in cells[:-1]]
        yield f"| {' | '.join([*head, first])} |"
        yield from (f"{'| ' * len(cells)}{line} |" for line in others)

    def _cell(self, cell: Any) -> list[str]:
        lines = [line.replace("\t", " ").strip() for text in self.lines(cell) for line in text.split("\n")]
        return [line.replace("|", "¦") for line in lines if line]


class _Run:
    """Collects the text of a paragraph, and the text boxes that hang on it."""

    def __init__(self, targets: Mapping[str, str]) -> None:
        self._targets = targets
        self._pieces: list[str] = []
        self._fields: list[
            tuple[str, int]
        ] = []  # the instruction of each open field, and where its result begins
        self.boxes: list[Any] = []
        self._readers: dict[str, Callable[[Any], None]] = {
            qn("w:t"): self._read_text,
            qn("m:t"): self._read_text,
            qn("w:hyperlink"): self._read_link,
            qn("w:fldSimple"): self._read_simple_field,
            qn("w:fldChar"): self._read_field_sign,
            qn("w:instrText"): self._read_instruction,
            qn("w:txbxContent"): self.boxes.append,
        }

    def text(self) -> str:
        return "".join(self._pieces)

    def read(self, element: Any) -> None:
        for child in _children(element):
            if child.tag in _SIGNS:
                self._pieces.append(_SIGNS[child.tag])
            else:
                self._readers.get(child.tag, self.read)(child)

    def _read_text(self, element: Any) -> None:
        self._pieces.append(element.text or "")

    def _read_link(self, element: Any) -> None:
        start = len(self._pieces)
        self.read(element)
        self._link(start, self._targets.get(element.get(_RELATION, ""), ""))

    def _read_simple_field(self, element: Any) -> None:
        start = len(self._pieces)
        self.read(element)
        self._link(start, _target(element.get(qn("w:instr"), "")))

    def _read_field_sign(self, element: Any) -> None:
        sign = element.get(qn("w:fldCharType"))
        if sign == "begin":
            self._fields.append(("", len(self._pieces)))
        elif sign == "separate" and self._fields:
            self._fields[-1] = (self._fields[-1][0], len(self._pieces))
        elif sign == "end" and self._fields:
            instruction, start = self._fields.pop()
            self._link(start, _target(instruction))

    def _read_instruction(self, element: Any) -> None:
        if self._fields:
            instruction, start = self._fields[-1]
            self._fields[-1] = (instruction + (element.text or ""), start)

    def _link(self, start: int, target: str) -> None:
        """Make a link of the pieces from `start` on."""
        title = "".join(self._pieces[start:])
        if target and title.strip():
            safe = title.translate({ord("["): "(", ord("]"): ")", ord("\n"): " "})
            address = "".join(f"%{ord(sign):02X}" if sign in " ()<>" else sign for sign in target)
            self._pieces[start:] = [f"[{safe}]({address})"]


def _children(element: Any) -> Iterator[Any]:
    """Elements that say something; of alternatives the first one, the others repeat it for older programs."""
    for child in element.iterchildren():
        if child.tag == f"{_COMPATIBILITY}AlternateContent":
            yield from list(child.iterchildren())[:1]
        elif isinstance(child.tag, str) and child.tag not in _SKIPPED:
            yield child


def _cells(row: Any) -> Iterator[Any]:
    for child in _children(row):
        if child.tag == qn("w:tc"):
            yield child
        else:
            yield from _cells(child)


def _is_bold(paragraph: Any) -> bool:
    """Whether every run with text is bold by its own properties."""
    runs = [
        run
        for run in paragraph.iter(qn("w:r"))
        if "".join(text.text or "" for text in run.iter(qn("w:t"))).strip()
    ]
    return bool(runs) and all(_has_bold(run) for run in runs)


def _has_bold(run: Any) -> bool:
    bold = run.find(f"{qn('w:rPr')}/{qn('w:b')}")
    return bold is not None and bold.get(qn("w:val"), "1") not in ("0", "false")


def _target(instruction: str) -> str:
    link = _LINK_FIELD.match(instruction)
    return link[1] if link else ""
