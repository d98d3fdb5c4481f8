"""Who is at the door: from a link's token or a browser's cookies to a seat in a session.

`Access` does the work, for pages and for the live connection alike; the dependencies at the end of the
file are its shape for routes. They expect an `Access` as `app.state.access`.
"""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Request
from sqlmodel import Session as Unit

from app.engine.refusals import Refusal
from app.locales import Language, is_language, negotiate
from app.sessions.links import Links
from app.sessions.queries import find_link, find_seated
from app.sessions.tables import Link, Person, SeatRole

LANGUAGE_COOKIE: Final = "minga_lang"
SEAT_COOKIE: Final = "minga_"
DESK_COOKIE: Final = "minga_desk_"
LEADERS: Final[frozenset[SeatRole]] = frozenset({"organizer", "facilitator"})


@dataclass(frozen=True, slots=True)
class Seat:
    """A person's place in one session."""

    session_id: str
    person_id: str
    role: SeatRole
    name: str
    lang: Language

    @property
    def leads(self) -> bool:
        return self.role in LEADERS


class Access:
    """Opens links and reads cookies.

    `read` begins a unit of work that only reads (`Database.read`).
    """

    def __init__(self, links: Links, read: Callable[[], AbstractContextManager[Unit]]) -> None:
        self.links = links
        self._read = read

    def resolve(self, token: str) -> Link | None:
        """The link behind a token; also a revoked one, so that the answer can say so. None: never was one."""
        link_id = self.links.link_id(token)
        if link_id is None:
            return None
        with self._read() as unit:
            return find_link(unit, link_id)

    def seat_from_cookies(self, cookies: Mapping[str, str], session_id: str) -> Seat | None:
        """The seat of whoever carries these cookies, or None. Answers for one session only."""
        link_id = self.links.link_id(cookies.get(seat_cookie(session_id), ""))
        if link_id is None:
            return None
        with self._read() as unit:
            found = find_seated(unit, link_id, session_id)
        return None if found is None else Seat(session_id, *found)

    def has_desk(self, cookies: Mapping[str, str], session_id: str) -> bool:
        """Whether these cookies open the session's desk."""
        link = self.resolve(cookies.get(desk_cookie(session_id), ""))
        return link is not None and is_desk_link(link) and link.session_id == session_id


def is_desk_link(link: Link) -> bool:
    """An organizer's link opens the desk, unless it is a person's own: that one opens their seat."""
    return link.role == "organizer" and link.person_id is None and link.revoked_at is None


def seat_of(person: Person) -> Seat:
    return Seat(person.session_id, person.id, person.role, person.name, person.lang)


def seat_cookie(session_id: str) -> str:
    """The cookie that carries a person's own token."""
    return f"{SEAT_COOKIE}{session_id}"


def desk_cookie(session_id: str) -> str:
    """The cookie that carries the organizer's token."""
    return f"{DESK_COOKIE}{session_id}"


def reader_language(request: Request) -> Language:
    """The reader's language: asked for in the address, chosen before, or what their browser prefers."""
    for choice in (request.query_params.get("lang"), request.cookies.get(LANGUAGE_COOKIE)):
        if is_language(choice):
            return choice
    return negotiate(request.headers.get("accept-language"))


def current_access(request: Request) -> Access:
    access: Access = request.app.state.access
    return access


CurrentAccess = Annotated[Access, Depends(current_access)]


def current_person(request: Request, session_id: str, access: CurrentAccess) -> Seat:
    """The reader's seat in the session of the address.

    Raises Refusal `not-in-session` when they have none.
    """
    seat = access.seat_from_cookies(request.cookies, session_id)
    if seat is None:
        raise Refusal("not-in-session")
    return seat


def require_organizer(request: Request, session_id: str, access: CurrentAccess) -> str:
    """The id of a session whose desk this browser may open.

    Raises Refusal `not-organizer`.
    """
    if not access.has_desk(request.cookies, session_id):
        raise Refusal("not-organizer")
    return session_id


def require_leader(request: Request, session_id: str, access: CurrentAccess) -> str:
    """The id of a session that this browser organizes or facilitates.

    Raises Refusal `not-leader`.
    """
    seat = access.seat_from_cookies(request.cookies, session_id)
    if not access.has_desk(request.cookies, session_id) and not (seat and seat.leads):
        raise Refusal("not-leader")
    return session_id


ReaderLanguage = Annotated[Language, Depends(reader_language)]
CurrentPerson = Annotated[Seat, Depends(current_person)]
OrganizedSession = Annotated[str, Depends(require_organizer)]
LedSession = Annotated[str, Depends(require_leader)]
