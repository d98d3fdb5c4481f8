"""Puts the pages into an application."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from fastapi import FastAPI

from app.live.bus import Others
from app.sessions.access import Access
from app.sessions.links import Links
from app.settings import Settings
from app.store.database import Database
from app.web import desk, desk_links, desk_plan, fiche_form, health, joining, links, new, start, worker
from app.web.assets import DIST, Assets, BuiltFiles
from app.web.body_limit import BodyLimit
from app.web.context import Stages, Web
from app.web.errors import add_error_pages
from app.web.headers import SecurityHeaders
from app.web.heads import HeadAsGet
from app.web.live import LiveFirst
from app.web.metrics import Metrics
from app.web.pages import Pages
from app.web.pulse import Pulse
from app.web.rates import Rate
from app.web.trail import RequestTrail

PARTS: Final = (start, new, joining, desk, desk_links, desk_plan, fiche_form, links, health)

NEW_SESSIONS: Final = (1 / 30, 20.0)
"""A second and burst: an organizer plans a handful in a row; a script may not fill the disk."""
JOINS: Final = (5.0, 400.0)
"""A second and burst: a whole hall joins behind one address when the link is shown."""


def install(
    app: FastAPI,
    *,
    settings: Settings,
    database: Database,
    links: Links,
    stages: Stages | None = None,
    metrics: Metrics | None = None,
    draining: Callable[[], bool] = lambda: False,
    others: Callable[[], Others] = lambda: "alone",
    dist: Path = DIST,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    clock: Callable[[], float] = time.monotonic,
) -> Web:
    """Routes, error pages, headers and static files.

    Sets `web`, `access`, `links`, `settings` and `pages` of `app.state`.
    Other features' routes get the same error pages and headers, and may use the dependencies of
    `app.sessions.access` and `app.web.forms`.
    """
    access = Access(links, database.read)
    assets, files = Assets(dist), BuiltFiles(directory=dist, check_dir=False)
    pages = Pages(assets, links)
    web = Web(
        settings=settings,
        database=database,
        pulse=Pulse(database),
        links=links,
        access=access,
        pages=pages,
        new_sessions=Rate(*NEW_SESSIONS, clock),
        joins=Rate(*JOINS, clock),
        now=now,
        stages=stages or Stages(),
        metrics=metrics or Metrics(),
        draining=draining,
        others=others,
    )
    app.state.web, app.state.access, app.state.links = web, access, links
    app.state.settings, app.state.pages = settings, pages
    for part in PARTS:
        app.include_router(part.router, include_in_schema=False)
    app.add_api_route(worker.ADDRESS, worker.WorkerScript(assets, files).serve, include_in_schema=False)
    app.mount("/static", files, name="static")
    app.add_middleware(BodyLimit)
    app.add_middleware(SecurityHeaders, always_https=settings.is_https)
    app.add_middleware(HeadAsGet)
    app.add_middleware(LiveFirst)
    app.add_middleware(RequestTrail, addresses=settings.log_addresses)
    add_error_pages(app)
    return web
