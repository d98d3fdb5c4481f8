"""Steady work: everyone in rooms of 20, cursors and edits at an even pace."""

import sys
from dataclasses import dataclass
from typing import Final

from bench.crowd import Crowd, come_in
from bench.ground import Ground, ground
from bench.percentiles import Spread, milliseconds
from bench.player import Player, clock
from bench.readings import read, used
from bench.schedule import Work, schedule
from bench.servers.adapter import Adapter

WARM_UP: Final = 3.0
"""Seconds of the same work before anything is noted."""
AS_USUAL: Final = Work()
SATURATED: Final = 0.85
"""Share of its core from which on the generator itself may be what is slow."""
LATE: Final = 0.050
"""Seconds: acts done later than this (p99) were not done as scheduled."""


@dataclass(frozen=True)
class Steady:
    """Times in ms. `cpu`: server CPU seconds per member-minute. Rates are per second."""

    server: str
    members: int
    seconds: float
    cpu: float
    core: float
    """Share of one core that the server used."""
    seen: Spread
    acked: Spread
    lag: Spread
    frames: float
    """Frames received by all members."""
    down: float
    """Bytes to each member."""
    up: float
    memory: int
    generator: float
    """Share of one core that the generator used."""
    missed: int
    refused: int
    lost: int
    trouble: str = ""

    @property
    def is_saturated(self) -> bool:
        """Whether the generator, not the server, may have set the figures."""
        return self.generator > SATURATED or self.lag.p99 > LATE * 1000

    @property
    def is_sound(self) -> bool:
        return not (self.missed or self.refused or self.lost)


async def measure(
    adapter: Adapter, members: int, seconds: float, seed: int = 1, offer: bool = True, work: Work = AS_USUAL
) -> Steady:
    """One run from a fresh server to its end."""
    async with ground(adapter, members) as place:
        print(f"{adapter.title}: pid {place.server.process.pid}, {members} members", file=sys.stderr)
        crowd = await come_in(adapter, place.plan, range(members), offer)
        try:
            return await _play(place, crowd, seconds, seed, work)
        finally:
            crowd.close()


async def _play(place: Ground, crowd: Crowd, seconds: float, seed: int, work: Work) -> Steady:
    members = len(crowd.lines)
    player = Player(crowd, schedule(members, WARM_UP + seconds, seed, work), seed)
    player.listen()
    begin = clock()
    warm = await player.play(begin, 0, WARM_UP)
    player.forget()
    before = read(place.server, crowd)
    await player.play(begin, warm, WARM_UP + seconds)
    use = used(before, read(place.server, crowd))
    await player.settle()
    notes, lost = player.notes, crowd.lost()
    return Steady(
        server=place.adapter.name,
        members=members,
        seconds=round(use.wall, 2),
        cpu=use.cpu / members / (use.wall / 60),
        core=use.cpu / use.wall,
        seen=milliseconds(notes.seen),
        acked=milliseconds(notes.acked),
        lag=milliseconds(notes.lag),
        frames=use.frames / use.wall,
        down=use.down / use.wall / members,
        up=use.up / use.wall / members,
        memory=place.server.memory(),
        generator=use.own / use.wall,
        missed=notes.missed,
        refused=len(notes.refused),
        lost=len(lost),
        trouble="; ".join(
            lost[:1] + [payload.decode(errors="replace")[:200] for payload in notes.refused[:1]]
        ),
    )
