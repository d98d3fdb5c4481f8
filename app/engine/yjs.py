"""Reads Yjs updates (version 1) piece by piece: nothing unexpected reaches the CRDT library or the log.

Only what a text needs is understood: letters put into the one root text, letters taken away and, where the
text may have them, marks (bold, a list, a link) that hold from their place on. The format is described in
https://github.com/yjs/yjs/blob/main/INTERNALS.md; numbers are little-endian base 128, strings UTF-8. Clocks
count UTF-16 units, as JavaScript does: a letter outside of the basic plane (most emoji) counts two.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

ROOT: Final = "t"
"""Name of the one Y.Text in each document."""
WRITERS: Final = 64
"""Yjs clients in one update: a device takes a new one with each reload, so an offline hour has a handful."""
LARGEST: Final = 2**53 - 1
"""Every reader can hold it."""
_LARGEST_SHIFT: Final = 49

_LEFT, _RIGHT, _KEY, _CONTENT = 0x80, 0x40, 0x20, 0x1F
_DELETED, _STRING, _MARK = 1, 4, 6
_ROOT_PARENT: Final = 1

LetterId = tuple[int, int]
"""(Yjs client, clock)."""
Marks = Callable[[str, str], bool]
"""Whether a text may have a mark: its name, and its value as JSON (`null` ends it)."""


def no_marks(name: str, value: str) -> bool:
    return False


def any_marks(name: str, value: str) -> bool:
    return True


class Malformed(ValueError):
    """Not an update of a plain text, or not written the one canonical way."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that one client put in at one place; None when they were taken away before they were sent.

    A mark is a run too: as long as one letter, and without any. `left` and `right` are the neighbours they
    were put between.
    """

    client: int
    clock: int
    length: int
    letters: str | None
    left: LetterId | None
    right: LetterId | None

    def second_halves(self) -> Iterator[int]:
        """The clocks at which the second half of a letter outside of the basic plane stands."""
        if not self.letters or self.letters.isascii():
            return
        clock = self.clock
        for letter in self.letters:
            if letter > "\uffff":
                clock += 1
                yield clock
            clock += 1


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of one client that were taken away."""

    client: int
    clock: int
    length: int

    @property
    def end(self) -> int:
        return self.clock + self.length


@dataclass(frozen=True, slots=True)
class Update:
    runs: tuple[Run, ...]
    deleted: tuple[Span, ...]


def read(update: bytes, writers: int = WRITERS, marks: Marks = no_marks) -> Update:
    """
    Raises:
        Malformed: anything but letters put in and taken away and `marks`, more than `writers` clients, a
            number not in its shortest form, an empty run, or bytes left over.
    """
    reader = _Reader(update)
    runs = tuple(_runs(reader, writers, marks))
    deleted = tuple(_deleted(reader))
    if reader.at != len(update):
        raise Malformed
    return Update(runs, deleted)


def in_order(runs: Iterable[Run], clocks: Mapping[int, int]) -> list[Run] | None:
    """The runs so that each leans only on letters that are there or come before it.

    None: that cannot be, or some of the letters are there already, or some of a client's letters are left
    out. `clocks` is how many letters of each client there are.
    """
    known = dict(clocks)
    waiting: dict[int, deque[Run]] = {}
    for run in runs:
        waiting.setdefault(run.client, deque()).append(run)
    result: list[Run] = []
    for client in waiting:
        if not _drain(client, waiting, known, result):
            return None
    return result


def _drain(client: int, waiting: Mapping[int, deque[Run]], known: dict[int, int], result: list[Run]) -> bool:
    """Take all that waits of a client, and before it what it leans on."""
    clients, stuck = [client], {client}
    while clients:
        runs = waiting.get(clients[-1])
        if not runs:
            stuck.discard(clients.pop())
            continue
        run = runs[0]
        if run.clock != known.get(run.client, 0):
            return False
        needed = _missing(run, known)
        if needed is None:
            known[run.client] = run.clock + run.length
            result.append(runs.popleft())
            stuck = {run.client}
        elif needed in stuck or not waiting.get(needed):
            return False
        else:
            clients.append(needed)
            stuck.add(needed)
    return True


def _missing(run: Run, known: Mapping[int, int]) -> int | None:
    """The client of a neighbour that is not there yet."""
    neighbours = (beside for beside in (run.left, run.right) if beside is not None)
    return next((client for client, clock in neighbours if clock >= known.get(client, 0)), None)


def _runs(reader: "_Reader", writers: int, marks: Marks) -> Iterator[Run]:
    clients = reader.number()
    if clients > writers:
        raise Malformed
    seen: set[int] = set()
    for _ in range(clients):
        count, client, clock = reader.number(), reader.number(), reader.number()
        if client in seen or not count:
            raise Malformed
        seen.add(client)
        for _ in range(count):
            run = _run(reader, client, clock, marks)
            clock += run.length
            yield run


def _run(reader: "_Reader", client: int, clock: int, marks: Marks) -> Run:
    info = reader.byte()
    left = reader.letter_id() if info & _LEFT else None
    right = reader.letter_id() if info & _RIGHT else None
    if info & _KEY or (left is None and right is None and not reader.root()):
        raise Malformed
    content = info & _CONTENT
    if content == _STRING:
        letters = reader.text()
        length = len(letters.encode("utf-16-le")) // 2
    elif content == _DELETED:
        letters, length = None, reader.number()
    elif content == _MARK and marks(reader.text(), reader.text()):
        letters, length = None, 1
    else:
        raise Malformed
    if not 0 < length <= LARGEST - clock:
        raise Malformed
    return Run(client, clock, length, letters, left, right)


def _deleted(reader: "_Reader") -> Iterator[Span]:
    for _ in range(reader.number()):
        client = reader.number()
        for _ in range(reader.number()):
            span = Span(client, reader.number(), reader.number())
            if not 0 < span.length <= LARGEST - span.clock:
                raise Malformed
            yield span


class _Reader:
    """Bytes and where one stands in them."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    def byte(self) -> int:
        if self.at >= len(self._data):
            raise Malformed
        self.at += 1
        return self._data[self.at - 1]

    def number(self) -> int:
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                break
            shift += 7
            if shift > _LARGEST_SHIFT:
                raise Malformed
        if value > LARGEST or (shift and not byte):
            raise Malformed
        return value

    def text(self) -> str:
        length = self.number()
        piece = self._data[self.at : self.at + length]
        self.at += length
        try:
            text = piece.decode("utf-8")
        except UnicodeDecodeError:
            raise Malformed from None
        if len(piece) != length:
            raise Malformed
        return text

    def letter_id(self) -> LetterId:
        return self.number(), self.number()

    def root(self) -> bool:
        """Whether the parent is the root text: it stands there by name."""
        return self.number() == _ROOT_PARENT and self.text() == ROOT
