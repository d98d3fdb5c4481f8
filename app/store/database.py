"""The database: readings, and units of work, the only place where anything is committed."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.exc import DatabaseError, DataError, IntegrityError, ProgrammingError
from sqlmodel import Session

from app.store import sqlite

FILE_NAME: Final = "minga.db"

PATIENCE: Final = 5.0
"""Seconds to wait for another writer: far longer than any unit takes, short enough for a person to wait."""


class DatabaseUnavailable(Exception):
    """The database cannot be used now (full, locked, unreadable, gone); nothing of the unit was kept."""


class Database:
    """One SQL database, shared by all threads. Several processes may have the same file open.

    SQLite lets one transaction write at a time. This process's writers take turns on a lock of its own,
    because SQLite's waiting is polling, up to a tenth of a second late. Its lock remains for other processes.
    """

    def __init__(self, url: str | URL, patience: float = PATIENCE) -> None:
        # Connections are as many as there are threads at work: the web server's thread pool is the limit.
        self.engine = create_engine(url, max_overflow=-1)
        self.patience = patience
        self.embedded = self.engine.dialect.name == "sqlite"
        self._turn = threading.Lock()
        self._next = threading.Lock()
        if self.embedded:
            sqlite.configure(self.engine, patience)

    @staticmethod
    def at(folder: Path, patience: float = PATIENCE) -> "Database":
        """The embedded database in `folder`, which is made for its owner alone if it is not there."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Database(URL.create("sqlite", database=str(folder / FILE_NAME)), patience)

    @contextmanager
    def unit(self) -> Iterator[Session]:
        """A unit of work: committed when the block ends, rolled back when it raises. Be short: others wait.

        What was loaded or added stays readable after the end. `commit()` on the session does not commit.

        Raises:
            DatabaseUnavailable: nothing of the unit was kept.
        """
        with self.writing() as connection, Session(connection, expire_on_commit=False) as session:
            yield session
            session.flush()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One consistent view for reading. Writing in it fails.

        Raises:
            DatabaseUnavailable: the database cannot be read.
        """
        with self.reading() as connection, Session(connection, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self, **options: bool) -> Iterator[Connection]:
        """The transaction beneath `unit`, for statements without models. `options` are execution options."""
        engine = self.engine.execution_options(**options) if options else self.engine
        with self.turn(), engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """The transaction beneath `read`, for statements without models."""
        with self._unavailable(), self.engine.connect() as connection:
            connection.execution_options(**{sqlite.READ_ONLY: True, "postgresql_readonly": True})
            yield connection

    def close(self) -> None:
        """Let go of every idle connection. The last process to do so also folds the WAL into the file."""
        self.engine.dispose()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Whoever writes to the embedded file is alone in this process while they do.

        Raises:
            DatabaseUnavailable: nobody else's turn ended in time; also for what the database says within.
        """
        if self.embedded:
            self._wait_for_turn()
        try:
            with self._unavailable():
                yield
        finally:
            if self.embedded:
                self._turn.release()

    def _wait_for_turn(self) -> None:
        """Two locks make it fair: who has just ended a turn must queue behind the one who waits for it."""
        mine = False
        if self._next.acquire(timeout=self.patience):
            mine = self._turn.acquire(timeout=self.patience)
            self._next.release()
        if not mine:
            raise DatabaseUnavailable("another unit of this process holds the database")

    @contextmanager
    def _unavailable(self) -> Iterator[None]:
        driver = self.engine.dialect.loaded_dbapi
        ours = (DataError, IntegrityError, ProgrammingError)
        try:
            yield
        except (*ours, driver.DataError, driver.IntegrityError, driver.ProgrammingError):
            raise  # what was asked is wrong, not the database
        except DatabaseError as error:
            raise DatabaseUnavailable(str(error.orig)) from error
        except driver.DatabaseError as error:
            raise DatabaseUnavailable(str(error)) from error
