from app.summary.outputs import wording
from app.summary.outputs.book import Place, Section
from tests.summary.outputs.books import BOOK, EMPTY, LEGAL, MARKETS


def test_the_facts_are_those_that_are_known() -> None:
    labels = [fact.label for fact in wording.facts(BOOK, "en")]
    assert labels == [
        "When",
        "Where",
        "Invited by",
        "Category",
        "Code",
        "Thematic line",
        "Sub-theme",
        "Languages",
        "The guide",
    ]
    assert [fact.label for fact in wording.facts(EMPTY, "en")] == ["When", "The guide"]


def test_a_line_is_named_from_where_the_reader_stands() -> None:
    assert wording.line_name(BOOK, Place(0, 1), 0, "es") == "punto 2"
    assert wording.line_name(BOOK, Place(0, 1), 1, "es") == "Bloque 1, punto 2"
    outside = Section(number=None, title="Plenary", lines=LEGAL.lines)
    book = BOOK.model_copy(update={"sections": (outside, MARKETS)})
    assert wording.line_name(book, Place(0, 0), 1, "en") == "Plenary, point 1"
    assert wording.heading(outside, "en") == "Plenary"


def test_counts_follow_the_language() -> None:
    many = [wording.Figure("1", "nota"), wording.Figure("2", "votos")]
    assert wording.in_a_row(many) == "1 nota · 2 votos"
    assert wording.in_a_row(wording.section_figures(LEGAL, "es")) == "4 personas · 2 notas · 4 votos"
    assert wording.in_a_row(wording.section_figures(MARKETS, "fr")) == "5 personnes · 2 notes · 0 vote"


def test_votes_are_told_of_notes_that_have_some() -> None:
    assert [wording.votes(note, "en") for note in BOOK.notes] == ["3 votes", "1 vote", "", ""]


def test_the_colophon_says_when_names_were_left_out() -> None:
    assert wording.colophon(BOOK, "en") == ["Written by Minga on 1 Jun 2021, 16:10 (UTC-3)."]
    assert len(wording.colophon(BOOK.without_names(), "en")) == 2
