"""When what was changed and removed: a resume tells of that alone. Only the last removals are remembered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any, Final

from app.engine.losses import Losses
from app.engine.records import Fields, Record
from app.engine.roles import Viewer
from app.engine.state import Touched

REMOVED_KEPT: Final = 500
"""Removed ids that a resume can still tell of, at some 300 bytes each: a busy hour. Who was away for longer
gets everything, which then is hardly more."""


@dataclass
class Changes:
    """By id the sequence of the last change, the latest last.

    `known_from`: from this sequence on every removal is remembered.
    """

    there: dict[str, int] = field(default_factory=dict)
    removed: dict[str, int] = field(default_factory=dict)
    losses: Losses = field(default_factory=Losses)
    known_from: int = 0

    def add(self, id: str, seq: int, both: Touched) -> None:
        self.there.pop(id, None)
        self.removed.pop(id, None)
        (self.there if both.after is not None else self.removed)[id] = seq
        self.losses.add(id, seq, both.before, both.after)
        if len(self.removed) > REMOVED_KEPT:
            self._forget(next(iter(self.removed)))

    def after(self, since: int) -> list[str]:
        """What was changed or removed after a sequence that is not before `known_from`."""
        return [*_after(since, self.removed), *_after(since, self.there)]

    def lost(self, since: int, viewer: Viewer) -> Callable[[str], bool]:
        """Of an id: whether a viewer who stands at `since` may have something of it that must go."""
        return lambda id: self.losses.concern(id, since, viewer)

    def dump(self) -> dict[str, Any]:
        return {
            "there": list(self.there.items()),
            "removed": list(self.removed.items()),
            "losses": self.losses.dump(),
            "known_from": self.known_from,
        }

    @staticmethod
    def load(kept: Mapping[str, Any], read: Callable[[Fields], Record]) -> "Changes":
        """`read` makes a record of its fields."""
        losses = Losses.load(kept["losses"], read)
        return Changes(dict(kept["there"]), dict(kept["removed"]), losses, kept["known_from"])

    def _forget(self, id: str) -> None:
        self.known_from = self.removed.pop(id)
        self.losses.forget(id)


def _after(since: int, changes: dict[str, int]) -> list[str]:
    latest_first = takewhile(lambda change: change[1] > since, reversed(changes.items()))
    return [id for id, _ in latest_first][::-1]
