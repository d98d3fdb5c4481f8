"""Yjs updates made by hand, among them such as no honest client sends."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

from pycrdt import get_state

from app.engine.text import SharedText

Letter = tuple[int, int]


def number(value: int) -> bytes:
    """Little-endian base 128."""
    low, high = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + number(high) if high else bytes([low])


def update(client: int, clock: int, struct: bytes) -> bytes:
    """One struct of one client, and nothing taken away."""
    return b"\x01\x01" + number(client) + number(clock) + struct + b"\x00"


def clocks(text: SharedText) -> dict[int, int]:
    """How many letters each Yjs client has put in, those since taken away included."""
    numbers = iter(_numbers(get_state(text.state)))
    return {next(numbers): next(numbers) for _ in range(next(numbers))}


def _numbers(data: bytes) -> Iterator[int]:
    value = shift = 0
    for byte in data:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            yield value
            value = shift = 0


@dataclass
class Hostile:
    """Writes updates in perfect form whose letters stand between any two others."""

    chance: Random

    def update(self, clocks: Mapping[int, int]) -> bytes:
        client = self.chance.choice([3, 9, 50, 700, 80_000])
        clock = clocks.get(client, 0)
        known = [(writer, at) for writer, count in clocks.items() for at in range(count)]
        structs = []
        for _ in range(self.chance.randrange(1, 3)):
            letters = self.chance.choice(["a", "bc", "def"])
            structs.append(self._struct(known, letters))
            known += [(client, clock + len(structs) - 1 + at) for at in range(len(letters))]
        head = b"\x01" + number(len(structs)) + number(client) + number(clock)
        return head + b"".join(structs) + self._taken(known)

    def _struct(self, known: list[Letter], letters: str) -> bytes:
        left, right = self._beside(known), self._beside(known)
        info = 4 | (0x80 if left else 0) | (0x40 if right else 0)
        parent = b"" if left or right else b"\x01\x01t"
        beside = b"".join(number(part) for letter in (left, right) if letter for part in letter)
        return bytes([info]) + beside + parent + number(len(letters)) + letters.encode()

    def _beside(self, known: list[Letter]) -> Letter | None:
        return self.chance.choice(known) if known and self.chance.random() < 0.7 else None

    def _taken(self, known: list[Letter]) -> bytes:
        if not known or self.chance.random() < 0.7:
            return b"\x00"
        client, clock = self.chance.choice(known)
        return b"\x01" + number(client) + b"\x01" + number(clock) + b"\x01"
