import asyncio
import random
import resource
import sqlite3
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from app.engine.events import Event
from app.engine.ports import EventLog, LogUnavailable
from app.store.database import FILE_NAME, PATIENCE, Database
from app.store.event_log import GROUP, SqlEventLog
from app.store.memory_log import MemoryEventLog
from tests.store.conftest import IMPATIENT, Stranger
from tests.store.log_contract import Another, EventLogContract, Outage, everyone
from tests.store.some_events import BOARD, note, notes


class TestSqlEventLog(EventLogContract):
    @pytest.fixture
    async def opened(self) -> AsyncIterator[list[tuple[SqlEventLog, Database]]]:
        opened: list[tuple[SqlEventLog, Database]] = []
        yield opened
        for log, database in opened:
            await log.close()
            database.close()

    @pytest.fixture
    def another(
        self, folder: Path, opened: list[tuple[SqlEventLog, Database]], request: pytest.FixtureRequest
    ) -> Another:
        patience = IMPATIENT if "outage" in request.fixturenames else PATIENCE

        def open_log() -> EventLog:
            database = Database.at(folder, patience)
            opened.append((SqlEventLog(database), database))
            return opened[-1][0]

        return open_log

    @pytest.fixture
    def outage(self, stranger: Stranger) -> Outage:
        @asynccontextmanager
        async def held() -> AsyncIterator[None]:
            with stranger():
                yield

        return held


@pytest.fixture
async def log(database: Database) -> AsyncIterator[SqlEventLog]:
    log = SqlEventLog(database)
    yield log
    await log.close()


class Midway:
    """Stops the writer at the beginning of a transaction, until it is told to go on."""

    def __init__(self, database: Database) -> None:
        self._reached = threading.Event()
        self._on = threading.Event()
        self.begun = 0
        event.listen(database.engine, "connect", lambda driver, _: driver.set_trace_callback(self._trace))

    async def reached(self) -> None:
        assert await asyncio.to_thread(self._reached.wait, 10)

    def go_on(self) -> None:
        self._on.set()

    def _trace(self, statement: str) -> None:
        if statement == "BEGIN IMMEDIATE":
            self.begun += 1
            self._reached.set()
            self._on.wait(10)


async def waiting(log: SqlEventLog, appends: list[tuple[str, list[Event]]]) -> list[asyncio.Task[None]]:
    tasks = [asyncio.create_task(log.append(channel, events)) for channel, events in appends]
    await asyncio.sleep(0)
    return tasks


def stored(folder: Path) -> list[tuple[str, int]]:
    """What a reader of the file finds who knows nothing of this process."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        return connection.execute("SELECT channel, seq FROM event ORDER BY channel, seq").fetchall()


async def test_an_append_is_in_the_file_when_it_returns(log: SqlEventLog, folder: Path) -> None:
    await log.append(BOARD, notes(1, 2))
    assert stored(folder) == [(BOARD, 1), (BOARD, 2)]


async def test_what_waits_meanwhile_is_one_transaction(log: SqlEventLog, database: Database) -> None:
    midway = Midway(database)
    first = await waiting(log, [(BOARD, notes(1, 1))])
    await midway.reached()
    gathered = await waiting(log, [(f"board:{n}", notes(1, 1)) for n in range(GROUP + 10)])
    midway.go_on()
    assert set(await everyone(*first, *gathered)) == {None}
    assert midway.begun == 3  # the first, a full group, and the rest


@pytest.mark.parametrize("seed", range(12))
async def test_a_group_acts_like_one_after_the_other(log: SqlEventLog, database: Database, seed: int) -> None:
    chance = random.Random(seed)
    memory = MemoryEventLog()
    for _ in range(4):
        appends = [some_append(chance) for _ in range(chance.randint(1, 40))]
        with database.writing():
            tasks = await waiting(log, appends)
        apart = [(await everyone(asyncio.ensure_future(memory.append(*append))))[0] for append in appends]
        assert [type(done) for done in await everyone(*tasks)] == [type(done) for done in apart]
    for channel in await memory.channels():
        assert await log.read(channel) == await memory.read(channel)


def some_append(chance: random.Random) -> tuple[str, list[Event]]:
    """Often right, sometimes in conflict, now and then a repeated operation."""
    first, person = chance.randint(1, 12), chance.choice(["ana", "ben"])
    count = chance.choice([1, 1, 1, 2, 3])
    ops = [f"laptop.{chance.randint(1, 60)}" for _ in range(count)]
    return f"board:{chance.randint(1, 3)}", [note(first + n, person, op) for n, op in enumerate(ops)]


LATE = note(1).model_copy(update={"at": 2**70})
LONG = note(1).model_copy(update={"put": ({"id": "n1", "title": "a" * 30_000},)})


@pytest.mark.parametrize(("impossible", "told"), [(LATE, "OverflowError"), (LONG, "DataError")])
async def test_a_mistake_reaches_its_author_alone(
    log: SqlEventLog, database: Database, impossible: Event, told: str
) -> None:
    event.listen(
        database.engine, "connect", lambda driver, _: driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 20_000)
    )
    with database.writing():
        appends = [
            (BOARD, [impossible]),
            ("board:other", notes(1, 1)),
            (BOARD, notes(2, 1)),
            (BOARD, notes(1, 1)),
        ]
        tasks = await waiting(log, appends)
    outcomes = [type(done).__name__ for done in await everyone(*tasks)]
    assert outcomes == [told, "NoneType", "Conflict", "NoneType"]


async def test_closing_writes_what_waits(database: Database, folder: Path) -> None:
    log = SqlEventLog(database)
    with database.writing():
        tasks = await waiting(log, [(f"board:{n}", notes(1, 1)) for n in range(10)])
        closing_log = asyncio.ensure_future(log.close())
        await asyncio.sleep(0)
    await closing_log
    assert await everyone(*tasks) == [None] * 10
    assert len(stored(folder)) == 10
    with pytest.raises(LogUnavailable):
        await log.append(BOARD, notes(1, 1))
    assert await log.read("board:3") == notes(1, 1)
    await log.close()


async def test_a_waiter_cancelled_before_its_transaction_writes_nothing(
    log: SqlEventLog, database: Database
) -> None:
    midway = Midway(database)
    first = await waiting(log, [("board:first", notes(1, 1))])
    await midway.reached()
    cancelled, kept = await waiting(log, [(BOARD, notes(1, 1)), (BOARD, [note(1, "ben")])])
    cancelled.cancel()
    midway.go_on()
    await everyone(*first, cancelled, kept)
    assert await log.read(BOARD) == [note(1, "ben")]


async def test_a_waiter_cancelled_later_has_written(log: SqlEventLog, database: Database) -> None:
    midway = Midway(database)
    (append,) = await waiting(log, [(BOARD, notes(1, 1))])
    await midway.reached()
    append.cancel()
    midway.go_on()
    await everyone(append)
    await log.append(BOARD, notes(2, 1))
    assert await log.read(BOARD) == notes(1, 2)


async def test_a_loop_that_ended_does_not_stop_the_writer(database: Database, folder: Path) -> None:
    log = SqlEventLog(database)
    midway = Midway(database)

    async def append_and_leave() -> None:
        await waiting(log, [(BOARD, notes(1, 1))])
        await midway.reached()

    await asyncio.to_thread(lambda: asyncio.run(append_and_leave()))
    midway.go_on()
    await log.append(BOARD, notes(2, 1))
    await log.close()
    assert stored(folder) == [(BOARD, 1), (BOARD, 2)]


@contextmanager
def full(database: Database) -> Iterator[None]:
    """No page is free and none can be added."""

    def add_none(driver: sqlite3.Connection, _: object) -> None:
        driver.execute("PRAGMA max_page_count = 1")

    event.listen(database.engine, "connect", add_none)
    yield
    event.remove(database.engine, "connect", add_none)


async def test_a_full_database_takes_nothing_until_there_is_room(
    log: SqlEventLog, database: Database
) -> None:
    with full(database):
        await log.append(BOARD, notes(1, 1))
        with pytest.raises(LogUnavailable, match="full"):
            await log.append(BOARD, notes(2, 500))
    assert await log.last(BOARD) == 1
    await log.append(BOARD, notes(2, 500))
    assert await log.read(BOARD) == notes(1, 501)


@contextmanager
def no_file_may_grow(folder: Path) -> Iterator[None]:
    """The kernel refuses to write past what is there, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    largest = max(path.stat().st_size for path in folder.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_a_disk_that_refuses_to_write_loses_nothing_that_was_acked(
    log: SqlEventLog, folder: Path
) -> None:
    acked = 0
    for _ in range(3):
        with no_file_may_grow(folder):
            acked = await append_until_refused(log, acked + 1)
        assert await log.last(BOARD) == acked
    await log.append(BOARD, notes(acked + 1, 1))
    assert stored(folder) == [(BOARD, seq) for seq in range(1, acked + 2)]


async def append_until_refused(log: SqlEventLog, first: int) -> int:
    """The last sequence that was acked."""
    for seq in range(first, first + 400):
        try:
            await log.append(BOARD, notes(seq, 1))
        except LogUnavailable:
            return seq - 1
    raise AssertionError("the disk took everything")


async def test_reading_goes_on_while_another_process_writes(log: SqlEventLog, stranger: Stranger) -> None:
    await log.append(BOARD, notes(1, 2))
    with stranger():
        assert await log.read(BOARD) == notes(1, 2)


async def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"a letter, not a database; " * 100)
    log = SqlEventLog(Database.at(tmp_path))
    with pytest.raises(LogUnavailable):
        await log.append(BOARD, notes(1, 1))
    with pytest.raises(LogUnavailable):
        await log.read(BOARD)
    await log.close()
