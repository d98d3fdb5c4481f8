"""Every question to the tables of sessions, people and links. Nothing here commits."""

from collections.abc import Collection, Sequence
from typing import Final

from sqlalchemy import Row, bindparam, func
from sqlmodel import Session as Unit
from sqlmodel import col, select

from app.engine.refusals import Refusal
from app.locales import Language
from app.sessions.tables import Link, Person, SeatRole, Session

Seated = Row[str, SeatRole, str, Language]
"""A person's id, role, name and language."""

_SEATED: Final = (
    select(col(Person.id), col(Person.role), col(Person.name), col(Person.lang))
    .join(Link, col(Link.person_id) == col(Person.id))
    .where(Link.id == bindparam("link"), Link.session_id == bindparam("session"))
    .where(col(Link.revoked_at).is_(None))
)
"""Made once, and without models, which take three times as long: asked for everyone who comes in, and after a
restart for all at once."""


def find_session(unit: Unit, session_id: str) -> Session | None:
    return unit.get(Session, session_id)


def get_session(unit: Unit, session_id: str) -> Session:
    """
    Raises:
        Refusal: `session-unknown`.
    """
    session = unit.get(Session, session_id)
    if session is None:
        raise Refusal("session-unknown")
    return session


def find_sessions(unit: Unit, session_ids: Collection[str]) -> Sequence[Session]:
    """Those that exist, the newest first."""
    those = select(Session).where(col(Session.id).in_(session_ids))
    return unit.exec(those.order_by(col(Session.created_at).desc())).all()


def find_link(unit: Unit, link_id: str) -> Link | None:
    """The link, also when it was revoked."""
    return unit.get(Link, link_id)


def shared_links(unit: Unit, session_id: str, role: SeatRole) -> Sequence[Link]:
    """The links that give a role to whoever opens them and still work, the newest first."""
    links = (
        select(Link)
        .where(Link.session_id == session_id, Link.role == role, col(Link.person_id).is_(None))
        .where(col(Link.revoked_at).is_(None))
        .order_by(col(Link.created_at).desc())
    )
    return unit.exec(links).all()


def shared_link(unit: Unit, session_id: str, role: SeatRole) -> Link | None:
    """The newest of them."""
    return next(iter(shared_links(unit, session_id, role)), None)


def personal_link(unit: Unit, person_id: str) -> Link | None:
    """One person's own way back, if it still works."""
    links = select(Link).where(Link.person_id == person_id, col(Link.revoked_at).is_(None))
    return unit.exec(links).first()


def find_person(unit: Unit, person_id: str) -> Person | None:
    return unit.get(Person, person_id)


def find_seated(unit: Unit, link_id: str, session_id: str) -> Seated | None:
    """Whose own link this is, if it is of this session and still works."""
    return unit.connection().execute(_SEATED, {"link": link_id, "session": session_id}).one_or_none()


def people_of(unit: Unit, session_id: str) -> Sequence[Person]:
    """In the order in which they came."""
    people = select(Person).where(Person.session_id == session_id)
    return unit.exec(people.order_by(col(Person.joined_at), col(Person.id))).all()


def count_people(unit: Unit, session_id: str) -> int:
    return unit.exec(select(func.count()).select_from(Person).where(Person.session_id == session_id)).one()
