"""A link and a name become a person; a person may be raised to another role."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.refusals import Refusal
from app.sessions import joining
from app.sessions.joining import Joined, clean_name, join, promote
from app.sessions.queries import count_people, find_link, find_person, personal_link, shared_link
from app.sessions.tables import SeatRole
from app.store.database import Database
from tests.sessions.planned import NOW, plan_session


@pytest.fixture
def session_id(database: Database) -> str:
    return plan_session(database).session_id


def seat(database: Database, session_id: str, name: str = "Ana", role: SeatRole = "participant") -> Joined:
    with database.unit() as unit:
        link = shared_link(unit, session_id, role)
        assert link
        return join(unit, link, name, "es", NOW)


def test_a_person_has_a_link_of_their_own(database: Database, session_id: str) -> None:
    joined = seat(database, session_id)
    with database.read() as unit:
        person = find_person(unit, joined.seat.person_id)
        own = find_link(unit, joined.link_id)
    assert person
    assert (person.name, person.lang, person.role, person.joined_at) == ("Ana", "es", "participant", NOW)
    assert own
    assert (own.person_id, own.session_id, own.role) == (person.id, session_id, "participant")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("  Ana   María ", "Ana María"),
        ("A\u0301ngel", "Ángel"),
        ("Ana\u202egnp.exe", "Ana gnp.exe"),
        ("Ana\nMaría\x00", "Ana María"),
        ("Nguyễn Thị Minh Khai", "Nguyễn Thị Minh Khai"),
        ("👩\u200d🌾 Awa", "👩\u200d🌾 Awa"),
        ("نی\u200cلوفر", "نی\u200cلوفر"),
    ],
)
def test_names_are_shown_as_people_write_them(typed: str, shown: str) -> None:
    assert clean_name(typed) == shown


@pytest.mark.parametrize("typed", ["", " ", "\u200d", "\u2066\u2069", "\t\n"])
def test_what_cannot_be_seen_is_no_name(typed: str) -> None:
    with pytest.raises(Refusal, match="name-empty"):
        clean_name(typed)


@given(st.text(max_size=80))
def test_a_name_is_one_visible_line_or_refused(typed: str) -> None:
    try:
        name = clean_name(typed)
    except Refusal:
        return
    assert name.strip()
    assert len(name) <= 60
    assert "\n" not in name
    assert clean_name(name) == name


def test_a_session_holds_no_more_than_it_can(
    database: Database, session_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "PEOPLE_PER_SESSION", 2)
    for _ in range(2):
        seat(database, session_id)
    with pytest.raises(Refusal, match="session-full"):
        seat(database, session_id)
    with database.read() as unit:
        assert count_people(unit, session_id) == 2


def test_a_refused_name_leaves_no_trace(database: Database, session_id: str) -> None:
    with pytest.raises(Refusal):
        seat(database, session_id, " ")
    with database.read() as unit:
        assert count_people(unit, session_id) == 0


def test_promotion_reaches_the_person_and_their_link(database: Database, session_id: str) -> None:
    joined = seat(database, session_id)
    with database.unit() as unit:
        promote(unit, joined.seat.person_id, "facilitator")
    with database.read() as unit:
        person, own = (
            find_person(unit, joined.seat.person_id),
            personal_link(unit, joined.seat.person_id),
        )
    assert person
    assert own
    assert (person.role, own.role) == ("facilitator", "facilitator")
