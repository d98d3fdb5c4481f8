"""Databases on a file of their own, and another process that stands in the way."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from app.store.database import FILE_NAME, Database
from app.store.migrate import migrate

pytest.register_assert_rewrite("tests.store.log_contract")

IMPATIENT = 0.2
"""Seconds to wait for a lock which will not be given; too few for tests where others are only slow."""

Stranger = Callable[[], AbstractContextManager[None]]
"""While it is entered, another process holds the database for itself."""

_HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Up-to-date tables, and nobody has them open."""
    database = Database.at(tmp_path)
    migrate(database)
    database.close()
    return tmp_path


@pytest.fixture
def database(folder: Path) -> Iterator[Database]:
    database = Database.at(folder)
    yield database
    database.close()


@pytest.fixture
def stranger(folder: Path) -> Stranger:
    @contextmanager
    def holding() -> Iterator[None]:
        command = [sys.executable, "-c", _HOLD, str(folder / FILE_NAME)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"held\n"
            yield
            process.kill()

    return holding
