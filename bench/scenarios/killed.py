"""Is an edit that others have seen still there after `kill -9`, some time later?"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Final

from bench.crowd import Crowd, come_in
from bench.ground import Ground, ground
from bench.line import Hear, Line
from bench.schedule import words
from bench.servers.adapter import Adapter

WAITS: Final = (0, 300, 3000)
"""Milliseconds between the edit being seen and the kill."""
TRIES: Final = 3
SEEN: Final = 10.0
"""Seconds for an edit to be seen at all."""
BACK: Final = 5.0
"""Seconds for it to turn up after the restart: some servers load a room after they have let people in."""


@dataclass(frozen=True)
class Killed:
    """By wait in ms: in how many of `tries` the edit was kept. None: the server keeps nothing by design."""

    server: str
    tries: int
    kept: dict[int, int] | None


async def measure(adapter: type[Adapter], tries: int = TRIES) -> Killed:
    if not adapter.keeps:
        return Killed(adapter.name, tries, None)
    kept = {}
    for wait in WAITS:
        kept[wait] = sum([await _is_kept(adapter(), wait / 1000, number) for number in range(tries)])
    return Killed(adapter.name, tries, kept)


async def _is_kept(adapter: Adapter, wait: float, token: int) -> bool:
    async with ground(adapter, members=3, room=3) as place:
        crowd = await _write_and_see(place, token)
        await asyncio.sleep(wait)
        place.server.kill()
        crowd.close()
        place.restart()
        return await _comes_back(place, token)


async def _write_and_see(place: Ground, token: int) -> Crowd:
    """Those who are there stay: some servers keep a room when the last one leaves it.

    Raises:
        TimeoutError: nobody saw the edit.
    """
    crowd = await come_in(place.adapter, place.plan, range(2))
    seen = asyncio.Event()
    author, reader = crowd.lines
    reader.listen(_watch(token, seen))
    author.write(author.encode(author.speech.edit(0, words(token, Random(token)))))
    await asyncio.wait_for(seen.wait(), SEEN)
    return crowd


async def _comes_back(place: Ground, token: int) -> bool:
    there = asyncio.Event()
    watch = _watch(token, there)
    crowd = await come_in(place.adapter, place.plan, [2], on_entry=watch)
    crowd.lines[0].listen(watch)
    with suppress(TimeoutError):
        await asyncio.wait_for(there.wait(), BACK)
    crowd.close()
    return there.is_set()


def _watch(token: int, seen: asyncio.Event) -> Hear:
    def hear(line: Line, payload: bytes) -> None:
        if token in line.speech.edits_in(payload):
            seen.set()

    return hear
