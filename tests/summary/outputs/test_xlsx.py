import zipfile
from datetime import datetime
from io import BytesIO

import openpyxl
import pytest
from hypothesis import example, given, settings
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.locales import LANGUAGES, Language, say
from app.summary.outputs.book import Book
from app.summary.outputs.xlsx import CELL_CHARACTERS, TALLEST_ROW, render_xlsx
from tests.summary.outputs.books import BOOK, EMPTY, a_book_of
from tests.summary.outputs.test_printable import ANY_TEXT

NAMES: dict[Language, list[str]] = {
    "en": ["Summary", "Notes", "Votes", "Rooms", "Voting rounds", "Answers", "Findings"],
    "fr": ["Synthèse", "Notes", "Votes", "Salles", "Tours de vote", "Réponses", "Constats"],
    "es": ["Síntesis", "Notas", "Votos", "Salas", "Rondas de votos", "Respuestas", "Hallazgos"],
}


def opened(book: Book, language: Language = "en") -> Workbook:
    return openpyxl.load_workbook(BytesIO(render_xlsx(book, language)))


def table(worksheet: Worksheet) -> list[dict[object, object]]:
    head, *rows = worksheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def sheet(book: Book, name: str) -> list[dict[object, object]]:
    return table(opened(book)[name])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheets_are_named_in_each_language(language: Language) -> None:
    assert opened(BOOK, language).sheetnames == NAMES[language]


def test_each_note_is_a_row() -> None:
    rows = sheet(BOOK, "Notes")
    assert [row["Note"] for row in rows] == ["1.1", "1.2", "2.1", "2.12"]
    assert rows[0] == {
        "Note": "1.1",
        "Block": 1,
        "Title of the block": "Legal frameworks",
        "Room": 1,
        "Name of the room": "Hills",
        "Zone": "What blocks us",
        "Text": "The town has no register of cooperatives.",
        "Written by": "Ana Quispe",
        "Votes": 3,
        "Paper": "honey",
        "Group": None,
        "Reactions": 0,
        "Written at (UTC)": datetime(2021, 6, 1, 18, 5),  # noqa: DTZ001 spreadsheets know no zones
        "Identifier": "note-1-1",
    }


def test_each_line_of_the_summary_names_its_notes() -> None:
    rows = sheet(BOOK, "Summary")
    assert [(row["Point"], row["Text"], row["Notes behind it"]) for row in rows] == [
        (1, "Open a register and one desk.", "1.1, 1.2, 1.9"),
        (2, "Ask the markets first.", "2.1"),
    ]


def test_votes_are_tallied_most_first_and_name_nobody() -> None:
    rows = sheet(BOOK, "Votes")
    assert [(row["Note"], row["Votes"]) for row in rows] == [("1.1", 3), ("1.2", 1)]
    assert "Written by" not in rows[0]


def test_rooms_count_their_people_notes_and_votes() -> None:
    assert [tuple(row.values()) for row in sheet(BOOK, "Rooms")] == [
        (1, "Hills", 1, "Legal frameworks", 4, 2, 4),
        (2, "Coast", 2, "Access to markets", 5, 2, 0),
    ]


def test_the_headings_stay_in_sight_and_filter() -> None:
    for worksheet in opened(BOOK):
        assert worksheet.freeze_panes == "A2"
        assert worksheet.auto_filter.ref == worksheet.dimensions
        assert worksheet.print_title_rows == "$1:$1"
        assert worksheet["A2"].alignment.wrap_text


def test_without_names_there_is_no_column_of_authors() -> None:
    rows = sheet(BOOK.without_names(), "Notes")
    assert "Written by" not in rows[0]
    assert "Ana Quispe" not in str(rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_session_in_which_nothing_happened_says_so_on_each_sheet(language: Language) -> None:
    told = [worksheet["A2"].value for worksheet in opened(EMPTY, language)]
    labels = "nothing-summed-up no-notes-at-all no-votes no-rooms no-rounds no-answers no-findings".split()
    assert told == [say(language, f"outputs-{label}") for label in labels]


@pytest.mark.parametrize(
    "text",
    ["=1+1", '=HYPERLINK("http://evil.example","x")', "+1", "-1", "@SUM(A1)", "{=1}", "http://a.example"],
)
def test_a_text_is_never_a_formula_a_number_or_a_link(text: str) -> None:
    data = render_xlsx(a_book_of(text), "en")
    for worksheet in openpyxl.load_workbook(BytesIO(data)):
        for row in worksheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None
                if cell.value == text:
                    assert cell.data_type == "s"
                    assert bool(cell.quotePrefix) == (text[0] in "=+-@")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "worksheets" in name]
    assert not any(b"<f>" in each or b"hyperlink" in each for each in sheets)


def test_rows_are_as_tall_as_their_text() -> None:
    rows = opened(a_book_of("a short line\nand another"))["Notes"].row_dimensions
    assert rows[2].height == 33
    rows = opened(a_book_of("word " * 9000))["Notes"].row_dimensions
    assert rows[2].height == TALLEST_ROW


def test_a_text_longer_than_a_cell_is_cut_not_lost() -> None:
    text = str(sheet(a_book_of("word " * 9000), "Notes")[0]["Text"])
    assert CELL_CHARACTERS - 10 < len(text) <= CELL_CHARACTERS
    assert text.endswith("word…")


def test_it_says_what_it_is() -> None:
    properties = opened(BOOK, "es").properties
    assert (properties.title, properties.subject) == ("Work and solidarity", "Síntesis de la sesión")
    assert properties.creator == "ILO, ADEC, FAMSI"


@settings(max_examples=40)
@given(ANY_TEXT)
@example("\x00\x1b[31m\ud83d ]]> <t> &amp; _x0041_")
@example("مرحبا \u202e שלום 👩🏽‍🌾")
@example("  a\nb\n\tc  ")
@example("&&&&" * 60)
def test_any_text_comes_back_as_it_was_written(text: str) -> None:
    book = a_book_of(text)
    value = sheet(book, "Notes")[0]["Text"]
    assert unescape(str(value or "")) == unescape(book.notes[0].text)


def test_an_answer_keeps_its_bold_words_lists_and_links() -> None:
    workbook = openpyxl.load_workbook(BytesIO(render_xlsx(BOOK, "en")), rich_text=True)
    said = workbook["Answers"]["C2"].value
    assert str(said) == "No register.\n1. ask the town (https://example.org/t)\n2. wait\n• or begin"
    assert [str(part) for part in said if getattr(part, "font", None) and part.font.b] == ["register"]
