"""When each event of a channel was written: a sequence alone says nothing where a log may have lost its end.

Whoever comes back with a sequence is told when the event of that sequence was written *here*. If that is not
what they were told then, the log has another past since: a backup was restored, or its last events were lost.
"""

from array import array
from typing import Final

from app.engine.channel import Applied
from app.engine.ports import EventLog, LogUnavailable

KEPT: Final = 500
"""Of the last events at least; 8 KB at most. Older ones are read from the log."""
FOUND_KEPT: Final = 50
"""Of those that were read: people who were put out by a restart stand at few sequences."""


class Times:
    """Of one channel, which stands at `seq` to begin with."""

    def __init__(self, log: EventLog, name: str, seq: int) -> None:
        self._log = log
        self._name = name
        self._first = seq + 1
        self._times = array("q")
        self._found: dict[int, int] = {}

    def add(self, applied: Applied) -> None:
        """The event that comes next."""
        self._times.append(applied.event.at)
        if len(self._times) > 2 * KEPT:
            del self._times[:KEPT]
            self._first += KEPT

    def at(self, seq: int | None) -> int | None:
        """Milliseconds since 1970; None when that is not known."""
        if seq is None or seq < self._first:
            return self._found.get(seq) if seq else None
        return self._times[seq - self._first] if seq - self._first < len(self._times) else None

    def lacks(self, seq: int | None) -> bool:
        """Whether the log is to be asked."""
        return seq is not None and 0 < seq < self._first and seq not in self._found

    async def find(self, seq: int | None) -> None:
        """Ask the log, if need be; what cannot be read stays unknown."""
        if seq is None or not self.lacks(seq):
            return
        try:
            events = await self._log.read(self._name, after=seq - 1, limit=1)
        except LogUnavailable:
            return
        if len(self._found) >= FOUND_KEPT:
            self._found.clear()
        self._found.update((event.seq, event.at) for event in events)
