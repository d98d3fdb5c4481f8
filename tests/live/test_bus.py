"""What a bus promises, and how little: in memory and over a real Valkey."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

import pytest

from app.live.bus import Bus, NoBus, hears_others
from app.live.memory_bus import Medium, MemoryBus
from app.live.valkey_bus import ValkeyBus
from tests.valkey import Valkey, valkey

PATIENCE = 20.0
"""Seconds for what takes a blink when nothing else goes on."""
BOARD, STAGE = "board:quito:r1", "stage:quito"

Outage = Callable[[], AbstractAsyncContextManager[None]]
"""While it is entered, nothing gets through."""


@dataclass
class End:
    """One node's end and what came out of it."""

    bus: Bus
    heard: list[tuple[str, bytes]] = field(default_factory=list)
    caught: list[str] = field(default_factory=list)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def run(self) -> None:
        await self.bus.run(self._hear, self._catch)

    def _hear(self, topic: str, message: bytes) -> None:
        self.heard.append((topic, message))

    def _catch(self, topic: str) -> None:
        self.caught.append(topic)

    async def until(self, told: Callable[[], bool]) -> None:
        """Wait until it is so; the bus tells nobody else what it does."""

        async def ask() -> None:
            while not told():  # noqa: ASYNC110 - what it waits for has no event
                await asyncio.sleep(0.002)

        await asyncio.wait_for(ask(), PATIENCE)

    async def listen(self, topic: str) -> None:
        before = self.caught.count(topic)
        self.bus.listen(topic)
        await self.until(lambda: self.caught.count(topic) > before)


Open = Callable[[], End]


class BusContract:
    @pytest.fixture
    def bus(self) -> Callable[[], Bus]:
        raise NotImplementedError

    @pytest.fixture
    def outage(self) -> Outage:
        raise NotImplementedError

    @pytest.fixture
    async def opened(self, bus: Callable[[], Bus]) -> AsyncIterator[Open]:
        running: list[asyncio.Task[None]] = []

        def open_one() -> End:
            end = End(bus())
            running.append(asyncio.create_task(end.run()))
            return end

        yield open_one
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def test_what_one_says_all_others_hear_who_listen(self, opened: Open) -> None:
        one, two, three = opened(), opened(), opened()
        await two.listen(BOARD)
        await three.listen(STAGE)
        await one.until(lambda: one.bus.up)
        one.bus.say(BOARD, b"first")
        one.bus.say(STAGE, b"\x00\xff")
        await two.until(lambda: bool(two.heard))
        await three.until(lambda: bool(three.heard))
        assert (two.heard, three.heard) == ([(BOARD, b"first")], [(STAGE, b"\x00\xff")])

    async def test_nobody_hears_themselves(self, opened: Open) -> None:
        one, two = opened(), opened()
        await one.listen(BOARD)
        await two.listen(BOARD)
        one.bus.say(BOARD, b"mine")
        two.bus.say(BOARD, b"yours")
        await one.until(lambda: bool(one.heard))
        await two.until(lambda: bool(two.heard))
        assert (one.heard, two.heard) == ([(BOARD, b"yours")], [(BOARD, b"mine")])

    async def test_what_one_says_comes_in_order(self, opened: Open) -> None:
        one, two = opened(), opened()
        await one.listen(STAGE)
        await two.listen(BOARD)
        for number in range(2000):
            one.bus.say(BOARD, str(number).encode())
        await two.until(lambda: len(two.heard) == 2000)
        assert [int(message) for _, message in two.heard] == list(range(2000))

    async def test_who_ignores_a_topic_hears_it_no_more(self, opened: Open) -> None:
        one, two = opened(), opened()
        await one.listen(STAGE)
        await two.listen(BOARD)
        two.bus.ignore(BOARD)
        await two.listen(STAGE)
        one.bus.say(BOARD, b"unheard")
        one.bus.say(STAGE, b"heard")
        await two.until(lambda: bool(two.heard))
        assert two.heard == [(STAGE, b"heard")]

    async def test_topics_before_the_start_are_heard_too(self, bus: Callable[[], Bus], opened: Open) -> None:
        early = End(bus())
        early.bus.listen(BOARD)
        assert not early.bus.up
        running = asyncio.create_task(early.run())
        await early.until(lambda: early.caught == [BOARD])
        assert early.bus.up
        running.cancel()

    async def test_after_an_outage_it_says_what_may_have_been_missed(
        self, opened: Open, outage: Outage
    ) -> None:
        one, two = opened(), opened()
        await one.listen(STAGE)
        await two.listen(BOARD)
        async with outage():
            await one.until(lambda: not one.bus.up)
            await two.until(lambda: not two.bus.up)
            one.bus.say(BOARD, b"lost")
        await two.until(lambda: two.caught == [BOARD, BOARD])
        await one.until(lambda: one.caught == [STAGE, STAGE])
        one.bus.say(BOARD, b"heard")
        await two.until(lambda: bool(two.heard))
        assert two.heard == [(BOARD, b"heard")]


class TestMemoryBus(BusContract):
    @pytest.fixture
    def medium(self) -> Medium:
        return Medium()

    @pytest.fixture
    def bus(self, medium: Medium) -> Callable[[], Bus]:
        return lambda: MemoryBus(medium)

    @pytest.fixture
    def outage(self, medium: Medium) -> Outage:
        @asynccontextmanager
        async def cut() -> AsyncIterator[None]:
            medium.cut = True
            yield
            medium.mend()

        return cut


@pytest.fixture(scope="module")
def server() -> Iterator[Valkey]:
    with valkey() as server:
        yield server


class TestValkeyBus(BusContract):
    @pytest.fixture
    def bus(self, server: Valkey) -> Callable[[], Bus]:
        return lambda: ValkeyBus(server.url, b"a secret")

    @pytest.fixture
    def outage(self, server: Valkey) -> Outage:
        @asynccontextmanager
        async def stopped() -> AsyncIterator[None]:
            server.stop()
            yield
            server.start()

        return stopped

    async def test_a_server_that_says_nothing_counts_as_gone(self, server: Valkey, opened: Open) -> None:
        end = opened()
        await end.listen(BOARD)
        server.freeze()
        await end.until(lambda: not end.bus.up)
        server.thaw()
        await end.until(lambda: end.bus.up and end.caught == [BOARD, BOARD])

    async def test_what_others_put_on_the_server_is_not_believed(self, server: Valkey, opened: Open) -> None:
        end, one = opened(), opened()
        stranger = End(ValkeyBus(server.url, b"another secret"))
        running = asyncio.create_task(stranger.run())
        await end.listen(BOARD)
        await one.until(lambda: one.bus.up and stranger.bus.up)
        stranger.bus.say(BOARD, b"forged")
        await stranger.listen(STAGE)  # by then it was said
        one.bus.say(BOARD, b"true")
        await end.until(lambda: bool(end.heard))
        assert end.heard == [(BOARD, b"true")]
        running.cancel()


def test_an_address_of_something_else_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="scheme"):
        ValkeyBus("https://valkey.example.org", b"a secret")


async def test_without_a_bus_nothing_is_ever_heard() -> None:
    end = End(NoBus())
    end.bus.listen(BOARD)
    end.bus.say(BOARD, b"anybody?")
    end.bus.ignore(BOARD)
    await end.run()
    assert (end.bus.up, end.heard) == (False, [])


def test_what_a_node_hears_of_others_can_be_told() -> None:
    nowhere = ValkeyBus("redis://127.0.0.1:1", b"key")
    assert [hears_others(bus) for bus in (None, NoBus(), nowhere)] == ["alone", "no-bus", "unheard"]
