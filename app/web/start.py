"""The start page: a new session, a link in hand, or a session that this browser already opens."""

import re
from dataclasses import dataclass
from typing import Final

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from app.locales import say
from app.sessions.access import DESK_COOKIE, SEAT_COOKIE, ReaderLanguage, Seat
from app.sessions.plan import fiche_of
from app.sessions.queries import find_sessions
from app.web.context import CurrentWeb, Web
from app.web.forms import PostedForm, text
from app.web.invitation import Invitation, invitation_of
from app.web.seats import present_seat

router = APIRouter()

SHOWN: Final = 30
"""Sessions on the start page; browsers keep some fifty cookies a server."""
OUR_COOKIE: Final = re.compile(f"(?:{DESK_COOKIE}|{SEAT_COOKIE})([A-Za-z0-9]{{10}})")
TOKEN: Final = re.compile(r"(?:^|/j/)([A-Za-z0-9]{12}[A-Za-z0-9_-]{22})(?:$|[?#/])")


@dataclass(frozen=True, slots=True)
class Entry:
    """A session that this browser may open, at its desk, at its seat or both."""

    id: str
    invitation: Invitation
    has_desk: bool
    seat: Seat | None


@router.get("/")
def start_page(request: Request, web: CurrentWeb) -> Response:
    return _show(request, web)


@router.post("/open")
def open_link(request: Request, web: CurrentWeb, lang: ReaderLanguage, form: PostedForm) -> Response:
    typed = text(form, "link")
    token = TOKEN.search(typed)
    if token and web.access.resolve(token[1]):
        return RedirectResponse(f"/j/{token[1]}", 303)
    return _show(request, web, 422, typed, say(lang, "pages-link-wrong" if typed else "pages-link-empty"))


def _show(request: Request, web: Web, status: int = 200, typed: str = "", error: str = "") -> Response:
    mine = _entries(web, request)
    return web.pages.render(request, "start.html", status, mine=mine, typed=typed, error=error)


def _entries(web: Web, request: Request) -> list[Entry]:
    cookies = request.cookies
    ids = {match[1]: None for name in cookies if (match := OUR_COOKIE.fullmatch(name))}
    with web.database.read() as unit:
        sessions = find_sessions(unit, list(ids)[:SHOWN])
    entries = [
        Entry(
            session.id,
            invitation_of(fiche_of(session)),
            web.access.has_desk(cookies, session.id),
            present_seat(request, web, session.id),
        )
        for session in sessions
    ]
    return [entry for entry in entries if entry.has_desk or entry.seat]
