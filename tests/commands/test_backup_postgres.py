"""From one file to PostgreSQL and back, with nothing lost on the way."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from app.store.database import FILE_NAME, Database
from app.store.event_log import SqlEventLog
from tests.commands.test_backup import content
from tests.commands.test_commands import FICHE, run, work
from tests.postgres import Postgres, postgres
from tests.store.some_events import BOARD, note

NUMBERS = count(1)


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    with postgres() as server:
        yield server


@pytest.fixture
def address(server: Postgres) -> str:
    """Of an empty database."""
    name = f"backup_{next(NUMBERS)}"
    server.do(f"CREATE DATABASE {name}")
    return server.url(name)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A backup of an embedded database, whose session has worked."""
    data, fiche = tmp_path / "data", tmp_path / "fiche.txt"
    fiche.write_text(FICHE, "utf-8")
    made = run("session", "create", "--fiche", str(fiche), "--json", "--data", str(data))
    work(data, json.loads(made.stdout)["session"])
    file = tmp_path / "backup.zip"
    assert run("backup", str(file), "--data", str(data)).exit_code == 0
    return file


def meant(data: Path) -> dict[str, Any]:
    """The content of a data folder; JSON by what it says, not by how it is written."""
    found = content(data)
    found["session"] = [tuple(map(_read, row)) for row in found["session"]]
    return found


def _read(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) and value[:1] in ("{", "[") else value


def test_there_and_back_again(
    file: Path, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINGA_DATABASE_URL", address)
    there = run("restore", str(file), "--data", str(tmp_path / "node"))
    assert there.exit_code == 0, there.stderr
    assert not list((tmp_path / "node").glob(f"{FILE_NAME}*"))
    (session,) = [row[0] for row in content(tmp_path / "data")["session"]]
    assert run("check", session, "--data", str(tmp_path / "node")).exit_code == 0
    second = tmp_path / "second.zip"
    assert run("backup", str(second), "--data", str(tmp_path / "node")).exit_code == 0
    monkeypatch.delenv("MINGA_DATABASE_URL")
    assert run("restore", str(second), "--data", str(tmp_path / "back")).exit_code == 0
    assert meant(tmp_path / "back") == meant(tmp_path / "data")


def test_a_database_in_use_is_not_restored_into(
    file: Path, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINGA_DATABASE_URL", address)
    assert run("restore", str(file), "--data", str(tmp_path / "one")).exit_code == 0
    again = run("restore", str(file), "--data", str(tmp_path / "two"))
    assert (again.exit_code, "PostgreSQL is not empty" in again.stderr) == (2, True)
    assert list((tmp_path / "two").iterdir()) == []


class Writer(threading.Thread):
    """Appends to one channel as fast as it can, until told to stop."""

    def __init__(self, address: str) -> None:
        super().__init__(daemon=True)
        self.acked = 0
        self.enough = threading.Event()
        self._address = address

    def run(self) -> None:
        with closing(Database(self._address)) as database:
            asyncio.run(self._write(SqlEventLog(database)))

    async def _write(self, log: SqlEventLog) -> None:
        while not self.enough.is_set():
            await log.append(BOARD, [note(self.acked + 1)])
            self.acked += 1
        await log.close()


def test_what_was_acked_before_is_in_a_backup_made_while_others_write(
    file: Path, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINGA_DATABASE_URL", address)
    assert run("restore", str(file), "--data", str(tmp_path / "node")).exit_code == 0
    writer, second = Writer(address), tmp_path / "second.zip"
    writer.start()
    while writer.acked < 20:
        time.sleep(0.001)  # the pace of asking, not the measure of anything
    before = writer.acked
    assert run("backup", str(second), "--data", str(tmp_path / "node")).exit_code == 0
    after = writer.acked
    writer.enough.set()
    writer.join()
    monkeypatch.delenv("MINGA_DATABASE_URL")
    assert run("restore", str(second), "--data", str(tmp_path / "back")).exit_code == 0
    kept = [row[1] for row in content(tmp_path / "back")["event"] if row[0] == BOARD]
    assert before <= len(kept) <= after
    assert kept == list(range(1, len(kept) + 1))
    assert before < after, "nobody wrote meanwhile"


def test_without_a_data_folder_the_secret_is_that_of_the_settings(
    file: Path, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINGA_DATABASE_URL", address)
    monkeypatch.setenv("MINGA_SECRET", "a secret of the settings")
    assert run("restore", str(file), "--data", str(tmp_path / "one")).exit_code == 0
    out = tmp_path / "bare.zip"
    made = run("backup", str(out), "--data", str(tmp_path / "never made"))
    assert (made.exit_code, "MINGA_SECRET holds it" in made.stderr) == (0, True)
    assert not (tmp_path / "never made").exists()


def test_a_server_that_is_gone_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINGA_DATABASE_URL", "postgresql://minga@127.0.0.1:9/minga")
    result = run("backup", str(tmp_path / "b.zip"), "--data", str(tmp_path / "data"))
    assert result.exit_code == 1
    assert "cannot be used now" in result.stderr
    assert not (tmp_path / "b.zip").exists()
