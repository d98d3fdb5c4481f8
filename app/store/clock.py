"""One clock for all nodes: the database server's."""

import time

from sqlalchemy import text

from app.store.database import Database

TRIES = 5
"""The quickest of so many answers tells the difference best."""
COMPARE_EVERY = 60.0
"""Seconds; two clocks drift apart by a few milliseconds in that time."""

_NOW = text("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint")


class DatabaseClock:
    """Milliseconds since 1970 on the database's clock, or on this machine's before they were compared."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ahead = 0.0

    def __call__(self) -> int:
        return round(_here() + self._ahead)

    def compare(self) -> None:
        """
        Raises:
            DatabaseUnavailable: the difference stays as it was.
        """
        differences: list[tuple[float, float]] = []
        with self._database.reading() as connection:
            connection.execute(_NOW)  # begins the transaction, which takes a way of its own
            for _ in range(TRIES):
                asked = _here()
                there = connection.execute(_NOW).scalar_one()
                answered = _here()
                differences.append((answered - asked, there - (asked + answered) / 2))
        self._ahead = min(differences)[1]


def _here() -> float:
    return time.time_ns() / 1_000_000
