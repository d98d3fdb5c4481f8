"""A session made from a fiche, and its plan changed by hand."""

from datetime import timedelta

import pytest

from app.blocks.library import guide, guides
from app.engine.refusals import Refusal
from app.sessions.agenda import LONGEST, SHORTEST
from app.sessions.fiche import Conflict, Fiche, Reading
from app.sessions.plan import (
    ASSUMED_MINUTES,
    agenda_of,
    agenda_problems,
    choose_guide,
    conflicts_of,
    create_session,
    duration_of,
    fiche_of,
    guide_of,
    rooms_of,
    save_agenda,
    save_fiche,
    save_rooms,
)
from app.sessions.queries import get_session, shared_link
from app.sessions.tables import Session
from app.store.database import Database
from tests.sessions.planned import FICHE, LINKS, NOW, START, plan_session

LATER = NOW + timedelta(minutes=5)


@pytest.fixture
def session(database: Database) -> Session:
    """Read from the database, not what the plan had in memory."""
    plan = plan_session(database)
    with database.read() as unit:
        return get_session(unit, plan.session_id)


def total(session: Session) -> int:
    return sum(item.minutes for item in agenda_of(session))


def test_everything_planned_survives_the_database(session: Session) -> None:
    assert fiche_of(session) == FICHE
    assert guide_of(session) == guide("sse")
    assert total(session) == 90
    assert len(rooms_of(session)) == 8
    assert (session.created_at, session.updated_at) == (NOW, NOW)


def test_each_role_has_a_link_of_its_own(database: Database) -> None:
    plan = plan_session(database)
    tokens = {
        "organizer": plan.organizer,
        "facilitator": plan.facilitator,
        "participant": plan.participant,
        "observer": plan.observer,
    }
    assert len(set(tokens.values())) == 4
    with database.read() as unit:
        for role, token in tokens.items():
            link = shared_link(unit, plan.session_id, role)  # type: ignore[arg-type]
            assert link
            assert LINKS.token(link.id) == token


def test_nothing_is_kept_when_the_unit_fails(database: Database) -> None:
    made: list[str] = []

    def fail_halfway() -> None:
        with database.unit() as unit:
            made.append(create_session(unit, Reading(fields=FICHE), guide("sse"), LINKS, NOW).session_id)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_halfway()
    with database.read() as unit, pytest.raises(Refusal, match="session-unknown"):
        get_session(unit, made[0])


def test_sessions_are_not_mixed_up(database: Database) -> None:
    one, other = plan_session(database), plan_session(database, Fiche(title="Another"))
    assert one.session_id != other.session_id
    with database.read() as unit:
        assert fiche_of(get_session(unit, other.session_id)).title == "Another"


@pytest.mark.parametrize(
    ("fiche", "minutes"),
    [
        (Fiche(), ASSUMED_MINUTES),
        (Fiche(duration_minutes=150), 150),
        (Fiche(duration_minutes=5), SHORTEST),
        (Fiche(duration_minutes=1440), LONGEST),
        (Fiche(starts_at=START, ends_at=START + timedelta(hours=2), duration_minutes=90), 120),
        (Fiche(starts_at=START, ends_at=START - timedelta(hours=2)), ASSUMED_MINUTES),
    ],
)
def test_an_agenda_is_proposed_whatever_the_fiche_says(
    database: Database, fiche: Fiche, minutes: int
) -> None:
    plan = plan_session(database, fiche)
    with database.read() as unit:
        assert total(get_session(unit, plan.session_id)) == minutes


def test_conflicts_are_kept_until_settled(database: Database) -> None:
    conflict = Conflict(field="starts_at", code="times-disagree", values=("14:05", "15:05"))
    with database.unit() as unit:
        plan = create_session(unit, Reading(fields=FICHE, conflicts=(conflict,)), guide("sse"), LINKS, NOW)
    with database.unit() as unit:
        session = get_session(unit, plan.session_id)
        assert conflicts_of(session) == [conflict]
        save_fiche(session, FICHE, [], has_started=False, now=LATER)
    with database.read() as unit:
        assert conflicts_of(get_session(unit, plan.session_id)) == []


def test_changes_reach_the_database(database: Database) -> None:
    plan = plan_session(database)
    with database.unit() as unit:
        session = get_session(unit, plan.session_id)
        save_fiche(session, Fiche(title="Renamed"), [], has_started=False, now=LATER)
    with database.read() as unit:
        kept = get_session(unit, plan.session_id)
    assert fiche_of(kept).title == "Renamed"
    assert kept.updated_at == LATER


def test_a_proposed_agenda_follows_the_duration(session: Session) -> None:
    longer = FICHE.model_copy(update={"ends_at": START + timedelta(minutes=150)})
    save_fiche(session, longer, [], has_started=False, now=LATER)
    assert total(session) == 150


def test_an_agenda_made_by_hand_does_not(session: Session) -> None:
    mine = agenda_of(session)[1:]
    save_agenda(session, mine, LATER)
    longer = FICHE.model_copy(update={"ends_at": START + timedelta(minutes=150)})
    save_fiche(session, longer, [], has_started=False, now=LATER)
    assert agenda_of(session) == mine


def test_the_agenda_of_a_running_session_stays(session: Session) -> None:
    longer = FICHE.model_copy(update={"ends_at": START + timedelta(minutes=150)})
    save_fiche(session, longer, [], has_started=True, now=LATER)
    assert total(session) == 90


def test_an_agenda_that_does_not_fit_is_kept_and_told(session: Session) -> None:
    assert agenda_problems(session) == []
    save_agenda(session, agenda_of(session)[:-1], LATER)
    assert [problem.code for problem in agenda_problems(session)] == ["agenda-under"]


def test_an_unknown_duration_has_nothing_to_fit(session: Session) -> None:
    save_fiche(session, Fiche(), [], has_started=True, now=LATER)
    assert duration_of(fiche_of(session)) is None
    assert agenda_problems(session) == []


@pytest.mark.parametrize("id", list(guides()))
def test_a_guide_brings_agenda_and_rooms(session: Session, id: str) -> None:
    save_agenda(session, [], LATER)
    choose_guide(session, guide(id), LATER)
    assert guide_of(session).id == id
    assert total(session) == 90
    assert [room.block for room in rooms_of(session)] == [block.id for block in guide(id).blocks]


def test_rooms_keep_the_order_and_numbers_of_their_blocks(session: Session) -> None:
    blocks = [block.id for block in guide_of(session).blocks]
    save_rooms(session, {blocks[6], blocks[2]}, LATER)
    assert [(room.number, room.block) for room in rooms_of(session)] == [(3, blocks[2]), (7, blocks[6])]


def test_a_session_needs_a_room(session: Session) -> None:
    with pytest.raises(Refusal, match="no-room-chosen"):
        save_rooms(session, {"nonsense"}, LATER)
    assert len(rooms_of(session)) == 8
