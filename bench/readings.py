"""What is read off server and generator before and after, and the difference."""

import time
from dataclasses import dataclass

from bench.crowd import Crowd
from bench.player import clock
from bench.processes import Server


@dataclass(frozen=True)
class Reading:
    """`server`, `own`: CPU seconds so far. `totals`: frames and bytes received, bytes sent, by all."""

    wall: float
    server: float
    own: float
    totals: tuple[int, int, int]


@dataclass(frozen=True)
class Used:
    """Seconds, CPU seconds, and counts over all members."""

    wall: float
    cpu: float
    own: float
    frames: int
    down: int
    up: int


def read(server: Server, crowd: Crowd) -> Reading:
    return Reading(clock(), server.cpu(), time.process_time(), crowd.totals())


def used(before: Reading, after: Reading) -> Used:
    frames, down, up = (b - a for a, b in zip(before.totals, after.totals, strict=True))
    return Used(
        after.wall - before.wall, after.server - before.server, after.own - before.own, frames, down, up
    )
