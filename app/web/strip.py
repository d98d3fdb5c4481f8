"""The agenda as a strip whose length is time: shares of the width in per cent, for SVG attributes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate

from app.sessions.agenda import AgendaItem


@dataclass(frozen=True, slots=True)
class Piece:
    """One item on the strip: where it begins and how long it is, in per cent of the whole."""

    item: AgendaItem
    number: int
    begin: float
    length: float
    starts_at: datetime | None


@dataclass(frozen=True, slots=True)
class Strip:
    """`duration` is the session's, None while unknown; `total` what the items take together, in minutes."""

    pieces: tuple[Piece, ...]
    total: int
    duration: int | None
    items_end: float
    """Where the last item ends, in per cent; what follows is free."""


def strip_of(agenda: Sequence[AgendaItem], duration: int | None, starts_at: datetime | None) -> Strip:
    """Items of no or negative length take no room; `starts_at` gives each item its time of day."""
    lengths = [max(item.minutes, 0) for item in agenda]
    begins = [0, *accumulate(lengths)]
    total = begins[-1]
    whole = max(total, duration or 0, 1)
    pieces = tuple(
        Piece(
            item,
            number,
            round(100 * begin / whole, 3),
            round(100 * length / whole, 3),
            starts_at + timedelta(minutes=begin) if starts_at else None,
        )
        for number, (item, begin, length) in enumerate(zip(agenda, begins, lengths, strict=False), 1)
    )
    return Strip(pieces, total, duration, round(100 * total / whole, 3))
