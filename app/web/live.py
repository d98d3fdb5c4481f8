"""The live page, its websocket, and what the page fetches: the guide in a language, the draft."""

import time
from dataclasses import dataclass, field
from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, Request, WebSocket
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Match, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from app.engine.refusals import Refusal
from app.live.hub import Hub
from app.live.names import ChannelName
from app.live.socket import LiveSocket
from app.locales import Language
from app.sessions.access import CurrentPerson, LedSession
from app.sessions.plan import fiche_of, guide_of
from app.sessions.queries import get_session
from app.summary.draft import draft
from app.summary.gather import Sources
from app.summary.rules import PutDraft
from app.web.context import CurrentWeb
from app.web.forms import PostedForm
from app.web.invitation import invitation_of
from app.web.rates import Rate

router = APIRouter()

CONNECTIONS: Final = (30.0, 3000.0)
"""A second and burst, by address: after a restart a hall of a thousand comes back through one, many twice."""


def _connections() -> Rate:
    return Rate(*CONNECTIONS, time.monotonic)


@dataclass(frozen=True, slots=True)
class Live:
    """What the live routes work with."""

    hub: Hub
    socket: LiveSocket
    sources: Sources
    connections: Rate = field(default_factory=_connections)


def current_live(request: Request) -> Live:
    live: Live = request.app.state.live
    return live


CurrentLive = Annotated[Live, Depends(current_live)]


@router.get("/s/{session_id}")
def live_page(request: Request, session_id: str, web: CurrentWeb) -> Response:
    """The page for everyone with a seat; who only has the desk gives a name there first."""
    seat = web.access.seat_from_cookies(request.cookies, session_id)
    if seat is None:
        if web.access.has_desk(request.cookies, session_id):
            return RedirectResponse(f"/o/{session_id}", 303)
        raise Refusal("not-in-session")
    with web.database.read() as unit:
        invitation = invitation_of(fiche_of(get_session(unit, session_id)))
    desk = web.access.has_desk(request.cookies, session_id)
    phase = web.stages.phase_of(session_id)
    return web.pages.render(
        request, "live.html", seat=seat, invitation=invitation, has_desk=desk, phase=phase
    )


async def live_socket(socket: WebSocket) -> None:
    live: Live = socket.app.state.live
    try:
        live.connections.take(socket.client.host if socket.client else "unknown")
    except Refusal:
        await live.socket.turn_away(socket, Refusal("too-crowded"))
    else:
        await live.socket.serve(socket, socket.path_params["session_id"])


LIVE: Final = WebSocketRoute("/s/{session_id}/live", live_socket)


class LiveFirst:
    """Leads live connections past what is for pages (forms, headers, error pages, a hundred routes).

    All that would take as much of the server's time as letting them in.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        match, found = LIVE.matches(scope)
        if match is Match.FULL:
            scope.update(found, route=LIVE)
            await live_socket(WebSocket(scope, receive, send))
        else:
            await self._app(scope, receive, send)


@router.get("/s/{session_id}/guide.json")
def guide(session_id: str, web: CurrentWeb, seat: CurrentPerson, lang: Language) -> JSONResponse:
    """The session's guide in one language."""
    with web.database.read() as unit:
        body = guide_of(get_session(unit, session_id)).in_language(lang)
    return JSONResponse(body, headers={"Cache-Control": "private, max-age=60"})


@router.post("/s/{session_id}/summary")
async def draft_summary(session_id: LedSession, live: CurrentLive, form: PostedForm) -> dict[str, Any]:
    """Draft the summary from all boards, or bring a draft up to date."""
    stage, boards = await live.sources.states(session_id)
    args = draft(stage, boards, live.hub.clock()).model_dump(mode="json")
    outcome = await live.hub.do(ChannelName("stage", session_id), PutDraft.kind, args)
    if isinstance(outcome, Refusal):
        raise outcome
    return {"sections": len(args["sections"]), "lines": len(args["lines"])}
