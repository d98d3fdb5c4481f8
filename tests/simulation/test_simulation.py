"""Promises 1 to 8, whatever happens: hundreds of seeded worlds (more with `python -m tests.simulation`)."""

import logging
from collections.abc import Iterator
from typing import Final

import pytest

from tests.simulation.run import WORLDS
from tests.simulation.seeds import FAILED_ONCE

BLOCK: Final = 25
"""Worlds in one test, so that several processes share them."""
BLOCKS: Final = {"nodes": 4, "hub": 3, "cluster": 2}


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Full disks are part of it."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize(
    ("kind", "block"), [(kind, n) for kind, blocks in BLOCKS.items() for n in range(blocks)]
)
def test_a_world_keeps_its_promises(kind: str, block: int) -> None:
    for seed in range(block * BLOCK, (block + 1) * BLOCK):
        WORLDS[kind](seed)


@pytest.mark.parametrize(
    ("kind", "seed"), [(kind, seed) for kind, seeds in FAILED_ONCE.items() for seed in seeds]
)
def test_a_world_that_failed_once_lives(kind: str, seed: int) -> None:
    WORLDS[kind](seed)


@pytest.mark.parametrize("kind", WORLDS)
def test_a_seed_is_a_world(kind: str) -> None:
    """The same seed gives the same steps, in one process after another."""
    assert WORLDS[kind](7) == WORLDS[kind](7)
