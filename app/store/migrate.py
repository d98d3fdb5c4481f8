"""Bring the tables to the form that this version of Minga needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Literal

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from app.store.database import Database

Standing = Literal["behind", "current", "newer"]
"""Where a database's tables stand, seen from this version of Minga."""


class UnknownTables(Exception):
    """The database was last used by a version of Minga that this one does not know, a newer one as a rule."""


def migrations_folder() -> Path:
    """In an installed package they lie in `app`, in a checkout beside it."""
    installed = Path(__file__).parents[1] / "_migrations"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "migrations"


def migrate(database: Database) -> None:
    """Bring the tables up to date: a few milliseconds when they are. Several processes may do so at once.

    Raises:
        UnknownTables: only a newer Minga can use this database; nothing was changed.
        DatabaseUnavailable: nothing was changed.
    """
    with database.reading() as connection:
        if _is_current(connection):
            return
    with reshaping(database) as connection:
        if not _is_current(connection):  # another process may have been first
            command.upgrade(alembic_config(connection), "head")


def standing(connection: Connection) -> Standing:
    """Cheap enough to be asked every second."""
    revision = MigrationContext.configure(connection).get_current_revision()
    *earlier, head = _revisions(migrations_folder())
    if revision == head:
        return "current"
    return "behind" if revision is None or revision in earlier else "newer"


@cache
def _revisions(folder: Path) -> tuple[str, ...]:
    """The revisions this version of Minga knows, the newest last."""
    scripts = ScriptDirectory(str(folder)).walk_revisions()
    return tuple(reversed([script.revision for script in scripts]))


def alembic_config(connection: Connection) -> Config:
    """What Alembic's commands need to work in the transaction of `connection`."""
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


@contextmanager
def reshaping(database: Database) -> Iterator[Connection]:
    """A transaction in which tables may be made anew: all changes of all migrations, or none.

    Raises:
        DatabaseUnavailable, or ValueError when rows would be left that refer to nothing.
    """
    with database.reshaping() as connection:
        yield connection
        if database.embedded and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").first()):
            raise ValueError(f"{broken[0]}: row {broken[1]} would refer to nothing in {broken[2]}")


def _is_current(connection: Connection) -> bool:
    """
    Raises:
        UnknownTables: the database is at a revision that is not among the scripts.
    """
    stands = standing(connection)
    if stands == "newer":
        raise UnknownTables(MigrationContext.configure(connection).get_current_revision())
    return stands == "current"
