"""A fresh hub for each test, closed properly."""

from collections.abc import AsyncIterator

import pytest

from tests.live.house import LiveHouse


@pytest.fixture
async def house() -> AsyncIterator[LiveHouse]:
    made = LiveHouse()
    yield made
    await made.hub.close()
