"""Everyone connected: members come in, and some of them listen for all."""

import asyncio
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from bench.line import Hear, Line
from bench.servers.adapter import Adapter, Plan

AT_THE_DOOR: Final = 40
"""Members that come in at once."""
PATIENCE: Final = 60.0
"""Seconds for one member to come in."""
LISTENERS: Final = 2
"""Members of each room whose messages are read; the others' are received and counted."""
PER_ADDRESS: Final = 100
"""Members behind one address. Linux serves all of 127.0.0.0/8; elsewhere there is one address."""


@dataclass(frozen=True)
class Crowd:
    lines: Sequence[Line]
    seconds: Sequence[float] = ()
    """How long each took to come in, from the first packet on."""

    def listen(self, hear: Hear, listeners: int = LISTENERS) -> None:
        """The first members of each room listen."""
        for room in self.rooms().values():
            for place, line in enumerate(room):
                line.listen(hear if place < listeners else None)

    def rooms(self) -> dict[str, list[Line]]:
        rooms: dict[str, list[Line]] = {}
        for line in self.lines:
            rooms.setdefault(line.speech.room, []).append(line)
        return rooms

    def totals(self) -> tuple[int, int, int]:
        """Frames and bytes received, bytes sent."""
        return (
            sum(line.frames for line in self.lines),
            sum(line.received for line in self.lines),
            sum(line.sent for line in self.lines),
        )

    def lost(self) -> list[str]:
        return [line.lost for line in self.lines if line.lost]

    def close(self) -> None:
        for line in self.lines:
            line.close()


async def come_in(
    adapter: Adapter,
    plan: Plan,
    members: Iterable[int],
    offer: bool = True,
    at_once: int = AT_THE_DOOR,
    on_entry: Hear | None = None,
) -> Crowd:
    """
    Raises:
        NotLetIn, TimeoutError
    """
    door = asyncio.Semaphore(at_once)

    async def one(member: int) -> tuple[Line, float]:
        async with door:
            line = Line(member, adapter.place(member, plan), adapter.speech(member, plan), offer)
            line.on_entry = on_entry
            began = time.perf_counter()
            await connect(line, plan.port)
            await asyncio.wait_for(line.joined, PATIENCE)
        return line, time.perf_counter() - began

    came = await asyncio.gather(*(one(member) for member in members))
    return Crowd([line for line, _ in came], [seconds for _, seconds in came])


async def connect(line: Line, port: int) -> None:
    await asyncio.get_running_loop().create_connection(
        lambda: line, "127.0.0.1", port, local_addr=_local(line.member)
    )


def _local(member: int) -> tuple[str, int] | None:
    return (f"127.0.1.{1 + member // PER_ADDRESS}", 0) if sys.platform == "linux" else None
