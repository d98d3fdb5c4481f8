"""What the engine's shells need from outside. Every implementation passes the same contract suite."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.engine.events import Event


class Conflict(Exception):
    """Another writer had already written at this sequence; nothing of the append was kept."""


class LogUnavailable(Exception):
    """The log could not write or be read now (disk full, locked, gone).

    Nothing of an append was kept; or all of it, when the log is on another machine and the line broke just
    when it answered. Which of them shows in the log: what is proposed again is acked, if it is there.
    """


@dataclass(frozen=True, slots=True)
class StoredSnapshot:
    """A channel's state at `seq` as JSON bytes; only ever a short cut for replay."""

    seq: int
    body: bytes


class EventLog(Protocol):
    """The one truth: per channel a gapless sequence of events, durable once `append` returns.

    All methods may be called from many tasks at once; appends that wait at the same time become one
    transaction.
    """

    async def append(self, channel: str, events: Sequence[Event]) -> None:
        """Write events that follow each other.

        Raises:
            Conflict: the first does not come right after the last one stored.
            LogUnavailable: see there.
        """

    async def read(self, channel: str, after: int = 0, limit: int | None = None) -> list[Event]:
        """Events with a sequence above `after`, in order."""

    async def last(self, channel: str) -> int:
        """The last sequence, 0 for a channel nobody wrote to."""

    async def lasts(self, channels: Collection[str]) -> dict[str, int]:
        """The last sequence of each, by one question."""

    async def channels(self, prefix: str = "") -> list[str]:
        """Names of the channels that have events, sorted."""

    async def load_snapshot(self, channel: str) -> StoredSnapshot | None:
        """The newest snapshot, if there is one."""

    async def save_snapshot(self, channel: str, snapshot: StoredSnapshot) -> None:
        """Keep a snapshot; an older one of the channel may be dropped."""
