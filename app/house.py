"""What the server and the commands share: the database, its log, and the rules of every kind of channel."""

from dataclasses import dataclass
from typing import Final

from app.sessions.links import Links
from app.settings import Settings, load_secret
from app.store.database import Database
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

    @staticmethod
    def open(settings: Settings, on_commit: OnCommit = quiet) -> "House":
        """
        Raises:
            DatabaseUnavailable, UnknownTables: the data cannot be used; nothing was changed.
        """
        url = settings.database_url
        database = Database(url) if url else Database.at(settings.data)
        migrate(database)
        log = SqlEventLog(database, on_commit)
        return House(database, log, Links(load_secret(settings)), Sources(database.read, log, RULES))

    async def close(self) -> None:
        await self.log.close()
        self.database.close()
