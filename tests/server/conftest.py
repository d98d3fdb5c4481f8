"""One server for the tests of this folder, and another that is served in the ordinary way."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import httpx
import pytest

from tests.server.process import Server, demo
from tests.server.visitor import enter


@pytest.fixture(scope="package")
def usual(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """As people run it."""
    with demo(tmp_path_factory.mktemp("data")) as running:
        yield running


@pytest.fixture(scope="package")
def ordinary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """With nothing but ASGI, where uvicorn has no fast lane."""
    with demo(tmp_path_factory.mktemp("data"), "tests.server.ordinary") as running:
        yield running


@pytest.fixture
def server(usual: Server) -> Server:
    return usual


NewDevice = Callable[[], httpx.Client]
Enter = Callable[..., httpx.Client]


@pytest.fixture
def new_device() -> Iterator[NewDevice]:
    """Browsers without cookies, closed in the end."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(httpx.Client(follow_redirects=True, timeout=30))


@pytest.fixture
def come_in(new_device: NewDevice, server: Server) -> Enter:
    """A device whose person has taken a seat: `come_in("Ana", "fr")`."""
    return lambda name, lang="en": enter(new_device(), server.links["participant"], name, lang)
