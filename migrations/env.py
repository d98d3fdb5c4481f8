"""Run by Alembic: which tables there should be, and the connection to make them on.

The one place that knows every feature's tables: each `tables.py` is imported here.
"""

import os
from pathlib import Path
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, TypeDecorator
from sqlmodel import SQLModel

import app.rooms.tables
import app.sessions.tables
import app.store.tables  # noqa: F401
from app.store.database import Database
from app.store.migrate import reshaping


def without_our_types(kind: str, item: Any, _: object) -> str | Literal[False]:
    """Migrations name the types beneath our own, which may change or go while a migration never does."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=True,  # SQLite changes a table by making it anew
        render_item=without_our_types,
    )
    context.run_migrations()


def database() -> Database:
    """For Alembic's own command line; the server brings its connection."""
    url = os.environ.get("MINGA_DATABASE_URL")
    return Database(url) if url else Database.at(Path("data"))


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with reshaping(database()) as connection:
        run(connection)
