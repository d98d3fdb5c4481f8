"""A session on a server of its own for each test of this folder, and bots that do not dawdle."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fire.crowd import PATIENCE
from tests.fire.server import Ground


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """Not started yet: the test says under which conditions."""
    made = Ground(tmp_path / "data")
    yield made
    made.end()


@pytest.fixture
def busy_bots(monkeypatch: pytest.MonkeyPatch) -> None:
    """They work faster than people, come back faster than pages, and wait for the last answer as long as it
    takes: what is late is not lost."""
    monkeypatch.setattr("app.bots.crowd.PATIENCE", PATIENCE)
    monkeypatch.setattr("app.bots.bot.PAUSE", (0.02, 0.3))
    monkeypatch.setattr("app.bots.line.BACK_OFF", (0.05, 0.3))
