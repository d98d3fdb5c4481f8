"""The log on its disk: it survives every crash, and now and then it is full."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.engine.events import Event
from app.engine.ports import Conflict, LogUnavailable


@dataclass
class Disk:
    """One channel's events as text, and its newest snapshot."""

    lines: list[str] = field(default_factory=list)
    snapshot: tuple[int, bytes] | None = None
    full: bool = False

    def append(self, events: Sequence[Event]) -> None:
        """
        Raises:
            Conflict: another node was first.
            LogUnavailable: the disk is full.
        """
        if self.full:
            raise LogUnavailable
        if events[0].seq != len(self.lines) + 1:
            raise Conflict
        self.lines += [event.model_dump_json() for event in events]

    def read(self, after: int = 0) -> list[Event]:
        return [Event.model_validate_json(line) for line in self.lines[after:]]
