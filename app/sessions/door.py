"""From a page's cookies to the live session: who is this, and are they on the stage?"""

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from fastapi import WebSocket
from sqlmodel import Session as Unit

from app.engine.refusals import Refusal
from app.engine.roles import Grant, Viewer
from app.engine.state import State
from app.live.hub import Hub
from app.live.kinds import First
from app.live.member import Guest
from app.live.names import ChannelName
from app.sessions.access import Access
from app.sessions.people import Arrive
from app.sessions.queries import find_session
from app.sessions.records import Person
from app.sessions.staging import stage_plan
from app.store.database import DatabaseUnavailable

logger = logging.getLogger(__name__)

Read = Callable[[], AbstractContextManager[Unit]]


@contextmanager
def readable_data() -> Iterator[None]:
    """Who comes in while the database cannot be read is made to come again.

    Raises:
        Refusal: `data-unavailable`.
    """
    try:
        yield
    except DatabaseUnavailable as error:
        logger.error("nobody can come in: %s", error)
        raise Refusal("data-unavailable") from error


class StageDoor:
    """What the live layer asks of sessions. `read` begins a unit of work that only reads."""

    def __init__(self, access: Access, read: Read) -> None:
        self._access = access
        self._read = read

    async def guest(self, socket: WebSocket, session_id: str) -> Guest:
        """
        Raises:
            Refusal: `not-in-session`, `data-unavailable`.
        """
        with readable_data():
            seat = await asyncio.to_thread(self._access.seat_from_cookies, socket.cookies, session_id)
        if seat is None:
            raise Refusal("not-in-session")
        return Guest(session_id, Viewer(seat.person_id, seat.role), seat.name, seat.lang)

    async def begin(self, name: ChannelName, parent: State | None) -> list[First]:
        """The plan, when the stage is used for the first time.

        Raises:
            Refusal: `no-such-channel`, `data-unavailable`.
        """
        return [("stage.plan", await asyncio.to_thread(self._plan, name.session))]

    def _plan(self, session_id: str) -> dict[str, object]:
        with readable_data(), self._read() as unit:
            session = find_session(unit, session_id)
            if session is None:
                raise Refusal("no-such-channel")
            return stage_plan(session)


def enter_stage(viewer: Viewer, name: ChannelName, stage: State) -> Grant:
    """Everyone in the session sees the stage; who observes changes nothing."""
    return Grant(write=viewer.role != "observer")


async def arrive(hub: Hub, guest: Guest) -> None:
    """Put a guest on the roster, unless they are there already.

    Raises:
        Refusal: `session-full`, `no-such-channel`, `not-saved-yet`, `data-unavailable`.
    """
    name = ChannelName("stage", guest.session)
    known = (await hub.state(name)).find(Person, guest.viewer.person)
    if known and known.role == guest.viewer.role:
        return
    outcome = await hub.do(
        name,
        Arrive.kind,
        {"person": guest.viewer.person, "name": guest.name, "lang": guest.lang, "role": guest.viewer.role},
    )
    if isinstance(outcome, Refusal):
        raise outcome
