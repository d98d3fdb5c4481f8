"""What SQLite needs to be told: durable commits, real transactions, and to wait before it fails."""

import sqlite3
import time
from collections.abc import Callable, Sequence
from typing import Final

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.pool import PoolProxiedConnection

from app.store.rows import Row

READ_ONLY: Final = "minga_read_only"
"""Execution option of connections that only read."""

FOREIGN_KEYS_OFF: Final = "minga_foreign_keys_off"
"""Execution option for reshaping tables: SQLite makes them anew, and dropping the old one would cascade."""

_INSERT: Final = 'INSERT INTO event (channel, seq, at, "by", op, body) VALUES (?, ?, ?, ?, ?, ?)'
_LAST: Final = "SELECT max(seq) FROM event WHERE channel = ?"

_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})

_CACHE_KB: Final = 512
"""Pages that each connection keeps to itself: the upper levels of the indexes. The rest is in the system's
cache; with SQLite's 2 MB each, a few threads that save snapshots hold more than the boards they save."""

_PAUSE: Final = 0.01
"""Seconds between attempts to switch a new file to WAL: about what the other process needs to do it."""


def configure(engine: Engine, patience: float) -> None:
    """Make every connection of `engine` durable and its transactions explicit.

    `patience` is how many seconds a statement waits for another process's lock.
    """
    event.listen(engine, "connect", _on_connect(patience))
    event.listen(engine, "begin", _on_begin)


def begin(driver: PoolProxiedConnection, read_only: bool = False, foreign_keys: bool = True) -> None:
    """Begin a transaction, past SQLAlchemy, whose share of a short one would be half of its time.

    A writing transaction takes the lock at once: one that has read first could only fail, not wait.
    """
    cursor = driver.cursor()
    cursor.execute(f"PRAGMA query_only = {read_only:d}")
    cursor.execute(f"PRAGMA foreign_keys = {foreign_keys:d}")
    cursor.execute("BEGIN" if read_only else "BEGIN IMMEDIATE")
    cursor.close()


def lasts(cursor: DBAPICursor, channels: Sequence[str]) -> dict[str, int]:
    """One question each: without a server between them that is faster than one for all."""
    return {channel: _last_of(cursor, channel) for channel in channels}


take_channels = lasts
"""Who writes to SQLite is alone anyway."""


def insert(cursor: DBAPICursor, rows: Sequence[Row]) -> None:
    cursor.executemany(_INSERT, rows)


def _last_of(cursor: DBAPICursor, channel: str) -> int:
    cursor.execute(_LAST, (channel,))
    row = cursor.fetchone()
    return row[0] or 0 if row else 0


def says_damaged(error: BaseException | None) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _DAMAGED


def _on_begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    begin(connection.connection, bool(options.get(READ_ONLY)), not options.get(FOREIGN_KEYS_OFF))


def _on_connect(patience: float) -> Callable[[sqlite3.Connection, object], None]:
    def settle(connection: sqlite3.Connection, record: object) -> None:
        connection.isolation_level = None  # or Python would leave DDL and SELECT outside of transactions
        connection.execute(f"PRAGMA busy_timeout = {round(patience * 1000)}")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
        _use_wal(connection, patience)
        # A commit is on the disk, not on its way there: what was acked survives a power failure too.
        connection.execute("PRAGMA synchronous = FULL")

    return settle


def _use_wal(connection: sqlite3.Connection, patience: float) -> None:
    """Readers then never wait for the writer, nor it for them.

    The first to open a file switches it. SQLite does not wait while another process is doing so, thus we do.
    """
    until = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_PAUSE)
