"""How fast one connection may send. Too fast is answered, never punished with lost work."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from app.engine import limits
from app.engine.limits import Bucket
from app.engine.refusals import Refusal

PRESENCE_BURST: Final = 60
"""Two seconds of quick movement."""


def _operations() -> Bucket:
    return Bucket(limits.OPERATIONS_PER_SECOND, limits.OPERATIONS_BURST)


def _frames() -> Bucket:
    return Bucket(limits.FRAMES_PER_SECOND, limits.FRAMES_BURST)


def _presence() -> Bucket:
    return Bucket(limits.PRESENCE_PER_SECOND, PRESENCE_BURST)


@dataclass
class Pace:
    """`clock` gives seconds on a clock that never goes back."""

    clock: Callable[[], float]
    _operations: Bucket = field(default_factory=_operations)
    _frames: Bucket = field(default_factory=_frames)
    _presence: Bucket = field(default_factory=_presence)

    def frame(self) -> None:
        """
        Raises:
            Refusal: `too-fast`.
        """
        if self._frames.take(self.clock()):
            raise Refusal("too-fast")

    def operation(self) -> None:
        """
        Raises:
            Refusal: `too-fast`.
        """
        if self._operations.take(self.clock()):
            raise Refusal("too-fast")

    def presence(self) -> bool:
        """False: drop this one, the next will be newer."""
        return self._presence.take(self.clock()) == 0.0
