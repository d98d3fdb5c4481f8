import re
import shutil
import tomllib
from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import inspect

from app.store import migrate as migrating
from app.store.database import Database
from app.store.migrate import UnknownTables, alembic_config, migrate, migrations_folder, reshaping
from tests.processes import PROCESSES
from tests.store.conftest import Stranger

ROOT = Path(__file__).parents[2]

Migration = Callable[[str], None]
"""Adds a second migration whose `upgrade` has this body."""

_SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "second"
down_revision = "{head}"


def upgrade():
    {body}
"""


def write_second(folder: Path, body: str) -> None:
    """A second migration after those in the folder, a copy of ours."""
    head = max(path.name for path in (folder / "versions").glob("0*.py")).partition("_")[0]
    (folder / "versions" / "second.py").write_text(_SECOND.format(head=head, body=body))


@pytest.fixture
def second_migration(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Migration:
    copy = tmp_path_factory.mktemp("code") / "migrations"
    shutil.copytree(migrations_folder(), copy)

    def write(body: str) -> None:
        write_second(copy, body)
        monkeypatch.setattr(migrating, "migrations_folder", lambda: copy)

    return write


def tables(database: Database) -> set[str]:
    with database.reading() as connection:
        return set(inspect(connection).get_table_names())


def test_migrations_make_just_the_tables_of_the_models(database: Database) -> None:
    with reshaping(database) as connection:
        command.check(alembic_config(connection))


def test_every_feature_with_tables_is_known_to_the_migrations() -> None:
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in ROOT.glob("app/*/tables.py")
    }
    imported = set(
        re.findall(r"^import (app\.\S+)", (migrations_folder() / "env.py").read_text(), re.MULTILINE)
    )
    assert modules == imported


def test_a_migration_can_be_taken_back(database: Database) -> None:
    before = tables(database)
    with reshaping(database) as connection:
        command.downgrade(alembic_config(connection), "base")
    assert tables(database) == {"alembic_version"}
    migrate(database)
    assert tables(database) == before


def test_up_to_date_tables_need_no_lock(database: Database, stranger: Stranger) -> None:
    with stranger():
        migrate(database)


def test_several_processes_may_start_at_once(tmp_path: Path) -> None:
    together = PROCESSES.Barrier(4)
    several = [PROCESSES.Process(target=start, args=(tmp_path, together)) for _ in range(4)]
    for process in several:
        process.start()
    for process in several:
        process.join()
    assert [process.exitcode for process in several] == [0] * 4
    database = Database.at(tmp_path)
    assert {"event", "snapshot", "session", "person", "link"} <= tables(database)
    database.close()


def start(folder: Path, together: Barrier) -> None:
    database = Database.at(folder)
    together.wait()
    migrate(database)
    database.close()


def test_a_newer_database_is_left_alone(database: Database) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'from-the-future'")
    with pytest.raises(UnknownTables, match="from-the-future"):
        migrate(database)


def test_a_migration_that_fails_leaves_nothing(database: Database, second_migration: Migration) -> None:
    before = tables(database)
    second_migration('op.create_table("half", sa.Column("id", sa.Integer())); op.drop_table("nowhere")')
    with pytest.raises(Exception, match="nowhere"):
        migrate(database)
    assert tables(database) == before


def test_a_table_made_anew_keeps_the_rows_that_refer_to_it(
    database: Database, second_migration: Migration
) -> None:
    fill(database)
    again = 'op.batch_alter_table("session", recreate="always")'
    second_migration(f'with {again} as table: table.add_column(sa.Column("seal", sa.Text()))')
    migrate(database)
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT name FROM person").scalars().all() == ["Ana"]
    with database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM session")
        assert connection.exec_driver_sql("SELECT name FROM person").first() is None


def test_a_migration_that_would_leave_orphans_fails(database: Database, second_migration: Migration) -> None:
    fill(database)
    second_migration('op.execute("DELETE FROM session")')
    with pytest.raises(ValueError, match="refer to nothing in session"):
        migrate(database)
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT id FROM session").scalars().all() == ["quito"]


def fill(database: Database) -> None:
    then = "2026-11-22 10:00:00"
    with database.writing() as connection:
        connection.exec_driver_sql(
            f"INSERT INTO session VALUES ('quito', '{then}', '{then}', '{{}}', '[]', '{{}}', '[]', '[]')"
        )
        connection.exec_driver_sql(
            f"INSERT INTO person VALUES ('p1', 'quito', 'Ana', 'es', 'participant', '{then}')"
        )


def test_an_installed_package_finds_its_migrations() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included["migrations"] == "app/_migrations"
    assert migrations_folder() == ROOT / "migrations"
