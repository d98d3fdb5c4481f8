"""The event log in memory, for tests and simulations that decide when and how it fails."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Sequence

from app.engine.events import Event
from app.engine.ports import Conflict, StoredSnapshot
from app.store.rows import RepeatedOperation, Row, to_event, to_rows

Gate = Callable[[str, Sequence[Event]], Awaitable[None]]
"""Is awaited with the channel and the events of an append; returns when it may go on."""


async def _open(channel: str, events: Sequence[Event]) -> None:
    """Lets everything pass at once."""


class MemoryEventLog:
    """An `EventLog` that several simulated nodes may share. Nothing but its gates ever waits.

    `before` stands before an append is looked at and may raise LogUnavailable. `after` stands between the
    commit and its return: a node that is stopped there has written what it never acked.
    """

    def __init__(self, before: Gate = _open, after: Gate = _open) -> None:
        self.before = before
        self.after = after
        self._rows: defaultdict[str, list[Row]] = defaultdict(list)
        self._operations: set[tuple[str, str, str]] = set()
        self._snapshots: dict[str, StoredSnapshot] = {}

    async def append(self, channel: str, events: Sequence[Event]) -> None:
        rows = to_rows(channel, events)
        if not rows:
            return
        await self.before(channel, events)
        self._keep(channel, rows)
        await self.after(channel, events)

    async def read(self, channel: str, after: int = 0, limit: int | None = None) -> list[Event]:
        rows = self._rows.get(channel, [])
        return [to_event(row) for row in rows[after : None if limit is None else after + limit]]

    async def last(self, channel: str) -> int:
        return len(self._rows.get(channel, []))

    async def lasts(self, channels: Collection[str]) -> dict[str, int]:
        return {channel: len(self._rows.get(channel, [])) for channel in channels}

    async def channels(self, prefix: str = "") -> list[str]:
        return sorted(name for name in self._rows if name.startswith(prefix))

    async def load_snapshot(self, channel: str) -> StoredSnapshot | None:
        return self._snapshots.get(channel)

    async def save_snapshot(self, channel: str, snapshot: StoredSnapshot) -> None:
        kept = self._snapshots.get(channel)
        if kept is None or kept.seq <= snapshot.seq:
            self._snapshots[channel] = snapshot

    async def close(self) -> None:
        """Nothing waits, so nothing is to be written."""

    def _keep(self, channel: str, rows: list[Row]) -> None:
        stands = len(self._rows.get(channel, []))
        if rows[0].seq != stands + 1:
            raise Conflict(f"{channel}: {rows[0].seq} does not follow {stands}")
        operations = {(channel, row.by, row.op) for row in rows}
        if len(operations) < len(rows) or operations & self._operations:
            raise RepeatedOperation(f"{channel}: an operation from {rows[0].seq} on is already there")
        self._operations |= operations
        self._rows[channel].extend(rows)
