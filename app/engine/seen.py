"""Which operations have already acted, so that one sent twice acts once (promise 3)."""

import sys
from array import array
from base64 import b64decode, b64encode
from bisect import bisect_left
from dataclasses import dataclass, field

Device = tuple[str, str]
"""(person, client): the person is part of it, so that nobody can use up another's ids."""


Row = tuple[str, str, str, str]
"""Person, client, counts, and the sequence each got: four bytes each, little-endian, in base64."""


def _numbers() -> "array[int]":
    """Four bytes each: counts have nine digits at most, and no channel has four thousand million events."""
    return array("I")


def _packed(numbers: "array[int]") -> str:
    return b64encode(_little(numbers[:]).tobytes()).decode("ascii")


def _unpacked(packed: str) -> "array[int]":
    numbers = _numbers()
    numbers.frombytes(b64decode(packed, validate=True))
    return _little(numbers)


def _little(numbers: "array[int]") -> "array[int]":
    """From this machine's order of bytes to that of snapshots, and back."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


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

    def dump(self) -> list[Row]:
        return [
            (person, client, _packed(known.counts), _packed(known.seqs))
            for (person, client), known in sorted(self.devices.items())
        ]

    @staticmethod
    def load(rows: list[Row]) -> "SeenOperations":
        """
        Raises:
            ValueError: the rows were not dumped here.
        """
        return SeenOperations(
            {(p, c): _Count(_unpacked(counts), _unpacked(seqs)) for p, c, counts, seqs in rows}
        )


def split(op: str) -> tuple[str, int]:
    client, _, n = op.rpartition(".")
    return client, int(n)
