"""The order of a text's letters, those taken away included, and whether new ones can have been typed there.

Yjs (YATA) puts every letter between the two neighbours it had when it was typed. A hostile update can name
two letters that nobody can have seen side by side; copies that hear of such letters in a different order
would put them in different places. So it is refused: who knows both neighbours, and all that these lean on,
must not know of anything between them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from app.engine.yjs import LetterId, Run, Span

WORK_PER_LETTER: Final = 10
"""A letter is kept in three places; looking at one that is there is the unit of work."""
WORK_PER_UPDATE: Final = 60_000
"""About 20 ms. A pasted text of 5,000 letters, or a hundred places where others wrote hundreds meanwhile."""
WORK_PER_TEXT: Final = 400_000
"""Some 40,000 letters typed into one text over its life, most of them taken away again."""

_Unit = int
"""A letter id as one number: a text has thousands."""
_BITS: Final = 53
_CLOCK: Final = 2**_BITS - 1
_NOBODY: Final = -1
"""In place of a neighbour, at the beginning and at the end."""


class Unwoven(ValueError):
    """Nobody can have typed or taken away this, there."""


class WornOut(ValueError):
    """The text has too long a history to go on with."""


@dataclass
class Weave:
    next: dict[_Unit, _Unit] = field(default_factory=lambda: {_NOBODY: _NOBODY})
    """Each letter's present neighbour on the right, from the beginning to the end."""
    beside: dict[_Unit, tuple[_Unit, _Unit]] = field(default_factory=dict)
    """The neighbours each letter was typed between."""
    halves: set[_Unit] = field(default_factory=set)
    """Second halves of letters beyond the basic plane: JavaScript and Rust mend a parted one differently."""
    work: int = 0

    def __len__(self) -> int:
        return len(self.beside)

    def weave(self, runs: Iterable[Run], taken: Iterable[Span] = (), most: int = WORK_PER_UPDATE) -> None:
        """Take in runs that come in order, and letters taken away that are there: all of it or nothing.

        Raises:
            Unwoven: one of them cannot be, or it takes more than `most` work to find out.
            WornOut
        """
        before, woven = self.work, list[tuple[Run, _Unit]]()
        try:
            for run in runs:
                woven.append((run, self._weave(run, before + most)))
            if any(
                _unit((span.client, clock)) in self.halves
                for span in taken
                for clock in (span.clock, span.end)
            ):
                raise Unwoven
        except ValueError:
            for run, after in reversed(woven):
                self._unweave(run, after)
            self.work = before
            raise

    def _weave(self, run: Run, most: int) -> _Unit:
        """Returns the letter after which the run stands."""
        left, right = _unit(run.left), _unit(run.right)
        if right in self.halves or (run.left is not None and left + 1 in self.halves):
            raise Unwoven
        self._spend(run.length * WORK_PER_LETTER, most)
        between = self._between(left, right, most)
        if between and self._knows(run, between, most):
            raise Unwoven
        place = self._place(run, between)
        units = _units(run)
        self.beside.update((unit, (before, right)) for before, unit in pairwise([left, *units]))
        self.next.update(pairwise([*units, self.next[place]]))
        self.next[place] = units[0]
        self.halves.update(_unit((run.client, clock)) for clock in run.second_halves())
        return place

    def _unweave(self, run: Run, place: _Unit) -> None:
        units = _units(run)
        self.next[place] = self.next[units[-1]]
        self.halves.difference_update(units)
        for unit in units:
            del self.next[unit], self.beside[unit]

    def _spend(self, work: int, most: int) -> None:
        self.work += work
        if self.work > WORK_PER_TEXT:
            raise WornOut
        if self.work > most:
            raise Unwoven

    def _between(self, left: _Unit, right: _Unit, most: int) -> list[_Unit]:
        """The letters that stand between two now."""
        between: list[_Unit] = []
        unit = self.next[left]
        while unit != right:
            if unit == _NOBODY:
                raise Unwoven
            self._spend(1, most)
            between.append(unit)
            unit = self.next[unit]
        return between

    def _knows(self, run: Run, between: list[_Unit], most: int) -> bool:
        """Whether who typed the run must have known any of the letters between its neighbours."""
        before = (run.client, run.clock - 1) if run.clock else None
        past = self._past([letter for letter in (run.left, run.right, before) if letter], most)
        return any(unit & _CLOCK < past.get(unit >> _BITS, 0) for unit in between)

    def _past(self, letters: list[LetterId], most: int) -> dict[int, int]:
        """How many letters of each client one must know to know these: all that they lean on, and so on."""
        past: dict[int, int] = {}
        while letters:
            client, clock = letters.pop()
            unknown = range(past.get(client, 0), clock + 1)
            self._spend(len(unknown), most)
            for one in unknown:
                letters += [
                    (n >> _BITS, n & _CLOCK) for n in self.beside[_unit((client, one))] if n != _NOBODY
                ]
            past[client] = max(past.get(client, 0), clock + 1)
        return past

    def _place(self, run: Run, between: list[_Unit]) -> _Unit:
        """After which letter the run goes among what others typed there (as Yjs' `Item.integrate` does)."""
        left, right = _unit(run.left), _unit(run.right)
        place = left
        passed: set[_Unit] = set()
        undecided: set[_Unit] = set()
        for unit in between:
            passed.add(unit)
            undecided.add(unit)
            its_left, its_right = self.beside[unit]
            if its_left == left:
                if unit >> _BITS < run.client:
                    place = unit
                    undecided.clear()
                elif its_right == right:
                    break
            elif its_left in passed:
                if its_left not in undecided:
                    place = unit
                    undecided.clear()
            else:
                break
        return place


def _unit(letter: LetterId | None) -> _Unit:
    return _NOBODY if letter is None else (letter[0] << _BITS) + letter[1]


def _units(run: Run) -> list[_Unit]:
    first = _unit((run.client, run.clock))
    return list(range(first, first + run.length))
