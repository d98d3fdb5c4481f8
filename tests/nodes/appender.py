"""One that appends to many channels for a while. Apart, so that its process starts without other imports."""

import asyncio
import time
from multiprocessing.connection import Connection
from typing import Final

from app.engine.ports import EventLog
from app.store.database import Database
from app.store.event_log import SqlEventLog
from tests.store.some_events import note

CHANNELS: Final = 80


def append_much(url: str, prefix: str, seconds: float, told: Connection) -> None:
    told.send(asyncio.run(_append_much(url, prefix, seconds)))


async def _append_much(url: str, prefix: str, seconds: float) -> float:
    database = Database(url)
    log = SqlEventLog(database)
    until = time.monotonic() + seconds
    written = sum(await asyncio.gather(*(_fill(log, f"{prefix}-{n}", until) for n in range(CHANNELS))))
    await log.close()
    database.close()
    return written / seconds


async def _fill(log: EventLog, channel: str, until: float) -> int:
    seq = 0
    while time.monotonic() < until:
        seq += 1
        await log.append(channel, [note(seq)])
    return seq
