"""Links that are handed on: closed, and made anew. Who is in already stays: they have links of their own.

Nothing here commits.
"""

from datetime import datetime

from sqlmodel import Session as Unit

from app.sessions.links import new_id
from app.sessions.queries import shared_links
from app.sessions.tables import Link, SeatRole


def close_link(unit: Unit, session_id: str, role: SeatRole, now: datetime) -> None:
    """Nobody comes in any more by the links that were handed on for this role."""
    for link in shared_links(unit, session_id, role):
        link.revoked_at = now
        unit.add(link)


def renew_link(unit: Unit, session_id: str, role: SeatRole, now: datetime) -> Link:
    """Close what there was and make a new link for this role."""
    close_link(unit, session_id, role, now)
    link = Link(id=new_id(), session_id=session_id, role=role, created_at=now)
    unit.add(link)
    return link
