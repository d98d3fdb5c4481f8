"""The seat this browser has, and the way to the live page with one that it has just been given."""

from dataclasses import replace
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse

from app.sessions.access import Seat, seat_cookie
from app.web.context import Web
from app.web.cookies import set_cookie

ARRIVED: Final = "arrived"
"""Tells the browser's service worker, which sees no cookies, that this may be another person than before:
what it keeps of the session is not theirs (app/static/src/worker/rules.ts). The page then drops the word."""


def present_seat(request: Request, web: Web, session_id: str) -> Seat | None:
    """The seat under the name its person goes by now, which may not be the one given at the door: the stage
    knows it, and keeps it alone."""
    seat = web.access.seat_from_cookies(request.cookies, session_id)
    name = web.stages.name_of(session_id, seat.person_id) if seat else None
    return replace(seat, name=name) if seat and name else seat


def to_seat(request: Request, session_id: str, token: str) -> RedirectResponse:
    to = f"/s/{session_id}?{ARRIVED}"
    response = RedirectResponse(to, 303, headers={"Cache-Control": "no-store"})
    set_cookie(response, request, seat_cookie(session_id), token)
    return response
