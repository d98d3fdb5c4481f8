"""A small Minga of pages alone, on a database of its own, with a clock that stands still."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from fastapi import FastAPI

from app.sessions.links import Links
from app.sessions.records import Phase
from app.settings import Settings
from app.store.database import Database
from app.store.migrate import migrate
from app.web.context import Stages
from app.web.install import install
from tests.web.visitor import Visitor

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@dataclass
class Site:
    """What a test sets and what it finds: the phase of sessions, plans that were told, the seconds."""

    app: FastAPI
    database: Database
    links: Links
    phase: Phase = "lobby"
    told: list[str] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    """person -> name on the stage"""
    seconds: float = 0.0
    draining: bool = False

    def visitor(self, lang: str = "en", address: str = "203.0.113.7") -> Visitor:
        return Visitor(self.app, lang, address)


def build_site(folder: Path, settings: Settings) -> Site:
    database = Database.at(folder)
    migrate(database)
    site = Site(FastAPI(openapi_url=None), database, Links(b"a secret of these tests"))
    stages = Stages(
        phase_of=lambda session_id: site.phase,
        name_of=lambda session_id, person_id: site.names.get(person_id),
        plan_changed=site.told.append,
    )
    install(
        site.app,
        settings=settings,
        database=database,
        links=site.links,
        stages=stages,
        draining=lambda: site.draining,
        now=lambda: NOW,
        clock=lambda: site.seconds,
    )
    return site
