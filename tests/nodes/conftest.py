"""One cluster for the tests of this folder; each has a session of its own."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.fire.crowd import PATIENCE
from tests.nodes.cluster import Cluster, cluster
from tests.nodes.settings import PEOPLE


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def nodes(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Cluster]:
    async with cluster(tmp_path_factory.mktemp("nodes")) as made:
        yield made


FEW = 6
"""So many people hardly pause; more do together as much as these. All of them are one process, and what one
does all have to read: they would wait for each other."""


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """People who hardly pause, come back soon, and wait for the last answer as long as it takes: what is late
    is not lost."""
    calm = max(1.0, PEOPLE / FEW)
    monkeypatch.setattr("app.bots.crowd.PATIENCE", PATIENCE)
    monkeypatch.setattr("app.bots.bot.PAUSE", (0.02 * calm, 0.3 * calm))
    monkeypatch.setattr("app.bots.line.BACK_OFF", (0.05, 0.3))
