"""Questions to the tables, and what the tables keep."""

from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import IntegrityError, StatementError

from app.sessions.fiche import Fiche
from app.sessions.links import new_id
from app.sessions.queries import (
    count_people,
    find_session,
    find_sessions,
    get_session,
    people_of,
    personal_link,
    shared_link,
)
from app.sessions.tables import Link, Person
from app.store.database import Database
from tests.sessions.planned import NOW, plan_session


def person(session_id: str, name: str, minutes: int = 0) -> Person:
    joined_at = NOW + timedelta(minutes=minutes)
    return Person(
        id=new_id(), session_id=session_id, name=name, lang="en", role="participant", joined_at=joined_at
    )


def test_the_newest_sessions_come_first_and_the_unknown_are_left_out(database: Database) -> None:
    older = plan_session(database, Fiche(), NOW)
    newer = plan_session(database, Fiche(), NOW + timedelta(days=1))
    with database.read() as unit:
        found = find_sessions(unit, [older.session_id, "unknown", newer.session_id])
        assert [session.id for session in found] == [newer.session_id, older.session_id]
        assert find_sessions(unit, []) == []
        assert find_session(unit, "unknown") is None


def test_people_come_in_the_order_of_arrival(database: Database) -> None:
    here, elsewhere = plan_session(database), plan_session(database)
    with database.unit() as unit:
        unit.add_all([person(here.session_id, "second", 2), person(here.session_id, "first", 1)])
        unit.add(person(elsewhere.session_id, "other"))
    with database.read() as unit:
        assert [each.name for each in people_of(unit, here.session_id)] == ["first", "second"]
        assert count_people(unit, here.session_id) == 2


def test_a_revoked_link_gives_way_to_a_newer_one(database: Database) -> None:
    plan = plan_session(database)
    with database.unit() as unit:
        old = shared_link(unit, plan.session_id, "participant")
        assert old
        old.revoked_at = NOW
    with database.unit() as unit:
        assert shared_link(unit, plan.session_id, "participant") is None
        newer = Link(id=new_id(), session_id=plan.session_id, role="participant", created_at=NOW)
        unit.add(newer)
    with database.read() as unit:
        found = shared_link(unit, plan.session_id, "participant")
    assert found
    assert found.id == newer.id


def test_a_personal_link_is_never_shared(database: Database) -> None:
    plan = plan_session(database)
    later = NOW + timedelta(hours=1)
    with database.unit() as unit:
        ana = person(plan.session_id, "Ana")
        unit.add(ana)
        unit.flush()
        own = Link(
            id=new_id(), session_id=plan.session_id, role="participant", person_id=ana.id, created_at=later
        )
        unit.add(own)
    with database.read() as unit:
        shared = shared_link(unit, plan.session_id, "participant")
        found = personal_link(unit, ana.id)
    assert shared
    assert shared.id != own.id
    assert found
    assert found.id == own.id


def test_with_a_session_goes_all_that_belongs_to_it(database: Database) -> None:
    plan = plan_session(database)
    with database.unit() as unit:
        unit.add(person(plan.session_id, "Ana"))
    with database.unit() as unit:
        unit.delete(get_session(unit, plan.session_id))
    with database.read() as unit:
        assert count_people(unit, plan.session_id) == 0
        assert shared_link(unit, plan.session_id, "organizer") is None


def test_nobody_sits_in_a_session_that_is_not_there(database: Database) -> None:
    with pytest.raises(IntegrityError), database.unit() as unit:
        unit.add(person("unknown", "Ana"))


def test_moments_come_back_in_utc(database: Database) -> None:
    plan = plan_session(database)
    local = datetime(2027, 1, 1, 1, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    with database.unit() as unit:
        get_session(unit, plan.session_id).updated_at = local
    with database.read() as unit:
        kept = get_session(unit, plan.session_id).updated_at
    assert kept == local
    assert kept.utcoffset() == timedelta()


def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    plan = plan_session(database)
    with pytest.raises(StatementError, match="needs its zone"), database.unit() as unit:
        get_session(unit, plan.session_id).updated_at = datetime(2027, 1, 1)  # noqa: DTZ001
