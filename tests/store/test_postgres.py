"""The same log, tables and migrations on a real PostgreSQL."""

import asyncio
import random
import signal
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from itertools import count
from multiprocessing.synchronize import Barrier

import psycopg
import pytest
from alembic import command
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from app.engine.ports import Conflict, EventLog, LogUnavailable
from app.store.bounded import MARGIN
from app.store.clock import DatabaseClock
from app.store.database import PATIENCE, Database, DatabaseUnavailable
from app.store.event_log import SqlEventLog
from app.store.memory_log import MemoryEventLog
from app.store.migrate import alembic_config, migrate, reshaping
from tests.postgres import Postgres, postgres
from tests.processes import PROCESSES
from tests.store.conftest import IMPATIENT
from tests.store.log_contract import Another, EventLogContract, Outage, everyone
from tests.store.some_events import BOARD, note, notes
from tests.store.test_event_log import some_append, waiting

Open = Callable[[], SqlEventLog]
"""Makes one more log on the same database."""

TEMPLATE = "minga_tables"
ROUNDS = 4


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    """With a database whose tables are up to date, to make others from."""
    with postgres() as server:
        server.do(f"CREATE DATABASE {TEMPLATE}")
        database = Database(server.url(TEMPLATE))
        migrate(database)
        database.close()
        yield server


@pytest.fixture(scope="module")
def names() -> Iterator[str]:
    return (f"test_{number}" for number in count(1))


@pytest.fixture
def empty(server: Postgres, names: Iterator[str]) -> Iterator[str]:
    """The address of a database without tables."""
    name = next(names)
    server.do(f"CREATE DATABASE {name}")
    yield server.url(name)
    server.do(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def url(server: Postgres, names: Iterator[str]) -> Iterator[str]:
    """The address of a database with up-to-date tables."""
    name = next(names)
    server.do(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    yield server.url(name)
    server.do(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    database = Database(url)
    yield database
    database.close()


@pytest.fixture
async def opened() -> AsyncIterator[list[tuple[SqlEventLog, Database]]]:
    opened: list[tuple[SqlEventLog, Database]] = []
    yield opened
    for log, database in opened:
        await log.close()
        database.close()


@pytest.fixture
def another(url: str, opened: list[tuple[SqlEventLog, Database]], request: pytest.FixtureRequest) -> Another:
    patience = IMPATIENT if "outage" in request.fixturenames else PATIENCE

    def open_log() -> SqlEventLog:
        database = Database(url, patience)
        opened.append((SqlEventLog(database), database))
        return opened[-1][0]

    return open_log


class TestPostgresEventLog(EventLogContract):
    @pytest.fixture
    def another(self, another: Open) -> Another:
        return another

    @pytest.fixture
    def outage(self, server: Postgres) -> Outage:
        @asynccontextmanager
        async def stopped() -> AsyncIterator[None]:
            await asyncio.to_thread(server.stop)
            yield
            await asyncio.to_thread(server.start)

        return stopped


@pytest.mark.parametrize("seed", range(ROUNDS))
async def test_a_group_acts_like_one_after_the_other(another: Open, url: str, seed: int) -> None:
    chance, log, memory = random.Random(seed), another(), MemoryEventLog()
    for _ in range(ROUNDS):
        appends = [some_append(chance) for _ in range(chance.randint(1, 40))]
        with psycopg.connect(url) as stranger:
            stranger.execute("LOCK TABLE event IN EXCLUSIVE MODE")
            tasks = await waiting(log, [("board:before", [note(1)]), *appends])
            await asyncio.sleep(0)
        apart = [(await everyone(asyncio.ensure_future(memory.append(*append))))[0] for append in appends]
        assert [type(done) for done in (await everyone(*tasks))[1:]] == [type(done) for done in apart]
    for channel in await memory.channels():
        assert await log.read(channel) == await memory.read(channel)


async def test_who_comes_second_to_one_channel_does_not_hold_up_the_others(another: Another) -> None:
    """Three nodes write to the same ten channels; in each group some are first."""
    logs, channels = [another() for _ in range(3)], [f"board:quito:r{n}" for n in range(10)]
    chance = random.Random(7)

    async def write(log: EventLog, person: str, channel: str) -> int:
        conflicts, written = 0, 0
        while written < 20:
            try:
                seq = await log.last(channel) + 1
                await log.append(channel, [note(seq, person, f"{person}-tab.{written}")])
                written += 1
            except Conflict:
                conflicts += 1
        return conflicts

    work = [(log, f"node{n}", channel) for n, log in enumerate(logs) for channel in channels]
    conflicts = await asyncio.gather(*(write(*one) for one in chance.sample(work, len(work))))
    assert sum(conflicts) > 0
    assert set((await logs[0].lasts(channels)).values()) == {60}


async def test_a_row_written_past_the_lock_is_a_conflict_all_the_same(another: Open, url: str) -> None:
    """The primary key decides, whoever forgot to take a turn."""
    log = another()
    await log.append(BOARD, notes(1, 1))
    with psycopg.connect(url) as stranger:
        insert = "INSERT INTO event VALUES (%s, 2, 0, 'stranger', 'tabs.1', '{}')"
        stranger.execute(insert, (BOARD,))
        group = await waiting(log, [(BOARD, notes(2, 1)), ("board:quito:r2", notes(1, 2))])
        while not stranger.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchone():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    outcomes = await everyone(*group)
    assert [type(outcome) for outcome in outcomes] == [Conflict, type(None)]
    assert [event.by for event in await log.read(BOARD)] == ["ana", "stranger"]


async def test_a_crash_of_the_server_keeps_what_was_acked(another: Another, server: Postgres) -> None:
    log = another()
    acked = 0
    for _ in range(ROUNDS):
        writing = asyncio.create_task(append_until_refused(log, acked + 1))
        while await log.last(BOARD) < acked + 20:  # noqa: ASYNC110 - the server tells nobody
            await asyncio.sleep(0)
        await asyncio.to_thread(server.stop, signal.SIGQUIT)
        acked = await writing
        await asyncio.to_thread(server.start)
        kept = [event.seq for event in await log.read(BOARD)]
        assert kept == list(range(1, len(kept) + 1))
        assert acked <= len(kept) <= acked + 1  # one was on its way
        acked = len(kept)
    await log.append(BOARD, notes(acked + 1, 1))


async def test_a_server_that_freezes_is_not_waited_for(server: Postgres, url: str) -> None:
    """What was asked meanwhile is told to have failed; afterwards it is there, or not: the log says which."""
    database = Database(url, IMPATIENT)
    log = SqlEventLog(database)
    await log.append(BOARD, notes(1, 1))
    with server.frozen():
        with pytest.raises(LogUnavailable, match="no answer within"):
            await log.append(BOARD, notes(2, 1))
        with pytest.raises(LogUnavailable):
            await log.last(BOARD)
    kept = await log.last(BOARD)
    await log.append(BOARD, notes(kept + 1, 1))
    assert await log.read(BOARD) == notes(1, kept + 1)
    await log.close()
    database.close()


def test_tables_are_reshaped_for_as_long_as_it_takes(url: str) -> None:
    database = Database(url, IMPATIENT)
    with reshaping(database) as connection:
        connection.execute(text(f"SELECT pg_sleep({IMPATIENT + MARGIN + 0.5})"))
    database.close()


async def append_until_refused(log: EventLog, first: int) -> int:
    """The last sequence that was acked."""
    for seq in range(first, first + 100_000):
        try:
            await log.append(BOARD, notes(seq, 1))
        except LogUnavailable:
            return seq - 1
    raise AssertionError("the server was never gone")


def test_commits_are_on_the_disk_whatever_the_server_is_set_to(server: Postgres, url: str) -> None:
    name = url.rpartition("/")[2]
    server.do(f"ALTER DATABASE {name} SET synchronous_commit = off")
    database = Database(url)
    with database.reading() as connection:
        assert connection.execute(text("SHOW synchronous_commit")).scalar() == "on"
    database.close()


def test_units_are_one_after_the_other(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE tally (n int)"))
        connection.execute(text("INSERT INTO tally VALUES (0)"))

    def count_one(_: int) -> None:
        with database.writing() as connection:
            n = connection.execute(text("SELECT n FROM tally")).scalar_one()
            connection.execute(text("UPDATE tally SET n = :n"), {"n": n + 1})

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(count_one, range(80)))
    with database.reading() as connection:
        assert connection.execute(text("SELECT n FROM tally")).scalar() == 80


def test_a_reader_sees_one_moment_and_writes_nothing(database: Database) -> None:
    with database.reading() as connection:
        before = connection.execute(text("SELECT count(*) FROM snapshot")).scalar()
        with database.writing() as writing:
            writing.execute(text("INSERT INTO snapshot VALUES ('board:a', 1, '')"))
        assert connection.execute(text("SELECT count(*) FROM snapshot")).scalar() == before
    with pytest.raises(DatabaseUnavailable, match="read-only"), database.reading() as connection:
        connection.execute(text("DELETE FROM snapshot"))


def test_what_was_asked_wrongly_is_no_outage(database: Database) -> None:
    twice = text("INSERT INTO snapshot VALUES ('board:a', 1, ''), ('board:a', 1, '')")
    with pytest.raises(IntegrityError), database.writing() as connection:
        connection.execute(twice)


def test_who_waits_too_long_is_told(url: str) -> None:
    one, two = Database(url), Database(url, IMPATIENT)
    with one.writing(), pytest.raises(DatabaseUnavailable, match="lock timeout"), two.writing():
        pass
    one.close()
    two.close()


def test_pages_work_again_after_a_restart_of_the_server(server: Postgres, database: Database) -> None:
    with database.reading() as connection:
        connection.execute(text("SELECT 1"))
    server.stop()
    with pytest.raises(DatabaseUnavailable), database.reading() as connection:
        connection.execute(text("SELECT 1"))
    server.start()
    with database.reading() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1


def test_the_clock_is_the_databases(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, now = DatabaseClock(database), time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: now() + 3_600_000_000_000)
    assert clock() - now() / 1e6 > 3_599_000, "an hour ahead, like this machine"
    clock.compare()
    assert abs(clock() - now() / 1e6) < 1000


def test_an_address_of_neither_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="neither SQLite nor PostgreSQL"):
        Database("mysql://localhost/minga")


def test_migrations_make_just_the_tables_of_the_models(database: Database) -> None:
    with reshaping(database) as connection:
        command.check(alembic_config(connection))


def test_migrations_can_be_taken_back(database: Database) -> None:
    with reshaping(database) as connection:
        command.downgrade(alembic_config(connection), "base")
    with database.reading() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    migrate(database)


def test_several_nodes_may_start_at_once(empty: str) -> None:
    together = PROCESSES.Barrier(3)
    several = [PROCESSES.Process(target=start, args=(empty, together)) for _ in range(3)]
    for process in several:
        process.start()
    for process in several:
        process.join()
    assert [process.exitcode for process in several] == [0] * 3
    database = Database(empty)
    with database.reading() as connection:
        assert {"event", "snapshot", "session", "person", "link"} <= set(
            inspect(connection).get_table_names()
        )
    database.close()


def start(url: str, together: Barrier) -> None:
    database = Database(url)
    together.wait()
    migrate(database)
    database.close()
