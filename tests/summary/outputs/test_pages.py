from typing import Any

import pytest

from app.summary.outputs.book import Book
from app.summary.outputs.pages import WIDE_NOTE, fill_rows, page_data
from tests.summary.outputs.books import BOOK, EMPTY, MARKETS, a_note


def sections(book: Book) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = page_data(book, "en")["sections"]
    return told


def test_sources_are_links_where_the_note_is_still_there() -> None:
    line = sections(BOOK)[0]["lines"][0]
    assert [(source["label"], source["linked"]) for source in line["sources"]] == [
        ("1.1", True),
        ("1.2", True),
        ("1.9", False),
    ]


def test_a_note_says_which_points_build_on_it() -> None:
    here, elsewhere = sections(BOOK)
    assert here["zones"][0]["notes"][0]["cited"] == [{"text": "point 1", "line": "line-0-1"}]
    assert elsewhere["zones"][0]["notes"][0]["cited"] == [{"text": "Block 1, point 2", "line": "line-0-2"}]


def test_what_is_empty_says_so() -> None:
    assert page_data(EMPTY, "fr")["no-notes"] == "Aucune note n’a été écrite pendant cette session."
    legal, markets = sections(BOOK)
    assert legal["zones"][1]["empty"] == "This zone stayed free."
    assert markets["zones"][1]["title"]["text"] == "Outside the zones"
    assert "Its notes are printed in full" in markets["no-lines"]
    blank = MARKETS.model_copy(update={"zones": ()})
    assert sections(BOOK.model_copy(update={"sections": (blank,)}))[0]["no-notes"]


def test_a_note_of_spaces_is_shown_as_left_empty() -> None:
    zone = MARKETS.zones[0].model_copy(update={"notes": (a_note(2, 1, " \n "),)})
    book = BOOK.model_copy(update={"sections": (MARKETS.model_copy(update={"zones": (zone,)}),)})
    note = sections(book)[0]["zones"][0]["notes"][0]
    assert note["said"]["text"] == "This note was left empty."
    assert note["blank"]


@pytest.mark.parametrize(
    ("wide", "laid"),
    [
        ([], []),
        ([False, False, False], [False, False, False]),
        ([False, True, False], [True, True, False]),
        ([False, False, True], [False, False, True]),
        ([True, False, True, True], [True, True, True, True]),
    ],
)
def test_no_hole_is_left_before_a_wide_card(wide: list[bool], laid: list[bool]) -> None:
    assert [note["wide"] for note in fill_rows([{"wide": each} for each in wide])] == laid


def test_long_notes_and_notes_of_many_lines_are_wide() -> None:
    notes = (a_note(2, 1, "x" * (WIDE_NOTE + 1)), a_note(2, 2, "a\n" * 9), a_note(2, 3, "short"))
    zone = MARKETS.zones[0].model_copy(update={"notes": notes})
    book = BOOK.model_copy(update={"sections": (MARKETS.model_copy(update={"zones": (zone,)}),)})
    # The line breaks at the end of a note do not make it tall.
    assert [note["wide"] for note in sections(book)[0]["zones"][0]["notes"]] == [True, True, False]


def test_the_cover_keeps_to_two_lines_where_the_session_tells_all() -> None:
    long = BOOK.session.model_copy(update={"platform": "https://" + "meeting/" * 40})
    data = page_data(BOOK.model_copy(update={"session": long}), "en")
    where = {fact["label"]: fact["lines"][0] for fact in data["invitation"]}["Where"]
    assert len(where) <= 121
    assert where.endswith("…")
    assert {fact["label"]: tuple(fact["lines"]) for fact in data["facts"]}["Where"] == (long.platform,)
