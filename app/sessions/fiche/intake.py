"""From the bytes of a file to lines of text, or to the reason why not."""

from typing import Final

from app.sessions.fiche.limits import MAX_BYTES, MAX_CHARACTERS, MAX_LINES
from app.sessions.fiche.refusal import UnreadableFiche
from app.sessions.fiche.source import Source
from app.sessions.fiche.text import has_words, printable
from app.sessions.fiche.word_file import read_word_file

_ZIP: Final = b"PK\x03\x04"
_EMPTY_ZIP: Final = b"PK\x05\x06"
SIGNATURES: Final[tuple[tuple[bytes, str], ...]] = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF87a", "image"),
    (b"GIF89a", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "other-format"),
    (b"{\\rtf", "other-format"),
)
"""What a file of another kind begins with, and the code that says which."""
# UTF-32 first: its mark begins like that of UTF-16.
_BYTE_ORDER_MARKS: Final = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_TEXT_CONTROLS: Final = frozenset("\t\n\r\x0b\x0c\x1a\x1b\x85")
_STRAY_CONTROLS: Final = 0.01
"""The share of control characters in a text that went through old machines; above it, it is no text."""


def extract(data: bytes, filename: str) -> Source:
    """The lines of the file. Raises UnreadableFiche."""
    if len(data) > MAX_BYTES:
        raise UnreadableFiche("too-large", megabytes=MAX_BYTES // 1_000_000)
    source = _source(data, filename)
    if sum(map(len, source.all_lines())) > MAX_CHARACTERS:
        raise UnreadableFiche("too-long", characters=MAX_CHARACTERS)
    lines = sum(has_words(line) for line in source.all_lines())
    if lines > MAX_LINES:
        raise UnreadableFiche("too-many-lines", lines=MAX_LINES)
    if not lines:
        raise UnreadableFiche("empty")
    return source


def _source(data: bytes, filename: str) -> Source:
    if not data:
        raise UnreadableFiche("empty")
    for signature, code in SIGNATURES:
        if data.startswith(signature):
            raise UnreadableFiche(code)
    if data.startswith((_ZIP, _EMPTY_ZIP)):
        return read_word_file(data)
    if filename.lower().endswith(".docx"):
        raise UnreadableFiche("damaged")
    return Source(tuple(printable(_checked(_decoded(data))).split("\n")))


def _decoded(data: bytes) -> str:
    """The text by its byte order mark, as UTF-8, or as Windows-1252, which older programs write."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode(data, encoding)
    if b"\0" in data:
        raise UnreadableFiche("binary")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode(data, "cp1252")


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise UnreadableFiche("undecodable") from None


def _checked(text: str) -> str:
    controls = sum(letter < " " and letter not in _TEXT_CONTROLS for letter in text)
    if "\0" in text or controls > len(text) * _STRAY_CONTROLS:
        raise UnreadableFiche("binary")
    return text
