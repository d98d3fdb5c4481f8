"""Summaries of many numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median


@dataclass(frozen=True, slots=True)
class Spread:
    """p50, p95, p99 and the largest, in the unit of what was summed up; zeros when there was nothing."""

    p50: float
    p95: float
    p99: float
    most: float
    count: int


def spread(values: Iterable[float]) -> Spread:
    ordered = sorted(values)
    if not ordered:
        return Spread(0.0, 0.0, 0.0, 0.0, 0)
    p50, p95, p99 = (nearest(ordered, share) for share in (0.5, 0.95, 0.99))
    return Spread(p50, p95, p99, ordered[-1], len(ordered))


def milliseconds(seconds: Iterable[float]) -> Spread:
    return spread(value * 1000 for value in seconds)


def nearest(ordered: Sequence[float], share: float) -> float:
    """The value (nearest rank) that `share` of all are at or below."""
    return ordered[max(0, ceil(share * len(ordered)) - 1)]


def middle(values: Iterable[float | None]) -> float | None:
    """The median of those that could be measured; None when none could."""
    known = [value for value in values if value is not None]
    return median(known) if known else None
