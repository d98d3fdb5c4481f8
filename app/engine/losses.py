"""What people may have seen and have to drop: a resume tells exactly those who saw it.

Ids too say what is not for everyone (who voted for what): who did not see a record is not told that it went.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from app.engine.records import Fields, Record
from app.engine.roles import Viewer
from app.engine.views import loses

Row = tuple[int, Fields, Fields | None]


@dataclass(frozen=True, slots=True)
class Loss:
    """A record that went from one sight to another at `seq`; `after` None: it was removed."""

    seq: int
    before: Record
    after: Record | None

    @property
    def sights(self) -> tuple[str | None, bool, str | None]:
        """Losses with the same sights concern the same people."""
        return self.before.sight(), self.after is None, self.after.sight() if self.after else None

    def concerns(self, viewer: Viewer) -> bool:
        return loses(self.before, self.after, viewer)


@dataclass
class Losses:
    """For each id the latest loss of each kind."""

    of: dict[str, tuple[Loss, ...]] = field(default_factory=dict)

    def add(self, id: str, seq: int, before: Record | None, after: Record | None) -> None:
        """Remember a change, if somebody may see less of the record than before."""
        if before is None or (after is not None and before.sight() == after.sight()):
            return
        loss = Loss(seq, before, after)
        sights = loss.sights
        self.of[id] = (*(known for known in self.of.get(id, ()) if known.sights != sights), loss)

    def concern(self, id: str, since: int, viewer: Viewer) -> bool:
        """Whether `viewer`, who stands at `since`, may have something of `id` that must go."""
        return any(loss.seq > since and loss.concerns(viewer) for loss in self.of.get(id, ()))

    def dump(self) -> dict[str, list[Row]]:
        return {
            id: [
                (loss.seq, loss.before.fields(), loss.after.fields() if loss.after else None)
                for loss in losses
            ]
            for id, losses in self.of.items()
        }

    @staticmethod
    def load(rows: Mapping[str, Iterable[Row]], read: Callable[[Fields], Record]) -> "Losses":
        """`read` makes a record of its fields."""
        return Losses(
            {
                id: tuple(
                    Loss(seq, read(before), read(after) if after else None) for seq, before, after in losses
                )
                for id, losses in rows.items()
            }
        )
