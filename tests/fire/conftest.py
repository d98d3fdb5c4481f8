"""A session on a server of its own for each test of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fire.server import Ground


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """Not started yet: the test says under which conditions."""
    made = Ground(tmp_path / "data")
    yield made
    made.end()
