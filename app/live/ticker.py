"""When presence is told: so often that cursors look alive, and no more often than lines and server bear."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.live.channel import LiveChannel

QUICKEST: Final = 0.05
"""Seconds: twenty times a second is smooth to the eye."""
PER_MEMBER: Final = 0.008
"""Seconds: twenty people move at once and are told six times a second; what each reads stays level in any
crowd, and browsers draw the way between."""
SLOWEST: Final = 1.0
"""Seconds: in the largest crowd a raised hand is still seen at once."""
LATE: Final = 0.02
"""Seconds by which a busy loop runs late when ticks are to be twice as far apart."""
LONGEST_STRETCH: Final = 3.0
SOON_ENOUGH: Final = 0.5
"""Part of the time between two ticks after which one may come early, along with an event: earlier, busy rooms
would be told more often than quiet ones."""
_SMOOTH: Final = 0.05
"""One late tick is chance, twenty are load."""


@dataclass
class _Clock:
    """Of one channel. `timer`: something waits to be told."""

    told: float = 0.0
    timer: asyncio.TimerHandle | None = None


class Ticker:
    """`tell` is called with a channel when its gathered presence is to be told."""

    def __init__(self, tell: Callable[[LiveChannel], None]) -> None:
        self._tell = tell
        self._clocks: dict[LiveChannel, _Clock] = {}
        self._late = 0.0

    def soon(self, live: LiveChannel) -> None:
        """There is something to tell."""
        clock = self._clocks.get(live)
        if clock is None:
            clock = self._clocks[live] = _Clock()
        if clock.timer is None:
            loop = asyncio.get_running_loop()
            due = max(loop.time() + QUICKEST / 2, clock.told + self._between(live))
            clock.timer = loop.call_at(due, self._tick, live, clock, due)

    def along(self, live: LiveChannel) -> None:
        """Everyone is told something else right now: what waits goes with it, in the same packet, unless they
        were told a moment ago."""
        clock = self._clocks.get(live)
        if clock is None or clock.timer is None:
            return
        if asyncio.get_running_loop().time() - clock.told >= self._between(live) * SOON_ENOUGH:
            clock.timer.cancel()
            self._now(live, clock)

    def forget(self, live: LiveChannel) -> None:
        """The channel is no more."""
        clock = self._clocks.pop(live, None)
        if clock is not None and clock.timer is not None:
            clock.timer.cancel()

    def _between(self, live: LiveChannel) -> float:
        stretch = min(LONGEST_STRETCH, 1 + self._late / LATE)
        return min(SLOWEST, max(QUICKEST, PER_MEMBER * len(live.members)) * stretch)

    def _tick(self, live: LiveChannel, clock: _Clock, due: float) -> None:
        self._late += (asyncio.get_running_loop().time() - due - self._late) * _SMOOTH
        self._now(live, clock)

    def _now(self, live: LiveChannel, clock: _Clock) -> None:
        clock.timer = None
        clock.told = asyncio.get_running_loop().time()
        self._tell(live)
