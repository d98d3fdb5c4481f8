"""To the live page, with the cookie of a seat that this browser has just been given."""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse

from app.sessions.access import seat_cookie
from app.web.cookies import set_cookie

ARRIVED: Final = "arrived"
"""Tells the browser's service worker, which sees no cookies, that this may be another person than before:
what it keeps of the session is not theirs (app/static/src/worker/rules.ts). The page then drops the word."""


def to_seat(request: Request, session_id: str, token: str) -> RedirectResponse:
    to = f"/s/{session_id}?{ARRIVED}"
    response = RedirectResponse(to, 303, headers={"Cache-Control": "no-store"})
    set_cookie(response, request, seat_cookie(session_id), token)
    return response
