"""One transaction for all appends that waited, in which the refusal of one leaves the others untouched."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Protocol

from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.pool import PoolProxiedConnection

from app.engine.ports import Conflict
from app.store import postgres, sqlite
from app.store.database import Database, DatabaseUnavailable
from app.store.rows import RepeatedOperation, Row

Append = Sequence[Row]
"""Rows of one channel that follow each other; never empty."""

Outcome = Exception | None
"""Why an append was not kept (Conflict, RepeatedOperation, a mistake of ours), or None: it is on the disk."""


class Statements(Protocol):
    """What is said differently to SQLite and to PostgreSQL."""

    def take_channels(self, cursor: DBAPICursor, channels: Sequence[str]) -> dict[str, int]:
        """The last sequence of each, 0 if it has none; nobody else changes it in this transaction."""

    def lasts(self, cursor: DBAPICursor, channels: Sequence[str]) -> dict[str, int]:
        """The last sequence of each, 0 if it has none."""

    def insert(self, cursor: DBAPICursor, rows: Sequence[Row]) -> None: ...


class GroupCommit:
    """Writes to the log, for one thread. It keeps a connection, and speaks to the driver itself: SQLAlchemy
    would cost each edit more than all that SQLite does for it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._driver = database.engine.dialect.loaded_dbapi
        self._connection: PoolProxiedConnection | None = None
        self.statements: Statements = sqlite if database.embedded else postgres

    def commit(self, appends: Sequence[Append]) -> list[Outcome]:
        """Write each append whole or not at all; all that fit become durable together.

        Raises:
            DatabaseUnavailable: nothing of any append was kept.
        """
        try:
            return self._transaction(self._together, appends)
        except DatabaseUnavailable:
            raise
        except Exception:  # one of them cannot be written: which one, and why, shows when each is alone
            return self._transaction(self._one_by_one, appends)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _transaction(
        self, write: Callable[[DBAPICursor, Sequence[Append]], list[Outcome]], appends: Sequence[Append]
    ) -> list[Outcome]:
        with self._database.turn():
            connection = self._connection = self._connection or self._database.engine.raw_connection()
            try:
                if self._database.embedded:
                    sqlite.begin(connection)
                outcomes = write(connection.cursor(), appends)
                connection.commit()
            except BaseException:
                self._abandon(connection)
                raise
        return outcomes

    def _abandon(self, connection: PoolProxiedConnection) -> None:
        """Undo all; whatever was wrong with the connection, the next group begins on a new one."""
        self._connection = None
        with suppress(self._driver.Error):
            connection.rollback()
        connection.invalidate()

    def _together(self, cursor: DBAPICursor, appends: Sequence[Append]) -> list[Outcome]:
        lasts = self._lasts(cursor, appends)
        outcomes: list[Outcome] = [_place(rows, lasts) for rows in appends]
        kept = [
            row for rows, outcome in zip(appends, outcomes, strict=True) if outcome is None for row in rows
        ]
        if kept:
            self.statements.insert(cursor, kept)
        return outcomes

    def _one_by_one(self, cursor: DBAPICursor, appends: Sequence[Append]) -> list[Outcome]:
        lasts = self._lasts(cursor, appends)
        return [_place(rows, lasts) or self._alone(cursor, rows, lasts) for rows in appends]

    def _alone(self, cursor: DBAPICursor, rows: Append, lasts: dict[str, int]) -> Outcome:
        cursor.execute("SAVEPOINT alone")
        try:
            self.statements.insert(cursor, rows)
        except self._driver.OperationalError:
            raise
        except Exception as error:
            cursor.execute("ROLLBACK TO SAVEPOINT alone")
            lasts |= self.statements.lasts(cursor, [rows[0].channel])
            stands = lasts[rows[0].channel]
            return self._why(error, rows, stands)
        cursor.execute("RELEASE SAVEPOINT alone")
        return None

    def _why(self, error: Exception, rows: Append, stands: int) -> Exception:
        if not isinstance(error, self._driver.IntegrityError):
            return error
        if stands >= rows[0].seq:
            return _conflict(rows, stands)
        return RepeatedOperation(f"{rows[0].channel}: an operation from {rows[0].seq} on is already there")

    def _lasts(self, cursor: DBAPICursor, appends: Sequence[Append]) -> dict[str, int]:
        """Asked anew for every transaction: another process may have written, or removed a session."""
        return self.statements.take_channels(cursor, sorted({rows[0].channel for rows in appends}))


def _place(rows: Append, lasts: dict[str, int]) -> Conflict | None:
    """Give the rows their place after the channel's last sequence, unless they do not fit there."""
    channel = rows[0].channel
    if rows[0].seq != lasts[channel] + 1:
        return _conflict(rows, lasts[channel])
    lasts[channel] = rows[-1].seq
    return None


def _conflict(rows: Append, stands: int) -> Conflict:
    return Conflict(f"{rows[0].channel}: {rows[0].seq} does not follow {stands}")
