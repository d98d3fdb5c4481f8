"""How fast one person may send, from all their windows together. Nobody's work is lost for being too fast."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from app.engine import limits
from app.engine.limits import Bucket
from app.engine.refusals import Refusal

PRESENCE_BURST: Final = 60
"""Two seconds of quick movement."""
FRAME_COST: Final = 1 / 4096
"""A letter's share of a frame: long frames are more work to read, and more on the disk."""
JOIN_COST: Final = 20.0
"""Frames that a join counts for: it is answered with all there is in a channel."""
PEOPLE_KEPT: Final = 10_000
"""About 6 MB; who came longest ago begins anew."""


def _operations() -> Bucket:
    return Bucket(limits.OPERATIONS_PER_SECOND, limits.OPERATIONS_BURST)


def _frames() -> Bucket:
    return Bucket(limits.FRAMES_PER_SECOND, limits.FRAMES_BURST)


def _pages() -> Bucket:
    return Bucket(limits.PAGES_PER_SECOND, limits.PAGES_BURST)


def _presence() -> Bucket:
    return Bucket(limits.PRESENCE_PER_SECOND, PRESENCE_BURST)


@dataclass
class Pace:
    """`clock` gives seconds on a clock that never goes back."""

    clock: Callable[[], float]
    _operations: Bucket = field(default_factory=_operations)
    _frames: Bucket = field(default_factory=_frames)
    _presence: Bucket = field(default_factory=_presence)
    _pages: Bucket = field(default_factory=_pages)

    def frame(self, letters: int = 0) -> float:
        """0.0: go on. Else the seconds after which the frame may be served; nothing was counted."""
        return self._frames.take(self.clock(), 1.0 + letters * FRAME_COST)

    def join(self) -> float:
        """Like `frame`, for what a join costs beside its frame."""
        return self._frames.take(self.clock(), JOIN_COST)

    def operation(self, of_new_page: bool = False) -> None:
        """
        Raises:
            Refusal: `too-fast`.
        """
        if self._operations.take(self.clock()) or (of_new_page and self._pages.take(self.clock())):
            raise Refusal("too-fast")

    def presence(self) -> bool:
        """False: drop this one, the next will be newer."""
        return self._presence.take(self.clock()) == 0.0


class Paces:
    """Each person's pace, which outlives their connections: coming again does not make anybody faster."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._paces: OrderedDict[str, Pace] = OrderedDict()

    def of(self, person: str) -> Pace:
        pace = self._paces.setdefault(person, Pace(self._clock))
        self._paces.move_to_end(person)
        if len(self._paces) > PEOPLE_KEPT:
            self._paces.popitem(last=False)
        return pace
