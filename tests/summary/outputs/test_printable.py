import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.summary.outputs.printable import is_rtl, one_line, printable, shortened

ANY_TEXT = st.text(st.characters(exclude_categories=[]))


@given(ANY_TEXT)
def test_any_text_becomes_legal_xml_and_utf8(text: str) -> None:
    clean = printable(text)
    assert isinstance(clean, str)
    root = ET.Element("note")
    root.text = clean
    assert (ET.fromstring(ET.tostring(root, encoding="utf-8")).text or "") == clean
    assert printable(clean) == clean


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("bell\x07 null\x00 escape\x1b[31m", "bell null escape[31m"),
        ("half \ud83d emoji", "half \ufffd emoji"),
        ("noncharacters \ufffe\uffff\U0010ffff", "noncharacters "),
        ("مرحبا 👩🏽‍🌾\tñ", "مرحبا 👩🏽‍🌾\tñ"),
    ],
)
def test_only_what_cannot_be_printed_goes(text: str, clean: str) -> None:
    assert printable(text) == clean


def test_what_is_no_text_is_left_for_the_model_to_refuse() -> None:
    assert printable(7) == 7


def test_titles_are_one_line() -> None:
    assert one_line("  Work\nand   solidarity ") == "Work and solidarity"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("مرحبا Ana", True), ("123 שלום", True), ("Ana مرحبا", False), ("", False), ("123 !", False)],
)
def test_the_first_letter_gives_the_direction(text: str, expected: bool) -> None:
    assert is_rtl(text) is expected


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("short", 5, "short"),
        ("one two three", 9, "one two…"),
        ("one, two three", 6, "one…"),
        ("unbroken" * 4, 10, "unbrokenun…"),
    ],
)
def test_shortening_keeps_whole_words_where_it_can(text: str, limit: int, expected: str) -> None:
    assert shortened(text, limit) == expected
