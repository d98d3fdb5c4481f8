"""When each event was written: remembered for the last ones, looked up for older ones."""

from app.engine.channel import Applied
from app.engine.events import Event
from app.engine.ports import LogUnavailable
from app.live.times import KEPT, Times
from app.store.memory_log import MemoryEventLog

CHANNEL = "board:S1:r1"


def events(first: int, last: int) -> list[Event]:
    return [Event(seq=seq, at=1000 + seq, by="ana", op=f"tabs.{seq}") for seq in range(first, last + 1)]


async def some(last: int) -> MemoryEventLog:
    log = MemoryEventLog()
    await log.append(CHANNEL, events(1, last))
    return log


async def test_what_happened_here_is_known() -> None:
    times = Times(await some(3), CHANNEL, 3)
    for event in events(4, 3 + 3 * KEPT):
        times.add(Applied(event, {}))
    last = 3 + 3 * KEPT
    assert [times.at(seq) for seq in (last, last - KEPT + 1)] == [1000 + last, 1000 + last - KEPT + 1]
    assert (times.lacks(last), times.at(last + 1), times.at(0), times.at(None)) == (False, None, None, None)


async def test_what_happened_before_is_read() -> None:
    times = Times(await some(9), CHANNEL, 9)
    assert (times.at(5), times.lacks(5)) == (None, True)
    await times.find(5)
    assert (times.at(5), times.lacks(5)) == (1005, False)
    assert not any(map(times.lacks, (None, 0, 10)))


async def test_what_cannot_be_read_stays_unknown() -> None:
    class Away(MemoryEventLog):
        async def read(self, channel: str, after: int = 0, limit: int | None = None) -> list[Event]:
            raise LogUnavailable("away")

    times = Times(Away(), CHANNEL, 9)
    await times.find(5)
    assert times.at(5) is None
