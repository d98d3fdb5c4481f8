"""Boards with many notes on them, written by those who are there."""

import asyncio
from random import Random
from typing import Final

from bench.crowd import Crowd
from bench.line import Line
from bench.schedule import EDITS_PER_NOTE, words

PACE: Final = 0.1
"""Seconds between two notes of a member."""
PATIENCE: Final = 180.0
"""A server that syncs each edit to a busy disk takes its time for thousands of them."""


async def fill(crowd: Crowd, notes: int) -> None:
    """Everyone writes, until each room has `notes` notes of 80 letters, and a listener in each has them all.

    Raises:
        TimeoutError: they did not all come.
    """
    due: set[int] = set()
    arrived = asyncio.Event()

    def hear(line: Line, payload: bytes) -> None:
        due.difference_update(line.speech.edits_in(payload))
        if not due:
            arrived.set()

    crowd.listen(hear, listeners=2)
    chance, token = Random(notes), 0
    frames: dict[int, list[bytes]] = {}
    for room in crowd.rooms().values():
        for number in range(notes):
            line = room[number % len(room)]
            letters = words(token, chance)
            frames.setdefault(line.member, []).append(
                line.encode(line.speech.edit(number // len(room) * EDITS_PER_NOTE, letters))
            )
            due.add(token)
            token += 1
    await asyncio.gather(*(_write(line, frames.get(line.member, [])) for line in crowd.lines))
    await asyncio.wait_for(arrived.wait(), PATIENCE)


async def _write(line: Line, frames: list[bytes]) -> None:
    for frame in frames:
        line.write(frame)
        await asyncio.sleep(PACE)
