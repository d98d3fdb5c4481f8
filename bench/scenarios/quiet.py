"""A quiet room: twenty people who read; now and then somebody writes. What does it cost to be there?"""

from typing import Final

from bench.scenarios import steady
from bench.scenarios.steady import Steady
from bench.schedule import Work
from bench.servers.adapter import Adapter

MEMBERS: Final = 160
"""Eight rooms, so that a short time shows how it is on average."""
QUIET: Final = Work(cursors_per_second=0.0, edit_every=200.0)
"""In a room of twenty an edit every ten seconds, and no hand moves."""


async def measure(adapter: Adapter, seconds: float, seed: int = 1) -> Steady:
    return await steady.measure(adapter, MEMBERS, seconds, seed, work=QUIET)
