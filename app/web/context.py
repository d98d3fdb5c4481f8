"""What the pages' routes work with, put together once."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request

from app.live.bus import Others
from app.sessions.access import Access
from app.sessions.links import Links
from app.sessions.records import Phase
from app.settings import Settings
from app.store.database import Database
from app.web.metrics import Metrics
from app.web.pages import Pages
from app.web.pulse import Pulse
from app.web.rates import Rate


@dataclass(frozen=True, slots=True)
class Stages:
    """What pages need from the live part. The defaults stand for sessions that nobody has started."""

    phase_of: Callable[[str], Phase] = lambda session_id: "lobby"
    name_of: Callable[[str, str], str | None] = lambda session_id, person_id: None
    """How a person of a session is called now; None who never came in with the name given at the door."""
    plan_changed: Callable[[str], None] = lambda session_id: None
    """Called with a session's id after its agenda, rooms, guide or fiche were saved."""


@dataclass(frozen=True, slots=True)
class Web:
    settings: Settings
    database: Database
    pulse: Pulse
    links: Links
    access: Access
    pages: Pages
    new_sessions: Rate
    joins: Rate
    now: Callable[[], datetime]
    stages: Stages = field(default_factory=Stages)
    metrics: Metrics = field(default_factory=Metrics)
    draining: Callable[[], bool] = lambda: False
    """Whether the server is about to stop."""
    others: Callable[[], Others] = lambda: "alone"

    def has_started(self, session_id: str) -> bool:
        """Whether the session has left the lobby; its plan is then fixed."""
        return self.stages.phase_of(session_id) != "lobby"


def current_web(request: Request) -> Web:
    web: Web = request.app.state.web
    return web


CurrentWeb = Annotated[Web, Depends(current_web)]


def address_of(request: Request) -> str:
    """Whoever is at the other end of the connection; behind a proxy uvicorn has put its client here."""
    return request.client.host if request.client else "unknown"


def base_url(request: Request, settings: Settings) -> str:
    """How the links that we show begin."""
    return settings.base_url or str(request.base_url).rstrip("/")
