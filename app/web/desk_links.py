"""Links to share are closed and made anew at the desk, before, during and after the session."""

from typing import Literal

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from app.sessions.access import OrganizedSession, desk_cookie
from app.sessions.sharing import close_link, renew_link
from app.sessions.tables import SeatRole
from app.web.context import CurrentWeb
from app.web.cookies import set_cookie
from app.web.forms import PostedForm

router = APIRouter()


@router.post("/o/{session_id}/links/{role}/close")
def close(
    session_id: OrganizedSession,
    role: Literal["participant", "facilitator", "observer"],
    web: CurrentWeb,
    form: PostedForm,
) -> Response:
    """The organizer's link is missing here: without any nobody could open the desk again."""
    with web.database.unit() as unit:
        close_link(unit, session_id, role, web.now())
    return _back(session_id, "closed", role)


@router.post("/o/{session_id}/links/{role}/renew")
def renew(
    request: Request, session_id: OrganizedSession, role: SeatRole, web: CurrentWeb, form: PostedForm
) -> Response:
    """A new link; this browser keeps its desk, others that opened it by the old one do not."""
    with web.database.unit() as unit:
        token = web.links.token(renew_link(unit, session_id, role, web.now()).id)
    response = _back(session_id, "renewed", role)
    if role == "organizer":
        set_cookie(response, request, desk_cookie(session_id), token)
    return response


def _back(session_id: str, done: str, role: SeatRole) -> RedirectResponse:
    return RedirectResponse(f"/o/{session_id}?saved=link-{done}#link-{role}", 303)
