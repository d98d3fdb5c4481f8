"""A backup holds everything that was safe when it began; a damaged one brings nothing back."""

import json
import os
import random
import shutil
import sqlite3
import stat
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.locales import say
from app.store import migrate as migrating
from app.store.database import FILE_NAME, Database
from app.store.migrate import migrate, migrations_folder
from tests.commands.test_commands import FICHE, run, work
from tests.processes import PROCESSES
from tests.store.appender import write_until_killed
from tests.store.test_kill import check, parsed

SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "second"
down_revision = "{head}"


def upgrade():
    op.add_column("session", sa.Column("seal", sa.Text()))
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with a session whose first room has worked, and a picture."""
    data, fiche = tmp_path / "data", tmp_path / "fiche.txt"
    fiche.write_text(FICHE, "utf-8")
    made = run("session", "create", "--fiche", str(fiche), "--json", "--data", str(data))
    work(data, json.loads(made.stdout)["session"])
    (data / "pictures").mkdir()
    (data / "pictures" / "a b.png").write_bytes(bytes(range(256)) * 500)
    return data


@pytest.fixture
def file(tmp_path: Path, data: Path) -> Path:
    """A backup of it."""
    file = tmp_path / "backup.zip"
    assert run("backup", str(file), "--data", str(data)).exit_code == 0
    return file


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return tmp_path / "other"


def content(data: Path) -> dict[str, Any]:
    """Everything in a data folder: rows by table, bytes by file."""
    with closing(sqlite3.connect(data / FILE_NAME)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        rows = {name: sorted(connection.execute(f'SELECT * FROM "{name}"')) for (name,) in tables}
    files = {
        str(file.relative_to(data)): file.read_bytes()
        for file in data.rglob("*")
        if file.is_file() and not file.name.startswith(FILE_NAME)
    }
    return {**rows, **files}


def restored(file: Path, data: Path) -> bool:
    return run("restore", str(file), "--data", str(data)).exit_code == 0


def test_everything_comes_back_for_its_owner_alone(data: Path, file: Path, other: Path) -> None:
    result = run("restore", str(file), "--json", "--data", str(other))
    told = json.loads(result.stdout)
    assert (result.exit_code, told["sessions"], told["files"]) == (0, 1, 2)
    assert told["events"] > 3
    assert content(other) == content(data)
    assert {"secret", "pictures/a b.png"} <= content(other).keys()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(other.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in other.rglob("*") if one.is_file()} == {0o600}
    assert not list(file.parent.glob(".minga-*"))
    assert not list(other.glob(".*"))


def test_what_was_brought_back_agrees_with_its_log(file: Path, other: Path) -> None:
    assert restored(file, other)
    with closing(sqlite3.connect(other / FILE_NAME)) as connection:
        (session,) = connection.execute("SELECT id FROM session").fetchone()
    assert run("check", session, "--data", str(other)).exit_code == 0


@contextmanager
def busy_writer(folder: Path) -> Iterator[int]:
    """Another process that appends all the time; the end of a pipe where its acks are told."""
    receiver, sender = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=write_until_killed, args=(folder, sender, 1))
    process.start()
    sender.close()
    yield receiver.fileno()
    process.kill()
    process.join()
    receiver.close()


@pytest.mark.fire
def test_what_was_acked_before_is_in_a_backup_made_while_others_write(tmp_path: Path, other: Path) -> None:
    data, file = tmp_path / "data", tmp_path / "backup.zip"
    with closing(Database.at(data)) as database:
        migrate(database)
    with busy_writer(data) as acks:
        told = b""
        while told.count(b"\n") < 500:
            told += os.read(acks, 65536)
        before = set(parsed(told[: told.rindex(b"\n") + 1]))
        os.set_blocking(acks, False)
        assert run("backup", str(file), "--data", str(data)).exit_code == 0
        assert os.read(acks, 65536), "nobody wrote meanwhile"
    assert restored(file, other)
    assert before <= check(other)


def test_a_backup_that_was_damaged_is_refused_and_leaves_nothing(
    data: Path, file: Path, other: Path, tmp_path: Path
) -> None:
    chance, whole, damaged = random.Random(7), file.read_bytes(), tmp_path / "damaged.zip"
    refused = 0
    for _ in range(40):
        at = chance.randrange(len(whole))
        damaged.write_bytes(whole[:at] + bytes([whole[at] ^ chance.randint(1, 255)]) + whole[at + 1 :])
        if restored(damaged, other):  # a byte that means nothing, such as the time of a file
            assert content(other) == content(data)
            shutil.rmtree(other)
        else:
            refused += 1
            assert not other.exists() or not list(other.iterdir())
    assert refused > 30


@pytest.mark.parametrize("kept", [0.0, 0.3, 0.999])
def test_a_backup_that_was_cut_off_is_refused_with_a_sentence(file: Path, other: Path, kept: float) -> None:
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * kept)])
    result = run("restore", str(file), "--data", str(other))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "cut off" in result.stderr
    assert not other.exists()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"version": 2}, "made by a newer Minga"),
        ({"format": "minga-archive"}, "is no backup"),
        ({"entries": []}, "(minga.db)"),
        ({"entries": [{"name": "../evil", "size": 1, "sha256": "00"}]}, "(manifest.json)"),
        ({"entries": [{"name": "/etc/evil", "size": 1, "sha256": "00"}]}, "(manifest.json)"),
    ],
)
def test_what_another_program_made_is_refused(
    file: Path, other: Path, tmp_path: Path, changes: dict[str, Any], sentence: str
) -> None:
    forged = tmp_path / "forged.zip"
    with zipfile.ZipFile(file) as real, zipfile.ZipFile(forged, "w") as archive:
        manifest = json.loads(real.read("manifest.json"))
        archive.writestr("minga.db", real.read("minga.db"))
        archive.writestr("manifest.json", json.dumps({**manifest, **changes}))
    result = run("restore", str(forged), "--data", str(other))
    assert (result.exit_code, sentence in result.stderr) == (2, True)
    assert not other.exists() or not list(other.iterdir())


def test_nothing_is_ever_overwritten(data: Path, file: Path, other: Path) -> None:
    before = content(data)
    again = run("backup", str(file), "--data", str(data))
    assert (again.exit_code, str(file) in again.stderr) == (2, True)
    into_use = run("restore", str(file), "--data", str(data))
    assert (into_use.exit_code, str(data) in into_use.stderr) == (2, True)
    assert content(data) == before
    (other / "lost+found").mkdir(parents=True)
    assert restored(file, other), "an empty disk of its own is empty"


def test_a_backup_is_not_kept_where_it_would_be_lost_too(data: Path) -> None:
    result = run("backup", str(data / "backup.zip"), "--data", str(data))
    assert (result.exit_code, "be lost with it" in result.stderr) == (2, True)


def test_places_that_cannot_be_used_are_named(data: Path, tmp_path: Path) -> None:
    nothing = run("backup", str(tmp_path / "b.zip"), "--data", str(tmp_path / "nowhere"))
    assert (nothing.exit_code, str(tmp_path / "nowhere") in nothing.stderr) == (2, True)
    assert not (tmp_path / "nowhere").exists()
    no_folder = run("backup", str(tmp_path / "no" / "b.zip"), "--data", str(data))
    assert (no_folder.exit_code, "No such file" in no_folder.stderr) == (1, True)
    no_file = run("restore", str(tmp_path / "b.zip"), "--data", str(tmp_path / "new"))
    assert (no_file.exit_code, str(tmp_path / "b.zip") in no_file.stderr) == (2, True)


def test_a_damaged_database_makes_no_backup(data: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(data / FILE_NAME)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        (page,) = connection.execute("PRAGMA page_size").fetchone()
    with (data / FILE_NAME).open("r+b") as raw:
        raw.seek(2 * page)
        raw.write(os.urandom(4 * page))
    result = run("backup", str(tmp_path / "b.zip"), "--data", str(data))
    assert result.exit_code == 1
    assert "damaged" in result.stderr
    assert not (tmp_path / "b.zip").exists()


def test_the_secret_can_be_left_out_and_is_then_asked_for(data: Path, tmp_path: Path, other: Path) -> None:
    file = tmp_path / "open.zip"
    made = run("backup", str(file), "--without-secret", "--data", str(data))
    assert say("en", "cli-backup-secret-left-out") in made.stderr
    result = run("restore", str(file), "--data", str(other))
    assert (result.exit_code, str(other / "secret") in result.stderr) == (0, True)
    assert not (other / "secret").exists()


def test_another_secret_in_the_settings_is_noticed(
    data: Path, file: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINGA_SECRET", (data / "secret").read_text())
    assert "MINGA_SECRET" not in run("restore", str(file), "--data", str(other)).stderr
    shutil.rmtree(other)
    monkeypatch.setenv("MINGA_SECRET", "another one of this server")
    assert "MINGA_SECRET is not the secret" in run("restore", str(file), "--data", str(other)).stderr


def test_a_newer_minga_brings_the_tables_up_to_date_and_an_older_one_refuses(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = tmp_path / "migrations"
    shutil.copytree(migrations_folder(), newer)
    head = max(path.name for path in (newer / "versions").glob("*.py")).partition("_")[0]
    (newer / "versions" / "second.py").write_text(SECOND.format(head=head))
    with monkeypatch.context() as now:
        now.setattr(migrating, "migrations_folder", lambda: newer)
        assert restored(file, tmp_path / "new")
        assert content(tmp_path / "new")["alembic_version"] == [("second",)]
        assert run("backup", str(tmp_path / "new.zip"), "--data", str(tmp_path / "new")).exit_code == 0
    result = run("restore", str(tmp_path / "new.zip"), "--data", str(tmp_path / "old"))
    assert (result.exit_code, say("en", "cli-newer-data") in result.stderr) == (1, True)
    assert list((tmp_path / "old").iterdir()) == []
