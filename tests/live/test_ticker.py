"""How often presence is told, on a clock that the test moves."""

import asyncio
from collections.abc import Callable, Iterator
from typing import cast

import pytest

from app.live.channel import LiveChannel
from app.live.ticker import PER_MEMBER, QUICKEST, Ticker

MEMBERS = 20
BETWEEN = MEMBERS * PER_MEMBER
INSTANT = 0.001


class Clockwork(asyncio.SelectorEventLoop):
    """Its time goes on only when told."""

    now = 100.0

    def time(self) -> float:
        return self.now

    def let(self, *calls: Callable[[], None], later: float = 0.0) -> None:
        """Move on, let what is due happen, then make the calls."""
        self.now += later
        for call in (*calls, self.stop):
            self.call_soon(call)
        self.run_forever()


class Room:
    """As much of a channel as a ticker looks at."""

    members = range(MEMBERS)


class Scene:
    def __init__(self, loop: Clockwork) -> None:
        self.loop = loop
        self.times: list[float] = []
        self._room = cast(LiveChannel, Room())
        self._ticker = Ticker(lambda _: self.times.append(loop.now))

    def moved(self, later: float = 0.0) -> None:
        self.loop.let(lambda: self._ticker.soon(self._room), later=later)

    def written(self, later: float = 0.0) -> None:
        self.loop.let(lambda: self._ticker.along(self._room), later=later)

    def passed(self, seconds: float) -> None:
        for _ in range(round(seconds / INSTANT)):
            self.loop.let(later=INSTANT)


@pytest.fixture
def scene() -> Iterator[Scene]:
    loop = Clockwork()
    yield Scene(loop)
    loop.close()


def test_the_first_movement_is_told_soon(scene: Scene) -> None:
    scene.moved()
    scene.passed(QUICKEST)
    assert len(scene.times) == 1


def test_a_rush_of_movements_is_told_once_an_interval(scene: Scene) -> None:
    for _ in range(round(10 * BETWEEN / INSTANT)):
        scene.moved(later=INSTANT)
    gaps = [after - before for before, after in zip(scene.times, scene.times[1:], strict=False)]
    assert len(gaps) >= 8
    assert min(gaps) >= BETWEEN - INSTANT


def test_what_waits_goes_along_with_an_event(scene: Scene) -> None:
    scene.moved()
    scene.written()
    assert len(scene.times) == 1
    scene.passed(BETWEEN)
    assert len(scene.times) == 1


def test_but_not_right_after_it_was_told(scene: Scene) -> None:
    scene.moved()
    scene.written()
    scene.moved(later=BETWEEN / 4)
    scene.written()
    assert len(scene.times) == 1
    scene.written(later=BETWEEN / 4 + INSTANT)
    assert len(scene.times) == 2


def test_an_event_alone_tells_nothing(scene: Scene) -> None:
    scene.written()
    assert scene.times == []
