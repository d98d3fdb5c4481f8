"""From cookies to a seat: one's own, in this session, and no other."""

import pytest

from app.sessions.access import Access, Seat, desk_cookie, seat_cookie
from app.sessions.joining import join
from app.sessions.links import Links
from app.sessions.plan import Plan
from app.sessions.queries import find_link, find_person, shared_link
from app.sessions.tables import SeatRole
from app.store.database import Database
from tests.sessions.planned import LINKS, NOW, plan_session


@pytest.fixture
def access(database: Database) -> Access:
    return Access(LINKS, database.read)


@pytest.fixture
def plan(database: Database) -> Plan:
    return plan_session(database)


def token_of_new(database: Database, plan: Plan, role: SeatRole = "participant") -> tuple[str, Seat]:
    with database.unit() as unit:
        link = shared_link(unit, plan.session_id, role)
        assert link
        joined = join(unit, link, "Ana", "es", NOW)
    return LINKS.token(joined.link_id), joined.seat


def revoke(database: Database, token: str) -> None:
    with database.unit() as unit:
        link = find_link(unit, LINKS.link_id(token) or "")
        assert link
        link.revoked_at = NOW


def test_a_personal_token_is_a_seat(database: Database, access: Access, plan: Plan) -> None:
    token, seat = token_of_new(database, plan)
    found = access.seat_from_cookies({seat_cookie(plan.session_id): token}, plan.session_id)
    assert found == seat
    assert found == Seat(plan.session_id, seat.person_id, "participant", "Ana", "es")


def test_a_seat_in_one_session_is_none_in_another(database: Database, access: Access, plan: Plan) -> None:
    other = plan_session(database)
    token, _ = token_of_new(database, plan)
    assert access.seat_from_cookies({seat_cookie(other.session_id): token}, other.session_id) is None
    assert access.seat_from_cookies({seat_cookie(plan.session_id): token}, other.session_id) is None


@pytest.mark.parametrize("role", ["organizer", "facilitator", "participant", "observer"])
def test_a_shared_link_is_no_seat(access: Access, plan: Plan, role: str) -> None:
    """Who has only the join link has not said who they are."""
    cookies = {seat_cookie(plan.session_id): getattr(plan, role)}
    assert access.seat_from_cookies(cookies, plan.session_id) is None


def test_a_revoked_seat_is_empty(database: Database, access: Access, plan: Plan) -> None:
    token, _ = token_of_new(database, plan)
    revoke(database, token)
    assert access.seat_from_cookies({seat_cookie(plan.session_id): token}, plan.session_id) is None


def test_a_person_who_was_erased_has_no_seat(database: Database, access: Access, plan: Plan) -> None:
    token, seat = token_of_new(database, plan)
    with database.unit() as unit:
        unit.delete(find_person(unit, seat.person_id))
    assert access.seat_from_cookies({seat_cookie(plan.session_id): token}, plan.session_id) is None


@pytest.mark.parametrize("cookie", ["", "x", "A" * 34, "é" * 40])
def test_a_forged_cookie_is_nobody(access: Access, plan: Plan, cookie: str) -> None:
    cookies = {seat_cookie(plan.session_id): cookie, desk_cookie(plan.session_id): cookie}
    assert access.seat_from_cookies(cookies, plan.session_id) is None
    assert not access.has_desk(cookies, plan.session_id)
    assert access.seat_from_cookies({}, plan.session_id) is None


def test_only_the_organizers_link_is_a_desk(database: Database, access: Access, plan: Plan) -> None:
    own, _ = token_of_new(database, plan, "organizer")
    tokens = {
        plan.organizer: True,
        plan.facilitator: False,
        plan.participant: False,
        plan.observer: False,
        own: False,
    }
    for token, opens in tokens.items():
        assert access.has_desk({desk_cookie(plan.session_id): token}, plan.session_id) is opens


def test_a_desk_is_one_sessions_until_its_link_is_revoked(
    database: Database, access: Access, plan: Plan
) -> None:
    other = plan_session(database)
    assert not access.has_desk({desk_cookie(other.session_id): plan.organizer}, other.session_id)
    revoke(database, plan.organizer)
    assert not access.has_desk({desk_cookie(plan.session_id): plan.organizer}, plan.session_id)


def test_resolving_tells_revoked_from_never_made(database: Database, access: Access, plan: Plan) -> None:
    revoke(database, plan.participant)
    link = access.resolve(plan.participant)
    assert link
    assert link.revoked_at == NOW
    assert access.resolve(Links(b"another secret here").token("abcdefghijkl")) is None
    assert access.resolve(LINKS.token("abcdefghijkl")) is None


@pytest.mark.parametrize(
    ("role", "leads"),
    [("organizer", True), ("facilitator", True), ("participant", False), ("observer", False)],
)
def test_who_leads(role: SeatRole, leads: bool) -> None:
    assert Seat("s", "p", role, "Ana", "en").leads is leads
