"""Which operations have already acted, so that one sent twice acts once (promise 3)."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

Device = tuple[str, str]
"""(person, client): the person is part of it, so that nobody can use up another's ids."""


def _numbers(values: Iterable[int] = ()) -> "array[int]":
    """Four bytes each: counts have nine digits at most, and no channel has four thousand million events."""
    return array("I", values)


@dataclass
class _Count:
    """What one device did: its own counts in rising order, and the sequence each got."""

    counts: "array[int]" = field(default_factory=_numbers)
    seqs: "array[int]" = field(default_factory=_numbers)


@dataclass
class SeenOperations:
    """Eight bytes an operation, for as long as the channel lives: it may be sent again after months. A busy
    room of an hour takes some 50 KB."""

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
            (person, client, known.counts.tolist(), known.seqs.tolist())
            for (person, client), known in sorted(self.devices.items())
        ]

    @staticmethod
    def load(rows: list[tuple[str, str, list[int], list[int]]]) -> "SeenOperations":
        return SeenOperations(
            {(p, c): _Count(_numbers(counts), _numbers(seqs)) for p, c, counts, seqs in rows}
        )


def split(op: str) -> tuple[str, int]:
    client, _, n = op.rpartition(".")
    return client, int(n)
