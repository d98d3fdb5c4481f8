"""Which operations have already acted, so that one sent twice acts once (promise 3)."""

from bisect import bisect_left
from dataclasses import dataclass, field

Device = tuple[str, str]
"""(person, client): the person is part of it, so that nobody can use up another's ids."""


@dataclass
class _Count:
    """What one device did: its own counts in rising order, and the sequence each got."""

    counts: list[int] = field(default_factory=list)
    seqs: list[int] = field(default_factory=list)


@dataclass
class SeenOperations:
    """Two small numbers an operation: a busy room of an hour stays under a megabyte."""

    devices: dict[Device, _Count] = field(default_factory=dict)

    def seq(self, person: str, op: str) -> int | None:
        """The sequence that the operation got, or None when it is new."""
        client, n = split(op)
        known = self.devices.get((person, client))
        if known is None:
            return None
        at = bisect_left(known.counts, n)
        return known.seqs[at] if at < len(known.counts) and known.counts[at] == n else None

    def add(self, person: str, op: str, seq: int) -> None:
        client, n = split(op)
        known = self.devices.setdefault((person, client), _Count())
        at = len(known.counts) if not known.counts or known.counts[-1] < n else bisect_left(known.counts, n)
        known.counts.insert(at, n)
        known.seqs.insert(at, seq)

    def dump(self) -> list[tuple[str, str, list[int], list[int]]]:
        return [
            (person, client, known.counts, known.seqs)
            for (person, client), known in sorted(self.devices.items())
        ]

    @staticmethod
    def load(rows: list[tuple[str, str, list[int], list[int]]]) -> "SeenOperations":
        return SeenOperations({(p, c): _Count(list(counts), list(seqs)) for p, c, counts, seqs in rows})


def split(op: str) -> tuple[str, int]:
    client, _, n = op.rpartition(".")
    return client, int(n)
