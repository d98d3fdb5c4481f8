"""Live one world through."""

import asyncio
from collections.abc import Callable
from typing import Final

from tests.simulation import cluster, hubs, nodes
from tests.simulation.world import World


def with_nodes(seed: int) -> list[str]:
    """The engine in a server of a few lines, one node or two. Returns the steps.

    Raises:
        Failed
    """
    world = World(seed, nodes.begin)
    asyncio.run(world.live())
    return world.steps


def with_hub(seed: int) -> list[str]:
    """The real hub. Returns the steps.

    Raises:
        Failed
    """
    return _by_hand(World(seed, hubs.begin))


def with_cluster(seed: int) -> list[str]:
    """Several real hubs with a bus that loses what it likes. Returns the steps.

    Raises:
        Failed
    """
    return _by_hand(World(seed, cluster.begin))


def _by_hand(world: World) -> list[str]:
    loop = hubs.HandLoop(world)
    try:
        loop.run_until_complete(world.live())
    finally:
        loop.run_until_complete(_end())
        loop.close()
    return world.steps


WORLDS: Final[dict[str, Callable[[int], list[str]]]] = {
    "nodes": with_nodes,
    "hub": with_hub,
    "cluster": with_cluster,
}


async def _end() -> None:
    """Nothing of a world goes on after it."""
    tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
