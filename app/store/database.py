"""The database: readings, and units of work, the only place where anything is committed."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, create_engine, make_url
from sqlalchemy.exc import DatabaseError, DataError, IntegrityError, InterfaceError, ProgrammingError
from sqlalchemy.exc import TimeoutError as NoFreeConnection
from sqlmodel import Session

from app.store import postgres, sqlite

FILE_NAME: Final = "minga.db"

PATIENCE: Final = 5.0
"""Seconds to wait for another writer: far longer than any unit takes, short enough for a person to wait."""


class DatabaseUnavailable(Exception):
    """The database cannot be used now (full, locked, unreadable, gone); nothing of the unit was kept."""


class DatabaseDamaged(DatabaseUnavailable):
    """What is in the file is no database any more, or not a whole one. Trying again does not help."""


class Database:
    """One SQL database, shared by all threads, and by several processes: of SQLite the same file, of
    PostgreSQL the same server. Units of work are one after the other in both.

    SQLite lets one transaction write at a time. This process's writers take turns on a lock of its own,
    because SQLite's waiting is polling, up to a tenth of a second late. Its lock remains for other processes.
    On PostgreSQL units take an advisory lock, and the log does not wait for them.
    """

    def __init__(self, url: str | URL, patience: float = PATIENCE) -> None:
        """
        Raises:
            ValueError: the address is of neither SQLite nor PostgreSQL.
        """
        address = make_url(url)
        self.patience = patience
        self.embedded = not postgres.is_ours(address)
        self._turn = threading.Lock()
        self._next = threading.Lock()
        if not self.embedded:
            self.engine = postgres.make_engine(address, patience)
        elif address.get_backend_name() == "sqlite":
            # Connections are as many as there are threads at work: the web server's thread pool is the limit.
            self.engine = create_engine(address, max_overflow=-1)
            sqlite.configure(self.engine, patience)
        else:
            raise ValueError(f"neither SQLite nor PostgreSQL: {address.get_backend_name()}")

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
    def writing(self) -> Iterator[Connection]:
        """The transaction beneath `unit`, for statements without models."""
        with self.turn(), self.engine.begin() as connection:
            if not self.embedded:
                postgres.take_turn(connection)
            yield connection

    @contextmanager
    def reshaping(self) -> Iterator[Connection]:
        """A transaction in which tables may be changed, or made anew; one at a time, over all nodes."""
        engine = self.engine.execution_options(**{sqlite.FOREIGN_KEYS_OFF: True})
        with self.turn(), engine.begin() as connection:
            if not self.embedded:
                postgres.reshape(connection, self.patience)
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """The transaction beneath `read`, for statements without models."""
        with self._unavailable(), self.engine.connect() as connection:
            connection.execution_options(
                **({sqlite.READ_ONLY: True} if self.embedded else postgres.READ_ONLY)
            )
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
        except NoFreeConnection as error:
            raise DatabaseUnavailable(str(error)) from error
        except (InterfaceError, driver.InterfaceError) as error:
            if self.embedded:
                raise  # SQLite's word for what cannot be a value
            # Not SQLAlchemy's own words: they quote the statement and what was to be written.
            raise DatabaseUnavailable(str(getattr(error, "orig", error))) from error
        except DatabaseError as error:
            raise _why(error.orig) from error
        except driver.DatabaseError as error:
            raise _why(error) from error


def _why(error: BaseException | None) -> DatabaseUnavailable:
    return DatabaseDamaged(str(error)) if sqlite.says_damaged(error) else DatabaseUnavailable(str(error))
