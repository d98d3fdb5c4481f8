"""Files that are no fiche: each gets a reason, and the reason a sentence in every language."""

import re
import struct
import time
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document

from app.locales import LANGUAGES
from app.sessions.fiche import MAX_BYTES, UnreadableFiche, read_fiche
from app.sessions.fiche.limits import MAX_CHARACTERS, MAX_LINES, MAX_UNPACKED_BYTES, MAX_XML_BYTES

TEXT = "Title: Pâte à pain – déjà"


def archive(**members: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as zipped:
        for name, content in members.items():
            zipped.writestr(name, content)
    return file.getvalue()


def word_file(text: str = TEXT) -> bytes:
    document = Document()
    document.add_paragraph(text)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def with_member(name: str, content: bytes) -> bytes:
    """A DOCX with one member more, or another one in its place."""
    file = BytesIO()
    with ZipFile(BytesIO(word_file())) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
        new.writestr(name, content)
    return file.getvalue()


def png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0\0"))
        + chunk(b"IEND", b"")
    )


def unreadable() -> Iterator[tuple[str, bytes, str, str]]:
    yield "nothing", b"", "fiche.txt", "empty"
    yield "white space", b" \r\n\t\n ", "fiche.txt", "empty"
    yield "signs only", b"--- *** ...", "fiche.md", "empty"
    yield "a DOCX without text", word_file(""), "fiche.docx", "empty"
    yield "5 MB of text", b"bread and " * 500_000, "fiche.txt", "too-large"
    yield "a text far too long", b"bread " * (MAX_CHARACTERS // 5), "fiche.txt", "too-long"
    yield "a DOCX far too long", word_file("bread " * (MAX_CHARACTERS // 5)), "fiche.docx", "too-long"
    yield "lines without end", b"b\n" * (MAX_LINES + 1), "fiche.txt", "too-many-lines"


def other_files() -> Iterator[tuple[str, bytes, str, str]]:
    yield "a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "fiche.pdf", "pdf"
    yield "a PDF under another name", b"%PDF-1.4\n", "fiche.txt", "pdf"
    yield "a picture", png(), "fiche.png", "image"
    yield "a photograph", b"\xff\xd8\xff\xe0\0\x10JFIF", "fiche.jpg", "image"
    yield (
        "an old Word document",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512,
        "fiche.doc",
        "other-format",
    )
    yield "rich text", rb"{\rtf1\ansi Title: Bread}", "fiche.rtf", "other-format"
    yield "a ZIP archive", archive(**{"fiche.txt": b"Title: Bread"}), "fiche.zip", "zip"
    yield "a ZIP archive named DOCX", archive(**{"fiche.txt": b"Title: Bread"}), "fiche.docx", "zip"
    yield "an empty ZIP archive", archive(), "fiche.docx", "zip"
    yield "half a DOCX", word_file()[:5000], "fiche.docx", "damaged"
    yield "a text named DOCX", TEXT.encode(), "Fiche.DOCX", "damaged"
    yield "broken XML", with_member("word/document.xml", b"<w:document"), "fiche.docx", "damaged"
    yield "no document in it", archive(**{"word/document.xml": b"<w/>"}), "fiche.docx", "damaged"
    yield (
        "a spreadsheet",
        archive(**{"[Content_Types].xml": b"<Types/>", "xl/a": b""}),
        "fiche.xlsx",
        "other-format",
    )
    yield (
        "OpenDocument",
        archive(mimetype=b"application/vnd.oasis.opendocument.text"),
        "fiche.odt",
        "other-format",
    )
    yield (
        "a bomb of XML",
        with_member("word/bomb.xml", b" " * (MAX_XML_BYTES + 1)),
        "fiche.docx",
        "unpacks-too-large",
    )
    yield (
        "a bomb",
        with_member("word/media/a.bmp", bytes(MAX_UNPACKED_BYTES)),
        "fiche.docx",
        "unpacks-too-large",
    )
    yield "zeros", bytes(100), "fiche.txt", "binary"
    yield "a zero within a text", b"Title: Bre\0ad", "fiche.txt", "binary"
    yield "a zero in UTF-16", "Title: Bre\0ad".encode("utf-16"), "fiche.txt", "binary"
    yield "control characters", bytes(range(1, 128)) * 10, "fiche.txt", "binary"
    yield "half a letter of UTF-16", b"\xff\xfeT\0i", "fiche.txt", "undecodable"
    yield "no encoding at all", b"Title: \x81\x8d\x8f\x90\x9d", "fiche.txt", "undecodable"


CASES = [*unreadable(), *other_files()]


@pytest.mark.parametrize(
    ("data", "filename", "code"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_unreadable_files(data: bytes, filename: str, code: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(UnreadableFiche) as refused:
        read_fiche(data, filename)
    assert refused.value.code == code
    assert time.perf_counter() - begun < 5
    sentences = {refused.value.sentence(language) for language in LANGUAGES}
    assert len(sentences) == 3
    assert all(re.search(r"[.] \w.*[.]$", sentence) for sentence in sentences), (
        "says what it is and what to do"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert read_fiche(TEXT.encode(encoding), "fiche.txt").fields.title == "Pâte à pain – déjà"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\x0c", "\x85"])
def test_line_ends(end: str) -> None:
    fields = read_fiche(f"Title: Bread{end}Platform: Zoom".encode()).fields
    assert (fields.title, fields.platform) == ("Bread", "Zoom")


def test_a_stray_control_character_becomes_a_space() -> None:
    text = f"Title: Bread\x07and salt\nSummary: {'word ' * 100}"
    assert read_fiche(text.encode()).fields.title == "Bread and salt"


def test_the_content_says_what_a_file_is() -> None:
    assert read_fiche(word_file(), "fiche.txt").fields.title == "Pâte à pain – déjà"
    assert read_fiche(TEXT.encode(), "").fields.title == "Pâte à pain – déjà"


def test_the_largest_text_is_read() -> None:
    text = f"Summary: {'bread ' * 33_000}"
    assert MAX_CHARACTERS * 0.9 < len(text) < MAX_BYTES
    assert read_fiche(text.encode()).over_limit[0].words == 33_000
