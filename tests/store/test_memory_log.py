import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from app.engine.events import Event
from app.engine.ports import Conflict, LogUnavailable
from app.store.memory_log import MemoryEventLog
from tests.store.log_contract import Another, EventLogContract, Outage
from tests.store.some_events import BOARD, note, notes


async def refuse(channel: str, events: Sequence[Event]) -> None:
    raise LogUnavailable(channel)


class TestMemoryEventLog(EventLogContract):
    @pytest.fixture
    def memory(self) -> MemoryEventLog:
        return MemoryEventLog()

    @pytest.fixture
    def another(self, memory: MemoryEventLog) -> Another:
        return lambda: memory

    @pytest.fixture
    def outage(self, memory: MemoryEventLog) -> Outage:
        @asynccontextmanager
        async def refusing() -> AsyncIterator[None]:
            passing, memory.before = memory.before, refuse
            yield
            memory.before = passing

        return refusing


class Turnstile:
    """A gate that lets an append pass when the test says so."""

    def __init__(self) -> None:
        self.waiting: dict[str, asyncio.Event] = {}

    async def __call__(self, channel: str, events: Sequence[Event]) -> None:
        await self.waiting.setdefault(events[0].by, asyncio.Event()).wait()

    def open(self, person: str) -> None:
        self.waiting[person].set()


async def test_the_gate_before_decides_who_comes_first() -> None:
    gate = Turnstile()
    log = MemoryEventLog(before=gate)
    ana = asyncio.create_task(log.append(BOARD, [note(1, "ana")]))
    ben = asyncio.create_task(log.append(BOARD, [note(1, "ben")]))
    await asyncio.sleep(0)
    gate.open("ben")
    await ben
    gate.open("ana")
    with pytest.raises(Conflict):
        await ana
    assert await log.read(BOARD) == [note(1, "ben")]


async def test_behind_the_gate_after_an_append_is_kept_but_not_told() -> None:
    log = MemoryEventLog(after=Turnstile())
    append = asyncio.create_task(log.append(BOARD, notes(1, 1)))
    await asyncio.sleep(0)
    append.cancel()
    with pytest.raises(asyncio.CancelledError):
        await append
    assert await log.read(BOARD) == notes(1, 1)


async def test_what_is_read_is_nobodys_to_change() -> None:
    log = MemoryEventLog()
    told = note(1)
    await log.append(BOARD, [told])
    told.put[0]["colour"] = "rose"
    (await log.read(BOARD))[0].put[0]["colour"] = "sky"
    assert (await log.read(BOARD))[0].put[0]["colour"] == "honey"
