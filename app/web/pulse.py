"""Asks the database how it is, for those who ask us."""

import asyncio
from typing import Final, Literal

from app.store.database import Database, DatabaseUnavailable
from app.store.migrate import Standing, standing

PATIENCE: Final = 2.0
"""Seconds: whoever asks whether a server is ready waits for three at least."""

Tables = Standing | Literal["unknown"]
"""Unknown without a database, or with one that does not answer."""


class Pulse:
    """One question at a time, which all who ask meanwhile share: of a database that is frozen each question
    takes a thread for many seconds, and there are not many."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._asking: asyncio.Task[Tables] | None = None

    async def tables(self) -> Tables:
        """Within `PATIENCE`."""
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(asyncio.to_thread(self._ask), name="ask the database")
        answered, _ = await asyncio.wait({self._asking}, timeout=PATIENCE)
        return self._asking.result() if answered else "unknown"

    def _ask(self) -> Tables:
        try:
            with self._database.reading() as connection:
                return standing(connection)
        except DatabaseUnavailable:
            return "unknown"
