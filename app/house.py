"""What the server and the commands share: the database, its log, and the rules of every kind of channel."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import make_url

from app.live.bus import Bus, NoBus
from app.live.valkey_bus import ValkeyBus
from app.sessions.links import Links
from app.settings import Settings, load_secret
from app.store.database import FILE_NAME, Database
from app.store.event_log import OnCommit, SqlEventLog, quiet
from app.store.migrate import migrate
from app.summary.gather import Sources
from app.wire import BOARD, STAGE

RULES: Final = {"stage": STAGE, "board": BOARD}
"""What can be done in each kind of channel."""


@dataclass(frozen=True)
class House:
    """An open database with its log, and the links that open its sessions."""

    database: Database
    log: SqlEventLog
    links: Links
    sources: Sources
    bus: Bus | None = None
    """How this node hears of others; None where there can be no others."""

    @staticmethod
    def open(settings: Settings, on_commit: OnCommit = quiet) -> "House":
        """
        Raises:
            DatabaseUnavailable, UnknownTables: the data cannot be used; nothing was changed.
            Refusal: `shared-secret-missing`.
        """
        secret = load_secret(settings)
        database = open_database(settings)
        migrate(database)
        log = SqlEventLog(database, on_commit)
        sources = Sources(database.read, log, RULES)
        return House(database, log, Links(secret), sources, _bus(settings, secret))

    async def close(self) -> None:
        await self.log.close()
        self.database.close()


def _bus(settings: Settings, secret: bytes) -> Bus | None:
    if not settings.may_have_nodes:
        return None
    return ValkeyBus(settings.bus_url, secret) if settings.bus_url else NoBus()


def open_database(settings: Settings) -> Database:
    """The database of the settings, with its tables as they are."""
    return Database(settings.database_url) if settings.database_url else Database.at(settings.data)


def database_file(settings: Settings) -> Path | None:
    """Where the embedded database lies; None when there is a server for it."""
    if settings.database_url is None:
        return settings.data / FILE_NAME
    address = make_url(settings.database_url)
    return Path(address.database or "") if address.get_backend_name() == "sqlite" else None
