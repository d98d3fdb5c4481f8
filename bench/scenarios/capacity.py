"""How many members one core carries: steady work for more and more of them, until edits come late."""

import sys
from dataclasses import dataclass
from typing import Final

from bench.line import NotLetIn
from bench.scenarios import steady
from bench.scenarios.steady import Steady
from bench.servers.adapter import Adapter

LADDER: Final = (40, 80, 120, 160, 200, 240, 320, 400, 480, 600, 800, 1000, 1250, 1500, 1750, 2000, 2500)
LIMITS: Final = (100, 200)
"""Milliseconds within which 99 of 100 edits must have been seen."""
TRIES: Final = 2
"""A step is tried again before it counts as failed: the machine may have had something else to do."""


@dataclass(frozen=True)
class Capacity:
    """`rungs`: each step's better try. `carried`: limit in ms -> the most members within it, from below on.

    `bounded`: what ended the climb: `server`, `generator` (it was saturated first), or `ladder` (its top).
    """

    server: str
    rungs: list[Steady]
    carried: dict[int, int]
    bounded: str


async def measure(
    adapter: type[Adapter], seconds: float, seed: int = 1, ladder: tuple[int, ...] = LADDER
) -> Capacity:
    rungs: list[Steady] = []
    for members in ladder:
        rung = await _rung(adapter, members, seconds, seed)
        if rung is None:
            return Capacity(adapter.name, rungs, carried(rungs), "server")
        rungs.append(rung)
        print(f"  {members}: p99 {rung.seen.p99:.0f} ms, {rung.core:.0%} of a core", file=sys.stderr)
        if late(rung, max(LIMITS)):
            by = "generator" if rung.is_saturated and rung.core < steady.SATURATED else "server"
            return Capacity(adapter.name, rungs, carried(rungs), by)
    return Capacity(adapter.name, rungs, carried(rungs), "ladder")


def late(rung: Steady, limit: float) -> bool:
    return rung.seen.p99 > limit or not rung.is_sound


def carried(rungs: list[Steady]) -> dict[int, int]:
    """By limit, the last step before the first that was late."""
    most: dict[int, int] = {}
    for limit in LIMITS:
        most[limit] = 0
        for rung in rungs:
            if late(rung, limit):
                break
            most[limit] = rung.members
    return most


async def _rung(adapter: type[Adapter], members: int, seconds: float, seed: int) -> Steady | None:
    """The better of some tries; None: the members could not even come in."""
    best: Steady | None = None
    for number in range(TRIES):
        try:
            tried = await steady.measure(adapter(), members, seconds, seed + number)
        except (NotLetIn, TimeoutError):
            continue
        if best is None or (not tried.is_sound, tried.seen.p99) < (not best.is_sound, best.seen.p99):
            best = tried
        if not late(best, min(LIMITS)):
            break
    return best
