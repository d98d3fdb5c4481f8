"""Planning: a session made from a fiche, then its fiche, guide, agenda and rooms changed. Nothing commits."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from pydantic import TypeAdapter
from sqlmodel import Session as Unit

from app.blocks.guide import Guide
from app.engine.refusals import Refusal
from app.sessions.agenda import (
    LONGEST,
    SHORTEST,
    AgendaItem,
    RoomPlan,
    check_agenda,
    propose_agenda,
    propose_rooms,
)
from app.sessions.fiche.conflicts import Conflict
from app.sessions.fiche.model import Fiche, Reading
from app.sessions.links import Links, new_id, new_session_id
from app.sessions.tables import Link, SeatRole, Session

ASSUMED_MINUTES: Final = 90
"""For an agenda when the fiche says no duration: what most online sessions take."""
LINK_ROLES: Final[tuple[SeatRole, ...]] = ("organizer", "facilitator", "participant", "observer")
"""Every session has one link for each."""

_agenda = TypeAdapter(list[AgendaItem])
_rooms = TypeAdapter(list[RoomPlan])


@dataclass(frozen=True, slots=True)
class Plan:
    """A session just made: its id and the tokens of its four links."""

    session_id: str
    organizer: str
    facilitator: str
    participant: str
    observer: str


def create_session(unit: Unit, reading: Reading, guide: Guide, links: Links, now: datetime) -> Plan:
    """A new session with a copy of the guide, a proposed agenda, proposed rooms and its links."""
    session = Session(
        id=new_session_id(),
        created_at=now,
        updated_at=now,
        fiche=reading.fields.model_dump(mode="json"),
        conflicts=[conflict.model_dump(mode="json") for conflict in reading.conflicts],
        guide={},
    )
    choose_guide(session, guide, now)
    unit.add(session)
    unit.flush()
    made = [Link(id=new_id(), session_id=session.id, role=role, created_at=now) for role in LINK_ROLES]
    unit.add_all(made)
    return Plan(session.id, *(links.token(link.id) for link in made))


def fiche_of(session: Session) -> Fiche:
    return Fiche.model_validate(session.fiche)


def conflicts_of(session: Session) -> list[Conflict]:
    return [Conflict.model_validate(conflict) for conflict in session.conflicts]


def guide_of(session: Session) -> Guide:
    return Guide.model_validate(session.guide)


def agenda_of(session: Session) -> list[AgendaItem]:
    return _agenda.validate_python(session.agenda)


def rooms_of(session: Session) -> list[RoomPlan]:
    return _rooms.validate_python(session.rooms)


def duration_of(fiche: Fiche) -> int | None:
    """Minutes from start to end, or as the fiche states them."""
    if fiche.starts_at and fiche.ends_at and fiche.ends_at > fiche.starts_at:
        return (fiche.ends_at - fiche.starts_at) // timedelta(minutes=1)
    return fiche.duration_minutes


def save_fiche(
    session: Session, fiche: Fiche, conflicts: Sequence[Conflict], has_started: bool, now: datetime
) -> None:
    """Keep the fiche and what is unsettled in it.

    An agenda that nobody changed follows the duration, unless the session `has_started`.
    """
    untouched = not has_started and agenda_of(session) == proposed_agenda(session)
    session.fiche = fiche.model_dump(mode="json")
    session.conflicts = [conflict.model_dump(mode="json") for conflict in conflicts]
    if untouched:
        session.agenda = _agenda.dump_python(proposed_agenda(session), mode="json")
    session.updated_at = now


def choose_guide(session: Session, guide: Guide, now: datetime) -> None:
    """Give the session its own copy of a guide, and propose agenda and rooms anew."""
    session.guide = guide.model_dump(mode="json")
    propose_again(session, now)
    session.rooms = _rooms.dump_python(propose_rooms(guide, fiche_of(session).capacity), mode="json")


def propose_again(session: Session, now: datetime) -> None:
    session.agenda = _agenda.dump_python(proposed_agenda(session), mode="json")
    session.updated_at = now


def proposed_agenda(session: Session) -> list[AgendaItem]:
    """For the fiche's duration, or the nearest one that an agenda can be proposed for."""
    minutes = duration_of(fiche_of(session)) or ASSUMED_MINUTES
    return propose_agenda(min(max(minutes, SHORTEST), LONGEST), guide_of(session))


def agenda_problems(session: Session) -> list[Refusal]:
    """What keeps the agenda from fitting the session; empty when it fits, or when the duration is unknown."""
    agenda = agenda_of(session)
    total = sum(max(item.minutes, 0) for item in agenda)
    return check_agenda(agenda, duration_of(fiche_of(session)) or total)


def save_agenda(session: Session, agenda: Sequence[AgendaItem], now: datetime) -> None:
    """Kept also when it does not add up: it is corrected step by step."""
    session.agenda = _agenda.dump_python(list(agenda), mode="json")
    session.updated_at = now


def save_rooms(session: Session, blocks: Collection[str], now: datetime) -> None:
    """Rooms for these blocks of the guide, numbered as the blocks are.

    Raises:
        Refusal: `no-room-chosen`.
    """
    proposed = propose_rooms(guide_of(session), fiche_of(session).capacity)
    chosen = [room for room in proposed if room.block in blocks]
    if not chosen:
        raise Refusal("no-room-chosen")
    session.rooms = _rooms.dump_python(chosen, mode="json")
    session.updated_at = now
