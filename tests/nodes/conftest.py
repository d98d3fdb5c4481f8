"""One cluster for the tests of this folder; each has a session of its own."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.nodes.cluster import Cluster, cluster


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def nodes(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Cluster]:
    async with cluster(tmp_path_factory.mktemp("nodes")) as made:
        yield made


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """People who hardly pause, and come back soon."""
    monkeypatch.setattr("app.bots.bot.PAUSE", (0.02, 0.3))
    monkeypatch.setattr("app.bots.line.BACK_OFF", (0.05, 0.3))
