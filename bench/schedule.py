"""Open-loop work: what each member does and when is drawn beforehand, and done then whatever happens."""

from dataclasses import dataclass
from operator import attrgetter
from random import Random
from typing import Final, Literal

CURSORS_PER_SECOND: Final = 5.0
"""What a moving hand sends in the peers' own clients is 10 to 30; five is what they keep after throttling."""
EDIT_EVERY: Final = 4.0
"""Seconds between two durable edits of a member: a sticky note in half a minute."""
EDIT_CHARACTERS: Final = 80
EDITS_PER_NOTE: Final = 10
"""A member begins a new note with the first of so many edits, and writes on with the others (800 letters)."""
WORDS: Final = (
    "we could ask the neighbours who fish there first and come back with their answers in spring "
    "una red de cooperativas podría compartir transporte y contabilidad entre municipios cada mes "
    "les ateliers du samedi montrent que la confiance vient avant le marché puis les prix suivent"
).split()

Kind = Literal["cursor", "edit"]


@dataclass(frozen=True, slots=True)
class Act:
    """Seconds from the beginning; the member; the how-manieth cursor or edit of that member."""

    at: float
    member: int
    kind: Kind
    number: int


@dataclass(frozen=True, slots=True)
class Work:
    """How much each member does; zero stands for nothing of the kind."""

    cursors_per_second: float = CURSORS_PER_SECOND
    edit_every: float = EDIT_EVERY


def schedule(members: int, seconds: float, seed: int, work: Work, first_edit: int = 0) -> list[Act]:
    """The same seed, the same work. Each member begins at a moment of their own within the first period.

    `first_edit`: the number of each member's first, when they have edited before.
    """
    acts: list[Act] = []
    for member in range(members):
        chance = Random(f"{seed}:{member}")
        if work.cursors_per_second:
            acts += _regular(member, "cursor", 1 / work.cursors_per_second, seconds, 0, chance)
        if work.edit_every:
            acts += _regular(member, "edit", work.edit_every, seconds, first_edit, chance)
    acts.sort(key=attrgetter("at", "member", "kind"))
    return acts


def _regular(member: int, kind: Kind, every: float, seconds: float, start: int, chance: Random) -> list[Act]:
    first = chance.uniform(0, every)
    count = max(0, int((seconds - first) / every) + 1) if first < seconds else 0
    return [Act(first + number * every, member, kind, start + number) for number in range(count)]


def words(token: int, chance: Random) -> str:
    """The 80 letters of an edit: words, and a token (see `TOKEN`) by which it is known on arrival."""
    text = f"<{token:08d}> " + " ".join(chance.choice(WORDS) for _ in range(20))
    return text[:EDIT_CHARACTERS].encode("ascii", "replace").decode()
