"""A database of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.database import Database
from tests.sessions.planned import open_database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path)
    yield database
    database.close()
