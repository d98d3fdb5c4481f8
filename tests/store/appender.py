"""One that appends until it is killed. Apart from the tests, so that it starts without their imports."""

import asyncio
import os
import random
from multiprocessing.connection import Connection
from pathlib import Path

from app.store.database import Database
from app.store.event_log import SqlEventLog
from tests.store.some_events import note

CHANNELS = 6


def write_until_killed(folder: Path, acks: Connection, seed: int) -> None:
    """A server of sorts: some channels, each appending as fast as it can; one line for each ack."""
    asyncio.run(_write_all(SqlEventLog(Database.at(folder)), acks, seed))


async def _write_all(log: SqlEventLog, acks: Connection, seed: int) -> None:
    chance = random.Random(seed)

    async def write(channel: str) -> None:
        seq = await log.last(channel) + 1
        while True:
            following = range(seq, seq + chance.choice([1, 1, 2, 5]))
            batch = [note(seq, "ana", f"device{seed}.{seq}") for seq in following]
            await log.append(channel, batch)
            seq = following.stop
            os.write(
                acks.fileno(), "".join(f"{channel} {event.seq} {event.op}\n" for event in batch).encode()
            )

    await asyncio.gather(*(write(f"board:r{n}") for n in range(CHANNELS)))
