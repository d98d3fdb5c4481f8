"""Sessions for tests: a database with tables, and plans in it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.blocks.library import guide
from app.sessions.fiche import Fiche, Reading
from app.sessions.links import Links
from app.sessions.plan import Plan, create_session
from app.store.database import Database
from app.store.migrate import migrate

NOW: Final = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
LINKS: Final = Links(b"the secret of these tests")
START: Final = datetime(2027, 3, 12, 13, 0, tzinfo=UTC)
FICHE: Final = Fiche(
    title="Market gardens",
    starts_at=START,
    ends_at=START + timedelta(minutes=90),
    zones=("UTC",),
    capacity=60,
)


def open_database(folder: Path) -> Database:
    database = Database.at(folder)
    migrate(database)
    return database


def plan_session(database: Database, fiche: Fiche = FICHE, now: datetime = NOW) -> Plan:
    with database.unit() as unit:
        return create_session(unit, Reading(fields=fiche), guide("sse"), LINKS, now)
