"""Every link leads here: to the desk, back to one's own seat, or to the form that asks for a name."""

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from app.engine.refusals import Refusal
from app.locales import Language, is_language
from app.sessions.access import (
    LANGUAGE_COOKIE,
    LEADERS,
    ReaderLanguage,
    Seat,
    desk_cookie,
    is_desk_link,
)
from app.sessions.joining import join, promote
from app.sessions.plan import fiche_of
from app.sessions.queries import get_session
from app.sessions.tables import Link
from app.web.context import CurrentWeb, Web, address_of
from app.web.cookies import set_cookie
from app.web.errors import sentence
from app.web.forms import PostedForm, text
from app.web.invitation import invitation_of
from app.web.seats import present_seat, to_seat

router = APIRouter()


@router.get("/j/{token}")
def follow_link(request: Request, token: str, web: CurrentWeb, lang: ReaderLanguage) -> Response:
    link = _link(request, web, token)
    if is_desk_link(link):
        return _to_desk(request, link.session_id, token)
    if link.person_id:
        return to_seat(request, link.session_id, token)
    return _form(request, web, link, chosen=lang)


@router.post("/j/{token}")
def take_seat(
    request: Request, token: str, web: CurrentWeb, lang: ReaderLanguage, form: PostedForm
) -> Response:
    web.joins.take(address_of(request))
    link = _link(request, web, token)
    seat = web.access.seat_from_cookies(request.cookies, link.session_id)
    if is_desk_link(link) or link.person_id:
        return RedirectResponse(f"/j/{token}", 303)
    if seat and text(form, "how") == "same":
        return _go_on(web, link, seat)
    typed, wanted = text(form, "name"), text(form, "lang")
    chosen = wanted if is_language(wanted) else lang
    try:
        with web.database.unit() as unit:
            joined = join(unit, link, typed, chosen, web.now())
    except Refusal as refusal:
        errors = {"name": sentence(refusal, lang)}
        return _form(request, web, link, chosen, 422, typed=typed, errors=errors)
    own_token = web.links.token(joined.link_id)
    response = to_seat(request, link.session_id, own_token)
    set_cookie(response, request, LANGUAGE_COOKIE, chosen)
    return response


def _go_on(web: Web, link: Link, seat: Seat) -> Response:
    """Back to the seat this browser already has, which a facilitator's link raises."""
    if _upgrades(link, seat):
        with web.database.unit() as unit:
            promote(unit, seat.person_id, link.role)
    return RedirectResponse(f"/s/{link.session_id}", 303)


def _upgrades(link: Link, seat: Seat | None) -> bool:
    return seat is not None and link.role in LEADERS and not seat.leads


def _link(request: Request, web: Web, token: str) -> Link:
    """
    Raises:
        Refusal: `link-unknown`, `link-revoked`, `too-many-tries`.
    """
    link = web.access.resolve(token)
    if link is None:
        web.joins.take(address_of(request))
        raise Refusal("link-unknown")
    if link.revoked_at:
        raise Refusal("link-revoked")
    return link


def _to_desk(request: Request, session_id: str, token: str) -> Response:
    response = RedirectResponse(f"/o/{session_id}", 303, headers={"Cache-Control": "no-store"})
    set_cookie(response, request, desk_cookie(session_id), token)
    return response


def _form(
    request: Request, web: Web, link: Link, chosen: Language, status: int = 200, **context: Any
) -> Response:
    with web.database.read() as unit:
        session = get_session(unit, link.session_id)
    seat = present_seat(request, web, link.session_id)
    shown = {"typed": "", "errors": {}, **context}
    return web.pages.render(
        request,
        "join.html",
        status,
        invitation=invitation_of(fiche_of(session)),
        role=link.role,
        seat=seat,
        upgrades=_upgrades(link, seat),
        chosen=chosen,
        **shown,
    )
