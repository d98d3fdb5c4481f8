"""A DOCX file (ECMA-376) as lines of text: headings, lists, links and tables marked as in Markdown.

The XML is walked here and not through python-docx's paragraphs, which pass over content controls, text boxes
and insertions under review, all of which forms use.
"""

import re
from collections.abc import Iterable
from io import BytesIO
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.part import Part
from docx.oxml import parse_xml

from app.sessions.fiche.limits import MAX_UNPACKED_BYTES, MAX_XML_BYTES
from app.sessions.fiche.refusal import UnreadableFiche
from app.sessions.fiche.source import Source
from app.sessions.fiche.text import printable
from app.sessions.fiche.word_lists import Lists
from app.sessions.fiche.word_text import Blocks

_FOLDER: Final = "word/"
_OTHER_DOCUMENTS: Final = frozenset({"[Content_Types].xml", "mimetype"})
"""What spreadsheets, presentations and OpenDocument files have at their root."""
_MARGIN: Final = re.compile(r"/word/(?:header|footer|footnotes|endnotes|comments)\d*\.xml")
_MEGABYTE: Final = 1_000_000


def read_word_file(data: bytes) -> Source:
    """The lines of a DOCX. Raises UnreadableFiche: `zip`, `other-format`, `damaged`, `unpacks-too-large`."""
    _check_archive(data)
    try:
        return _source(Document(BytesIO(data)))
    except UnreadableFiche:
        raise
    # What a broken or hostile package makes zipfile, lxml and python-docx raise is not a closed set.
    except Exception as error:
        raise UnreadableFiche("damaged") from error


def _check_archive(data: bytes) -> None:
    try:
        with ZipFile(BytesIO(data)) as archive:
            # zipfile reads no more of a member than the size it declares, so that these sums can be trusted.
            sizes = {member.filename: member.file_size for member in archive.infolist()}
    except (BadZipFile, NotImplementedError, ValueError, OSError):
        raise UnreadableFiche("damaged") from None
    if not any(name.startswith(_FOLDER) for name in sizes):
        raise UnreadableFiche("other-format" if _OTHER_DOCUMENTS.intersection(sizes) else "zip")
    xml = sum(size for name, size in sizes.items() if name.endswith((".xml", ".rels")))
    if sum(sizes.values()) > MAX_UNPACKED_BYTES or xml > MAX_XML_BYTES:
        raise UnreadableFiche("unpacks-too-large", megabytes=MAX_UNPACKED_BYTES // _MEGABYTE)


def _source(document: WordDocument) -> Source:
    parts = list(document.part.package.iter_parts())
    lists = Lists(document, parts)
    margins: list[str] = []
    for part in parts:
        if _MARGIN.fullmatch(str(part.partname)):
            margins += _lines(part, lists)
    return Source(tuple(_lines(document.part, lists)), tuple(margins))


def _lines(part: Part, lists: Lists) -> Iterable[str]:
    root: Any = getattr(part, "element", None)
    if root is None:
        root = parse_xml(part.blob)
    targets = {key: rel.target_ref for key, rel in part.rels.items() if rel.is_external}
    for text in Blocks(targets, lists).lines(root):
        yield from printable(text).split("\n")
