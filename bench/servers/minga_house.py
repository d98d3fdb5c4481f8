"""Sessions and people for a Minga that has not started yet, made through its own functions.

Coming in by the form is paced for each address (`app/web/install.py`), as it should be; here a few hundred
people sit behind one address. So their seats are taken beforehand, in the database, as the form takes them.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlmodel import Session as Unit

from app.blocks.library import DEFAULT_GUIDE, guide
from app.house import House
from app.sessions.access import seat_cookie
from app.sessions.fiche import read_fiche
from app.sessions.joining import join
from app.sessions.plan import Plan as SessionPlan
from app.sessions.plan import create_session, save_rooms
from app.sessions.queries import find_link, get_session
from app.settings import Settings
from bench.servers.adapter import Place, Plan

ROOMS_PER_SESSION: Final = 8
"""As many as the default guide has blocks: 160 people in rooms of 20."""
FICHE: Final = b"Title: A measured session\nDuration: 90 minutes\n"


@dataclass(frozen=True)
class Seat:
    session: str
    cookie: str

    @property
    def place(self) -> Place:
        return Place(f"/s/{self.session}/live", {"Cookie": self.cookie})


def furnish(plan: Plan, rooms_per_session: int) -> tuple[list[Seat], list[Seat]]:
    """Seats of all members in order, and one of a facilitator for each session."""
    house = House.open(Settings(data=plan.folder))
    seats: list[Seat] = []
    leaders: list[Seat] = []
    with house.database.unit() as unit:
        while len(seats) < plan.members:
            rooms = min(rooms_per_session, -(-(plan.members - len(seats)) // plan.room))
            count = min(rooms * plan.room, plan.members - len(seats))
            session = _session(unit, house, rooms)
            leaders.append(_seat(unit, house, session.session_id, session.facilitator, "Facilitator"))
            seats += [
                _seat(unit, house, session.session_id, session.participant, f"Member {number + 1}")
                for number in range(count)
            ]
    house.database.close()
    return seats, leaders


def _session(unit: Unit, house: House, rooms: int) -> SessionPlan:
    now, chosen = datetime.now(UTC), guide(DEFAULT_GUIDE)
    plan = create_session(unit, read_fiche(FICHE, "fiche.md"), chosen, house.links, now)
    blocks = [block.id for block in chosen.blocks][:rooms]
    save_rooms(get_session(unit, plan.session_id), blocks, now)
    return plan


def _seat(unit: Unit, house: House, session: str, token: str, name: str) -> Seat:
    link = find_link(unit, house.links.link_id(token) or "")
    if link is None:
        raise LookupError(token)
    joined = join(unit, link, name, "en", datetime.now(UTC))
    return Seat(session, f"{seat_cookie(session)}={house.links.token(joined.link_id)}")
