import pytest
from pydantic import ValidationError

from app.summary.outputs.book import Book, NoteRef, Place, Section, Session, Zone
from tests.summary.outputs.books import BOOK, DELETED, DESK, EMPTY, FAIR, LAW, LEGAL, MARKETS, a_note


def test_a_reference_reads_room_point_note() -> None:
    assert NoteRef(room=3, number=12, id="n").label == "3.12"


def test_counts_come_from_the_notes_that_are_there() -> None:
    assert (len(LEGAL.notes), LEGAL.votes, LEGAL.people) == (2, 4, 4)
    assert (len(BOOK.notes), BOOK.votes, len(BOOK.rooms)) == (4, 4, 2)
    assert (EMPTY.notes, EMPTY.votes, EMPTY.rooms) == ((), 0, ())


def test_citations_lead_from_a_note_to_the_lines_built_on_it() -> None:
    citations = BOOK.citations()
    assert citations[LAW.ref.label] == (Place(0, 0),)
    assert citations[FAIR.ref.label] == (Place(0, 1),)
    assert citations[DELETED.label] == (Place(0, 0),)
    assert DELETED.label not in BOOK.labels()


def test_a_line_that_names_a_note_twice_cites_it_once() -> None:
    line = LEGAL.lines[0].model_copy(update={"sources": (LAW.ref, LAW.ref)})
    book = BOOK.model_copy(update={"sections": (LEGAL.model_copy(update={"lines": (line,)}), MARKETS)})
    assert book.citations() == {LAW.ref.label: (Place(0, 0),)}


def test_a_zones_title_stands_once_above_its_lines() -> None:
    lines = [LEGAL.lines[0], LEGAL.lines[1], LEGAL.lines[1]]
    section = Section(number=1, title="Legal", lines=tuple(lines))
    assert [zone for _, zone in section.titled_lines()] == ["", "What we propose", ""]


def test_without_names_nobody_is_named_and_nothing_else_changes() -> None:
    nameless = BOOK.without_names()
    assert {note.author for note in nameless.notes} == {None}
    assert [note.text for note in nameless.notes] == [note.text for note in BOOK.notes]
    assert not nameless.personal
    assert "Ana Quispe" not in nameless.model_dump_json()
    assert BOOK.notes[0].author == "Ana Quispe"


def test_two_notes_with_one_reference_are_refused() -> None:
    twice = (a_note(1, 1, "a"), a_note(1, 1, "b"))
    sections = (Section(number=1, title="Legal", zones=(Zone(title="z", notes=twice),)),)
    with pytest.raises(ValidationError, match="same reference"):
        Book(session=EMPTY.session, guide=EMPTY.guide, generated_at=EMPTY.generated_at, sections=sections)


def test_a_nameless_book_with_a_name_is_refused() -> None:
    with pytest.raises(ValidationError, match="names an author"):
        Book(**{**dict(BOOK), "personal": False})


def test_fields_that_are_not_of_the_model_are_refused() -> None:
    with pytest.raises(ValidationError, match="voter"):
        type(DESK)(**{**dict(DESK), "voter": "Ana"})


def test_texts_are_cleaned_at_the_door() -> None:
    assert Session(title="Work\x00\n and  more\ud800").title == "Work and more\ufffd"
