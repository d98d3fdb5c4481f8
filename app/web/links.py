"""Links that people hand on or keep: their addresses, and their QR codes."""

import io

import segno
from fastapi import APIRouter, Request
from starlette.responses import Response

from app.engine.refusals import Refusal
from app.sessions.access import CurrentPerson, LedSession, Seat
from app.sessions.links import link_address
from app.sessions.queries import personal_link, shared_link
from app.sessions.tables import Link
from app.web.context import CurrentWeb, Web, base_url

router = APIRouter()

DARK, LIGHT = "#1F2A2E", "#FFFFFF"  # not every reader copes with light on dark, whatever the theme


@router.get("/s/{session_id}/links.json")
def links(request: Request, session_id: str, web: CurrentWeb, seat: CurrentPerson) -> dict[str, str]:
    """The reader's own link; for who leads also the one that lets others in, unless it is closed."""
    found = {"personal": _personal(request, web, seat)}
    join = _join(request, web, session_id) if seat.leads else None
    return found | ({"join": join} if join else {})


@router.get("/s/{session_id}/personal.svg")
def personal_code(request: Request, session_id: str, web: CurrentWeb, seat: CurrentPerson) -> Response:
    """QR code of the reader's own link, to go on with the phone."""
    return _qr_code(_personal(request, web, seat))


@router.get("/s/{session_id}/join.svg")
def join_code(request: Request, session_id: LedSession, web: CurrentWeb) -> Response:
    """QR code of the link that lets participants in, ready to be put on a slide."""
    address = _join(request, web, session_id)
    if address is None:
        raise Refusal("link-revoked")
    return _qr_code(address)


def address_of_link(request: Request, web: Web, link: Link | None) -> str:
    """
    Raises:
        Refusal: `link-revoked`, where there is no link any more.
    """
    if link is None:
        raise Refusal("link-revoked")
    return link_address(base_url(request, web.settings), web.links.token(link.id))


def _personal(request: Request, web: Web, seat: Seat) -> str:
    with web.database.read() as unit:
        return address_of_link(request, web, personal_link(unit, seat.person_id))


def _join(request: Request, web: Web, session_id: str) -> str | None:
    with web.database.read() as unit:
        link = shared_link(unit, session_id, "participant")
    return address_of_link(request, web, link) if link else None


def _qr_code(address: str) -> Response:
    """An SVG that is still read when a seventh of it is damaged."""
    picture = io.BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(picture, kind="svg", xmldecl=False, border=2, scale=8, dark=DARK, light=LIGHT)
    return Response(picture.getvalue(), media_type="image/svg+xml", headers={"Cache-Control": "no-store"})
