"""What a page asks of a board besides its channel: its history, and going back to a moment."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request

from app.engine.refusals import Refusal
from app.engine.roles import Role, Viewer
from app.live.names import ChannelName
from app.rooms.history import moment, told
from app.rooms.rewinding import Rewind
from app.sessions.access import CurrentPerson, Seat
from app.sessions.records import Person
from app.web.forms import came_from_us
from app.web.live import CurrentLive, Live

router = APIRouter()

Count = Annotated[int, Query(ge=0, le=2**53 - 1)]


def leader(seat: CurrentPerson) -> Seat:
    """
    Raises:
        Refusal: `not-leader`.
    """
    if not seat.leads:
        raise Refusal("not-leader")
    return seat


def from_us(request: Request) -> None:
    """A page's own request: it carries a header that no form and no foreign page can send.

    Raises:
        Refusal: `form-foreign`.
    """
    if not came_from_us(request) or "x-minga" not in request.headers:
        raise Refusal("form-foreign")


Leader = Annotated[Seat, Depends(leader)]
FromUs = Depends(from_us)


@router.get("/s/{session_id}/boards/{room}/history")
async def history(
    session_id: str, room: str, seat: Leader, live: CurrentLive, after: Count = 0
) -> dict[str, Any]:
    """The board's events after a sequence, a page at a time, as the reader may know them."""
    name = ChannelName("board", session_id, room)
    stage = await live.hub.state(ChannelName("stage", session_id))
    roles: dict[str, Role] = {person.id: person.role for person in stage.of(Person)}
    events = await live.sources.log.read(str(name))
    viewer = Viewer(seat.person_id, seat.role)
    page = await asyncio.to_thread(told, events, str(name), live.sources.rules["board"], viewer, roles, after)
    return {"last": events[-1].seq if events else 0, "events": page}


@router.post("/s/{session_id}/boards/{room}/restore", dependencies=[FromUs])
async def restore(session_id: str, room: str, seat: Leader, live: CurrentLive, seq: Count) -> dict[str, int]:
    """The board as it stood after the event `seq`, as a new state; what came since can be restored likewise.

    Raises:
        Refusal: `no-such-room`, `no-such-moment`.
    """
    name = ChannelName("board", session_id, room)
    args = await _moment(live, name, seq)
    outcome = await live.hub.do(name, Rewind.kind, args)
    if isinstance(outcome, Refusal):
        raise outcome
    return {"seq": outcome.seq}


async def _moment(live: Live, name: ChannelName, seq: int) -> dict[str, Any]:
    events = [event for event in await live.sources.log.read(str(name)) if event.seq <= seq]
    if not events or events[-1].seq != seq:
        raise Refusal("no-such-moment")
    return await asyncio.to_thread(moment, events, str(name), live.sources.rules["board"])
