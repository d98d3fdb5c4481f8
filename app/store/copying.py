"""A whole database at one moment as an SQLite file, whatever it lives in; and such a file into any other."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from alembic import command
from alembic.runtime.migration import MigrationContext
from sqlalchemy import JSON, URL, Connection, MetaData, Table, func, insert, select

from app.store.database import Database
from app.store.migrate import UnknownTables, alembic_config, reshaping, standing

REVISION_TABLE: Final = "alembic_version"
"""Alembic's own; each database has it right already."""
BATCH: Final = 100
"""Rows in memory at once: events are a few hundred bytes, pictures a few hundred kilobytes at most."""


class Damaged(Exception):
    """The database is not whole; the reason is SQLite's own."""


class NotEmpty(Exception):
    """There are rows already where others were to go."""


def take_copy(source: Database, file: Path) -> None:
    """Make `file` an SQLite database that holds all of `source`. Others go on writing meanwhile.

    Raises:
        DatabaseUnavailable: it cannot be read, or the disk is full.
        UnknownTables: only a newer Minga knows what is in it.
        Damaged: the copy is not whole, as its source then.
    """
    with source.reading() as connection:
        if source.embedded:
            _copy_pages(connection, file)
        else:
            _copy_rows(connection, file)
    check_whole(file)


def fill(target: Database, source: Database) -> None:
    """Put all rows of `source` into the tables of `target`, which has the same ones and nothing in them.

    Raises:
        NotEmpty: nothing was changed.
    """
    with source.reading() as rows, reshaping(target) as connection:
        if not _is_empty(connection):
            raise NotEmpty
        _pour(rows, connection)


def check_whole(file: Path) -> None:
    """
    Raises:
        Damaged: see there.
    """
    try:
        with closing(sqlite3.connect(file)) as connection:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        raise Damaged(str(error)) from error
    if found != "ok":
        raise Damaged(found)


def revision_of(file: Path) -> str | None:
    """Which migration its tables are at, None where there are none."""
    with closing(embedded(file)) as database, database.reading() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def count_rows(file: Path) -> dict[str, int]:
    """How many rows each table has."""
    with closing(embedded(file)) as database, database.reading() as connection:
        return {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in sorted(_tables(connection).items())
        }


def embedded(file: Path) -> Database:
    return Database(URL.create("sqlite", database=str(file)))


def _copy_pages(source: Connection, file: Path) -> None:
    """SQLite's online backup. In WAL mode it sees one moment, and nobody waits for it."""
    driver: Any = source.connection.driver_connection
    with closing(sqlite3.connect(file)) as copy:
        driver.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it


def _copy_rows(source: Connection, file: Path) -> None:
    """Tables as they are there, made by our migrations; they need not be at this version's yet."""
    if standing(source) == "newer":
        raise UnknownTables(MigrationContext.configure(source).get_current_revision())
    revision = MigrationContext.configure(source).get_current_revision() or "base"
    with closing(embedded(file)) as database, reshaping(database) as copy:
        command.upgrade(alembic_config(copy), revision)
        _pour(source, copy)


def _pour(source: Connection, target: Connection) -> None:
    """Copy the rows of all tables, what is referred to first."""
    theirs = _tables(source)
    for name, table in _tables(target).items():
        for column in table.columns:
            if isinstance(column.type, JSON):
                column.type = JSON(none_as_null=bool(column.nullable))  # or NULL would become the word null
        rows = source.execute(select(theirs[name]).execution_options(yield_per=BATCH)).mappings()
        for part in rows.partitions():
            target.execute(insert(table), [dict(row) for row in part])


def _tables(connection: Connection) -> dict[str, Table]:
    """All but Alembic's own, those that others refer to first."""
    found = MetaData()
    found.reflect(connection)
    return {table.name: table for table in found.sorted_tables if table.name != REVISION_TABLE}


def _is_empty(connection: Connection) -> bool:
    return all(
        connection.execute(select(table).limit(1)).first() is None for table in _tables(connection).values()
    )
