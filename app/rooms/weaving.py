"""Plain words that two people have changed at once: what each of them wrote stays."""

from dataclasses import dataclass
from itertools import takewhile


@dataclass(frozen=True)
class _Edit:
    """Of some words those from `start` to `end` are `words` now."""

    start: int
    end: int
    words: str


def woven(base: str, told: str, mine: str) -> str:
    """`told` and `mine` have both been made of `base`. What was written at the same place, or over the same
    words, stands one behind the other: `mine` first, so that whoever writes on does so where they began. The
    browser foresees it (answers/weaving.ts)."""
    theirs, own = _edit(base, told), _edit(base, mine)
    if theirs == own:
        return told
    if own.start >= theirs.end and own.end > theirs.start:
        moved = len(told) - len(base)
        return told[: own.start + moved] + own.words + told[own.end + moved :]
    if own.end <= theirs.start and own.start < theirs.end:
        return told[: own.start] + own.words + told[own.end :]
    start, end = min(theirs.start, own.start), max(theirs.end, own.end)
    return base[:start] + _apart(own.words, theirs.words) + base[end:]


def _edit(before: str, after: str) -> _Edit:
    """The smallest change that makes `after` of `before`."""
    start = _alike(before, after)
    tail = _alike(before[start:][::-1], after[start:][::-1])
    return _Edit(start, len(before) - tail, after[start : len(after) - tail])


def _alike(one: str, other: str) -> int:
    """Letters with which both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _apart(first: str, second: str) -> str:
    """Two people's words are not read as one."""
    together = first and second and not first[-1].isspace() and not second[0].isspace()
    return f"{first} {second}" if together else first + second
