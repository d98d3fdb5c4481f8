"""What people may have seen and have to drop: a resume tells exactly those who saw it.

Ids too say what is not for everyone (who voted for what): who did not see a record is not told that it went.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakValueDictionary

from app.engine.records import Fields, Record
from app.engine.roles import Viewer
from app.engine.views import loses

Sights = tuple[type[Record], str | None, bool, str | None]
"""Of which type a record was, who saw it before, whether it was removed, and else who sees it after."""


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Way:
    """How records go from one sight to another; `after` None: they are removed. One stands for all alike."""

    before: Record
    after: Record | None

    @property
    def sights(self) -> Sights:
        """Losses with the same sights concern the same people."""
        after = self.after.sight() if self.after else None
        return type(self.before), self.before.sight(), self.after is None, after

    def concerns(self, viewer: Viewer) -> bool:
        return loses(self.before, self.after, viewer)


@dataclass(frozen=True, slots=True)
class Loss:
    """A record went this way at `seq`."""

    seq: int
    way: Way


@dataclass
class Losses:
    """For each id the latest loss of each way."""

    of: dict[str, tuple[Loss, ...]] = field(default_factory=dict)
    ways: "WeakValueDictionary[Sights, Way]" = field(default_factory=WeakValueDictionary, compare=False)
    """Those of the losses in `of`."""

    def add(self, id: str, seq: int, before: Record | None, after: Record | None) -> None:
        """Remember a change, if somebody may see less of the record than before."""
        if before is None or (after is not None and before.sight() == after.sight()):
            return
        way = Way(before, after)
        way = self.ways.setdefault(way.sights, way)
        self.of[id] = (*(known for known in self.of.get(id, ()) if known.way is not way), Loss(seq, way))

    def concern(self, id: str, since: int, viewer: Viewer) -> bool:
        """Whether `viewer`, who stands at `since`, may have something of `id` that must go."""
        return any(loss.seq > since and loss.way.concerns(viewer) for loss in self.of.get(id, ()))

    def forget(self, id: str) -> None:
        self.of.pop(id, None)

    def dump(self) -> dict[str, Any]:
        numbers: dict[Sights, int] = {}
        rows = {
            id: [(loss.seq, numbers.setdefault(loss.way.sights, len(numbers))) for loss in losses]
            for id, losses in sorted(self.of.items())
        }
        ways = [self.ways[sights] for sights in numbers]
        return {
            "ways": [(way.before.fields(), way.after.fields() if way.after else None) for way in ways],
            "of": rows,
        }

    @staticmethod
    def load(kept: Mapping[str, Any], read: Callable[[Fields], Record]) -> "Losses":
        """`read` makes a record of its fields."""
        ways = [Way(read(before), read(after) if after else None) for before, after in kept["ways"]]
        rows: Iterable[tuple[str, list[tuple[int, int]]]] = kept["of"].items()
        losses = Losses({id: tuple(Loss(seq, ways[number]) for seq, number in each) for id, each in rows})
        losses.ways.update((way.sights, way) for way in ways)
        return losses
