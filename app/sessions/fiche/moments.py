"""What one statement of a fiche says about when: its dates, its spans of time and their zones."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date as Date
from datetime import time as Time
from typing import Final

from app.sessions.fiche.tokens import And, Between, Clock, Lost, To, Token, Weekday, tokens
from app.sessions.fiche.zones import Zone

MAX_STATEMENT: Final = 300
"""Characters; a date with times in a handful of zones is shorter, what is longer is prose."""


@dataclass(frozen=True, slots=True)
class Span:
    """From a time of day to another (None: open), on one clock (None: not said which)."""

    start: Time
    end: Time | None = None
    zone: Zone | None = None

    def __str__(self) -> str:
        end = f"-{self.end:%H:%M}" if self.end else ""
        return f"{self.start:%H:%M}{end}" + (f" ({self.zone.label})" if self.zone else "")


@dataclass(frozen=True, slots=True)
class Moments:
    """`whole`: every word of the statement was understood, so that nothing of it has to be kept elsewhere."""

    dates: tuple[Date, ...] = ()
    weekdays: tuple[Weekday, ...] = ()
    spans: tuple[Span, ...] = ()
    zones: tuple[Zone, ...] = ()
    unknown_zones: tuple[str, ...] = ()
    whole: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.dates or self.spans or self.zones)


def read_moments(text: str) -> Moments:
    """Dates, spans and zones in the order in which they stand in the text."""
    if len(text) > MAX_STATEMENT:
        return Moments()
    found = tokens(text)
    pairing = _Pairing(found)
    return Moments(
        dates=tuple(token for token in found if isinstance(token, Date)),
        weekdays=tuple(token for token in found if isinstance(token, Weekday)),
        spans=tuple(pairing.spans),
        zones=tuple(token for token in found if isinstance(token, Zone)),
        unknown_zones=tuple(
            token.written for token in found if isinstance(token, Lost) and token.kind == "zone"
        ),
        whole=bool(found) and not pairing.stray and not any(isinstance(token, Lost) for token in found),
    )


class _Pairing:
    """Puts starts, ends and zones together: `T - T (Z) / T - T (Z)`, `Z: T - T; Z: T - T`, `T (Z), T (Z)`."""

    def __init__(self, found: Sequence[Token]) -> None:
        self.spans: list[Span] = []
        self.stray = False
        self._zone_first = _begins_with_zone(found)
        self._waiting: Zone | None = None
        between = any(isinstance(token, Between) for token in found)
        clocks = _ranges(found, between)
        for index, token in enumerate(found):
            if isinstance(token, Zone):
                self._take_zone(token)
            elif isinstance(token, Clock) and index not in clocks.values():
                self._open(token, _clock_at(found, clocks.get(index)))

    def _open(self, start: Clock, end: Clock | None) -> None:
        if not (start.sure or (end and end.sure)):
            self.stray = True
            return
        self.spans.append(_span(start, end, self._waiting))
        self._waiting = None

    def _take_zone(self, zone: Zone) -> None:
        if self._zone_first:
            self._waiting = zone
        elif self.spans and self.spans[-1].zone is None:
            self.spans[-1] = replace(self.spans[-1], zone=zone)


def _ranges(found: Sequence[Token], between: bool) -> dict[int, int]:
    """The index of each range's end by that of its start; the start's zone may stand before the dash."""
    ends: dict[int, int] = {}
    start: int | None = None
    joined = False
    for index, token in enumerate(found):
        if isinstance(token, Clock):
            closes = start is not None and joined and not _on_two_clocks(found, start, index)
            if closes and start is not None:
                ends[start] = index
            start, joined = (None if closes else index), False
        elif isinstance(token, To) or (between and isinstance(token, And)):
            joined = start is not None
        elif not isinstance(token, Date | Weekday) and joined:
            joined = False
    return ends


def _on_two_clocks(found: Sequence[Token], start: int, end: int) -> bool:
    """`14:05 (UTC-3) - 19:05 (UTC+2)` is one moment told twice, not a range."""
    first, second = found[start + 1], found[end + 1] if end + 1 < len(found) else None
    return isinstance(first, Zone) and isinstance(second, Zone) and first.label != second.label


def _begins_with_zone(found: Sequence[Token]) -> bool:
    marks = [token for token in found if isinstance(token, Zone | Clock)]
    return bool(marks) and isinstance(marks[0], Zone) and isinstance(marks[-1], Clock)


def _clock_at(found: Sequence[Token], index: int | None) -> Clock | None:
    token = None if index is None else found[index]
    return token if isinstance(token, Clock) else None


def _span(start: Clock, end: Clock | None, zone: Zone | None) -> Span:
    half = start.half or (end.half if end else "")
    if end and end.half == "p" and not start.half and start.hour % 12 > end.hour % 12:
        half = "a"  # 11 - 1 pm
    return Span(_time(start, half), _time(end, end.half) if end else None, zone)


def _time(clock: Clock, half: str) -> Time:
    if not half or clock.hour > 12:
        return Time(clock.hour, clock.minute)
    return Time(clock.hour % 12 + (12 if half == "p" else 0), clock.minute)
