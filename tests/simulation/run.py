"""Live one world through."""

import asyncio
from collections.abc import Callable
from typing import Final

from tests.simulation import hubs, nodes
from tests.simulation.world import World


def with_nodes(seed: int) -> None:
    """The engine in a server of a few lines, one node or two.

    Raises:
        Failed
    """
    asyncio.run(World(seed, nodes.begin).live())


def with_hub(seed: int) -> None:
    """The real hub.

    Raises:
        Failed
    """
    world = World(seed, hubs.begin)
    loop = hubs.HandLoop(world)
    try:
        loop.run_until_complete(world.live())
    finally:
        loop.run_until_complete(_end())
        loop.close()


WORLDS: Final[dict[str, Callable[[int], None]]] = {"nodes": with_nodes, "hub": with_hub}


async def _end() -> None:
    """Nothing of a world goes on after it."""
    tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
