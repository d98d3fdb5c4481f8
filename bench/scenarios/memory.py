"""Resident memory: of a connection, and of a room of 20 with 100 notes."""

import asyncio
from dataclasses import dataclass
from typing import Final

from bench.crowd import come_in
from bench.ground import ROOM, ground
from bench.scenarios.filling import fill
from bench.servers.adapter import Adapter

ROOMS: Final = 16
NOTES: Final = 100
REST: Final = 2.0
"""Seconds after which a server has done what it does in the background."""


@dataclass(frozen=True)
class Memory:
    """Bytes. `room`: what a room has grown by with its notes, without its 20 connections."""

    server: str
    empty: int
    connection: float
    room: float


async def measure(adapter: Adapter) -> Memory:
    """The first room of people, and its first notes, are not counted: they load what all need."""
    async with ground(adapter, ROOMS * ROOM) as place:
        empty = place.server.memory()
        first = await come_in(adapter, place.plan, range(ROOM))
        await fill(first, 10)
        await asyncio.sleep(REST)
        before = place.server.memory()
        others = await come_in(adapter, place.plan, range(ROOM, ROOMS * ROOM))
        await asyncio.sleep(REST)
        connected = place.server.memory()
        await fill(others, NOTES)
        await asyncio.sleep(REST)
        filled = place.server.memory()
        first.close()
        others.close()
    count = len(others.lines)
    return Memory(adapter.name, empty, (connected - before) / count, (filled - connected) / (ROOMS - 1))
