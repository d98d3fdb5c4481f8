"""Every word of a document is in a field or in the notes, or part of a label or of an answer understood."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from docx import Document
from hypothesis import example, given
from hypothesis import strategies as st

from app.locales import LANGUAGES
from app.sessions.fiche import Reading, UnreadableFiche, read_fiche
from app.sessions.fiche.labels import LABELS, TAILS
from app.sessions.fiche.text import plain, printable

WORD = re.compile(r"[^\W_]+")

# What may be understood instead of kept: words of labels, and of answers that are not texts.
LABEL_WORDS = {word for words in (*LABELS, *TAILS) for word in words}
ANSWER_WORDS = set(
    "max words mots palabras if applicable yes no oui non si en fr es spa english french spanish francais"
    " and y et utc gmt june juin junio de h pm minutes min people to a".split()
)
LABELLINGS = sorted(" ".join(words).capitalize() for words in LABELS)

noise = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)
nonsense = st.text("bdklmnrvwéñ", min_size=4, max_size=9)
prose = st.lists(nonsense, min_size=1, max_size=30).map(" ".join)
answer = st.sampled_from(
    [
        "", "TBC", "3.2.2", "01/06/2021", "1er juin 2021", "25:61", "14:05 - 15:35", "14:05 - 15:35 (UTC-3)",
        "14:05 (UTC-3) / 19:05 (UTC+2)", "14:05 (UTC+27)", "15:35 - 14:05 UTC", "90 minutes", "2h30min",
        "rather long", "160", "160 people", "120-160", "Yes", "No, never", "Yes / No", "EN/FR/SPA",
        "English and Klingon", "Zoom", "[Bread](https://example.org/a_b)", "[Bread](#)", "https://example.org/x",
        "AAA, BBB and CCC", "Workshop",
    ]
)  # fmt: skip
mark = st.sampled_from(["", "", "", "- ", "* ", "1. ", "2) ", "# ", "## ", "> ", "  "])
label = st.sampled_from(LABELLINGS)
joint = st.sampled_from(
    [": ", " : ", " - ", " | ", "\t", " ", "", " (max. 250 words): ", " 3.2: ", " (bdkl): "]
)
labelled = st.builds("{}{}{}{}".format, mark, label, joint, answer | prose)
line = st.one_of(
    labelled,
    labelled.map(lambda text: f"**{text}**"),
    st.builds("| {} | {} |".format, label, answer | prose),
    st.lists(label | answer | nonsense, min_size=2, max_size=4).map(" | ".join),
    st.builds("{}{}".format, mark, prose | answer),
    noise,
    st.just(""),
)
document = st.lists(line, max_size=14)


def words_found(reading: Reading) -> str:
    """Everything that was kept, as one text."""

    def texts(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            yield from (text for part in value.values() for text in texts(part))
        elif isinstance(value, list):
            yield from (text for part in value for text in texts(part))
        elif value is not None:
            yield str(value)

    return "\n".join(texts(reading.fields.model_dump(mode="json")))


def lost(text: str, reading: Reading) -> list[str]:
    kept = words_found(reading)
    understood = LABEL_WORDS | ANSWER_WORDS
    return [
        word
        for word in WORD.findall(printable(text))
        if word not in kept and plain(word) not in understood and not any(letter.isdigit() for letter in word)
    ]


def read_or_refuse(data: bytes, filename: str = "") -> Reading | UnreadableFiche:
    try:
        return read_fiche(data, filename)
    except UnreadableFiche as refusal:
        return refusal


def read(lines: list[str]) -> Reading | None:
    """None where there is nothing to read."""
    found = read_or_refuse("\n".join(lines).encode())
    if isinstance(found, Reading):
        return found
    assert found.code in ("empty", "binary")
    return None


@given(document)
@example(["Title: x", "Objectives", "- a", "5. Bread", "Objectives again"])
def test_nothing_of_a_text_is_dropped(lines: list[str]) -> None:
    reading = read(lines)
    if reading:
        assert lost("\n".join(lines), reading) == []


@given(st.lists(st.one_of(nonsense, prose, noise), min_size=1, max_size=10))
def test_text_without_labels_is_kept_with_its_numbers(lines: list[str]) -> None:
    reading = read(lines)
    if reading:
        kept = words_found(reading)
        words = WORD.findall(printable("\n".join(lines)))
        assert [word for word in words if word not in kept and plain(word) not in LABEL_WORDS] == []


@given(st.lists(st.integers(0, 99_999), min_size=1, max_size=6), label)
def test_numbers_are_kept_or_understood(numbers: list[int], label: str) -> None:
    """Digits are part of an answer that was understood, or they are in the text."""
    reading = read([f"{label}: {' and '.join(map(str, numbers))} loaves"])
    assert reading is not None
    assert [number for number in numbers if str(number) not in words_found(reading)] == []


@given(
    st.lists(st.tuples(label | nonsense, st.lists(answer | prose, max_size=3)), min_size=1, max_size=5),
    st.lists(line, max_size=5),
)
def test_nothing_of_a_word_file_is_dropped(rows: list[tuple[str, list[str]]], lines: list[str]) -> None:
    document = Document()
    texts = [printable(text) for text in lines]
    for text in texts:
        document.add_paragraph(text)
    table = document.add_table(rows=0, cols=2)
    for head, values in rows:
        cells = table.add_row().cells
        cells[0].text = head
        for value in values:
            cells[1].add_paragraph(value)
        texts += [head, *values]
    file = BytesIO()
    document.save(file)
    assert lost("\n".join(texts), read_fiche(file.getvalue(), "fiche.docx")) == []


@given(st.binary(max_size=300) | noise.map(str.encode), st.sampled_from(["", "a.txt", "a.md", "a.docx"]))
def test_any_bytes_are_read_or_refused(data: bytes, filename: str) -> None:
    found = read_or_refuse(data, filename)
    if isinstance(found, Reading):
        assert found.as_json()["missing"]
    else:
        assert all(found.sentence(language) for language in LANGUAGES)


WORD_FILE = BytesIO()
_made = Document()
_made.add_heading("Bread", 1)
_made.add_paragraph("Platform: Zoom")
_made.save(WORD_FILE)


@given(st.integers(0, len(WORD_FILE.getvalue()) - 1), st.binary(min_size=1, max_size=8))
def test_a_damaged_word_file_is_read_or_refused(position: int, damage: bytes) -> None:
    data = WORD_FILE.getvalue()
    found = read_or_refuse(data[:position] + damage + data[position + len(damage) :], "fiche.docx")
    assert isinstance(found, Reading) or found.code != "empty"
