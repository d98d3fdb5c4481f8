"""The demonstration session: a fiche of our own, ready to be walked through."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.blocks.library import DEFAULT_GUIDE, guide
from app.house import House
from app.sessions.fiche import read_fiche
from app.sessions.links import link_address
from app.sessions.plan import create_session

FICHE: Final = Path(__file__).with_suffix(".md")


def make_demo(house: House, base: str) -> dict[str, str]:
    """A new demonstration session; the addresses to press, by role."""
    reading = read_fiche(FICHE.read_bytes(), FICHE.name)
    with house.database.unit() as unit:
        plan = create_session(unit, reading, guide(DEFAULT_GUIDE), house.links, datetime.now(UTC))
    return {
        "session": plan.session_id,
        "organizer": link_address(base, plan.organizer),
        "facilitator": link_address(base, plan.facilitator),
        "participant": link_address(base, plan.participant),
    }
