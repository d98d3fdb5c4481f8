"""The order of a text's letters, those taken away included, and whether new ones can have been typed there.

Yjs (YATA) puts every letter between the two neighbours it had when it was typed. A hostile update can name
two letters that nobody can have seen side by side; copies that hear of such letters in a different order
would put them in different places. So it is refused: who knows both neighbours, and all that these lean on,
must not know of anything between them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Final

from app.engine.yjs import LetterId, Run, Span

WORK_PER_LETTER: Final = 10
"""Looking at one stretch that is there is the unit of work. A letter costs the CRDT library some, too, for as
long as there is the text."""
WORK_PER_UPDATE: Final = 60_000
"""About 20 ms. A pasted text of 5,000 letters, or a hundred places where others wrote hundreds meanwhile."""
WORK_PER_TEXT: Final = 400_000
"""Some 40,000 letters typed into one text over its life, most of them taken away again."""

_Unit = int
"""A letter id as one number."""
_BITS: Final = 53
_CLOCK: Final = 2**_BITS - 1
_NOBODY: Final = -1
"""In place of a neighbour, at the beginning and at the end."""


class Unwoven(ValueError):
    """Nobody can have typed or taken away this, there."""


class WornOut(ValueError):
    """The text has too long a history to go on with."""


class _Stretch:
    """Letters that one client typed one after another and that stand so: a sentence is one of these.

    `left`, `right`: the neighbours that its first letter was typed between. Each other was typed between the
    one before it and `right`.
    """

    __slots__ = ("after", "end", "first", "left", "right")

    def __init__(
        self, first: _Unit, end: _Unit, left: _Unit, right: _Unit, after: "_Stretch | None" = None
    ) -> None:
        self.first = first
        self.end = end
        self.left = left
        self.right = right
        self.after = after

    @property
    def client(self) -> int:
        return self.first >> _BITS

    @property
    def clock(self) -> int:
        return self.first & _CLOCK


_first: Final = attrgetter("first")


def _start() -> _Stretch:
    return _Stretch(_NOBODY, _NOBODY, _NOBODY, _NOBODY)


@dataclass
class Weave:
    """The stretches in the order of the text, each with the one `after` it, begin after `start`."""

    start: _Stretch = field(default_factory=_start)
    of: dict[int, list[_Stretch]] = field(default_factory=dict)
    """Each client's stretches, as they were typed, without a gap."""
    halves: set[_Unit] = field(default_factory=set)
    """Second halves of letters beyond the basic plane: JavaScript and Rust mend a parted one differently."""
    work: int = 0

    def __len__(self) -> int:
        """What it takes to keep: stretches and halves."""
        return sum(map(len, self.of.values())) + len(self.halves)

    @property
    def clocks(self) -> dict[int, int]:
        """How many letters each client has put in, those since taken away included."""
        return {client: stretches[-1].end & _CLOCK for client, stretches in self.of.items()}

    def weave(self, runs: Iterable[Run], taken: Iterable[Span] = (), most: int = WORK_PER_UPDATE) -> None:
        """Take in runs that come in order, and letters taken away that are there: all of it or nothing.

        Raises:
            Unwoven: one of them cannot be, or it takes more than `most` work to find out.
            WornOut
        """
        before, woven = self.work, list[Run]()
        try:
            for run in runs:
                self._weave(run, before + most)
                woven.append(run)
            if self.halves and any(self._parts(span) for span in taken):
                raise Unwoven
        except ValueError:
            self._unweave(woven)
            self.work = before
            raise

    def _parts(self, span: Span) -> bool:
        return any(_unit((span.client, clock)) in self.halves for clock in (span.clock, span.end))

    def _weave(self, run: Run, most: int) -> None:
        left, right = _unit(run.left), _unit(run.right)
        if right in self.halves or (run.left is not None and left + 1 in self.halves):
            raise Unwoven
        self._spend(run.length * WORK_PER_LETTER, most)
        following = self._beginning_at(right)  # before the other: one stretch may have both
        leading = self._ending_at(left)
        between = self._between(leading, following, most)
        if between and self._knows(run, between, most):
            raise Unwoven
        self._put(run, left, right, self._place(run, leading, between, right))
        self.halves.update(_second_halves(run))

    def _put(self, run: Run, left: _Unit, right: _Unit, place: _Stretch) -> None:
        first = _unit((run.client, run.clock))
        if place.end == first and left == first - 1 and right == place.right and run.clock:
            place.end += run.length
            return
        place.after = _Stretch(first, first + run.length, left, right, place.after)
        self.of.setdefault(run.client, []).append(place.after)

    def _unweave(self, runs: list[Run]) -> None:
        """Of the last runs; stretches that were cut for them stay so, which changes nothing."""
        gone: set[_Stretch] = set()
        for run in reversed(runs):
            gone.update(self._shorten(run.client, _unit((run.client, run.clock))))
            self.halves.difference_update(_second_halves(run))
        stretch = self.start
        while gone and (after := stretch.after) is not None:
            if after in gone:
                stretch.after = after.after
            else:
                stretch = after

    def _shorten(self, client: int, end: _Unit) -> Iterator[_Stretch]:
        """Take a client's last letters away; the stretches that go with them."""
        stretches = self.of[client]
        while stretches and stretches[-1].first >= end:
            yield stretches.pop()
        if stretches:
            stretches[-1].end = end
        else:
            del self.of[client]

    def _spend(self, work: int, most: int) -> None:
        self.work += work
        if self.work > WORK_PER_TEXT:
            raise WornOut
        if self.work > most:
            raise Unwoven

    def _beginning_at(self, unit: _Unit) -> _Stretch | None:
        """The stretch that begins with a letter, cut if need be; None at the end."""
        if unit == _NOBODY:
            return None
        stretches = self.of[unit >> _BITS]
        at = bisect_right(stretches, unit, key=_first) - 1
        stretch = stretches[at]
        if stretch.first == unit:
            return stretch
        stretch.after = _Stretch(unit, stretch.end, unit - 1, stretch.right, stretch.after)
        stretch.end = unit
        stretches.insert(at + 1, stretch.after)
        return stretch.after

    def _ending_at(self, unit: _Unit) -> _Stretch:
        """The stretch that ends with a letter, cut if need be; `start` at the beginning."""
        if unit == _NOBODY:
            return self.start
        stretch = self._with(unit)
        if stretch.end > unit + 1:
            self._beginning_at(unit + 1)
        return stretch

    def _with(self, unit: _Unit) -> _Stretch:
        stretches = self.of[unit >> _BITS]
        return stretches[bisect_right(stretches, unit, key=_first) - 1]

    def _between(self, leading: _Stretch, following: _Stretch | None, most: int) -> list[_Stretch]:
        """What stands between two now."""
        between: list[_Stretch] = []
        stretch = leading.after
        while stretch is not following:
            if stretch is None:
                raise Unwoven
            self._spend(1, most)
            between.append(stretch)
            stretch = stretch.after
        return between

    def _knows(self, run: Run, between: list[_Stretch], most: int) -> bool:
        """Whether who typed the run must have known any of the letters between its neighbours."""
        before = (run.client, run.clock - 1) if run.clock else None
        past = self._past([letter for letter in (run.left, run.right, before) if letter], most)
        return any(stretch.clock < past.get(stretch.client, 0) for stretch in between)

    def _past(self, letters: list[LetterId], most: int) -> dict[int, int]:
        """How many letters of each client one must know to know these: all that they lean on, and so on."""
        past: dict[int, int] = {}
        while letters:
            client, clock = letters.pop()
            known = past.get(client, 0)
            if clock < known:
                continue
            past[client] = clock + 1
            for stretch in self._from(client, known, clock):
                self._spend(1, most)
                letters += [(n >> _BITS, n & _CLOCK) for n in (stretch.left, stretch.right) if n != _NOBODY]
        return past

    def _from(self, client: int, first: int, last: int) -> Iterator[_Stretch]:
        """A client's stretches in which letters from clock `first` to `last` stand."""
        stretches = self.of[client]
        at = bisect_right(stretches, _unit((client, first)), key=_first) - 1
        end = _unit((client, last))
        while at < len(stretches) and stretches[at].first <= end:
            yield stretches[at]
            at += 1

    def _place(self, run: Run, leading: _Stretch, between: list[_Stretch], right: _Unit) -> _Stretch:
        """After which stretch the run goes among what others typed there (Yjs' `Item.integrate`)."""
        left = _unit(run.left)
        place = leading
        passed: set[_Stretch] = set()
        undecided: set[_Stretch] = set()
        for stretch in between:
            passed.add(stretch)
            undecided.add(stretch)
            if stretch.left == left:
                if stretch.client < run.client:
                    place = stretch
                    undecided.clear()
                elif stretch.right == right:
                    break
            elif stretch.left != _NOBODY and (origin := self._with(stretch.left)) in passed:
                if origin not in undecided:
                    place = stretch
                    undecided.clear()
            else:
                break
        return place


def _unit(letter: LetterId | None) -> _Unit:
    return _NOBODY if letter is None else (letter[0] << _BITS) + letter[1]


def _second_halves(run: Run) -> Iterator[_Unit]:
    return (_unit((run.client, clock)) for clock in run.second_halves())
