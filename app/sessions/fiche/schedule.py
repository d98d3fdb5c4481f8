"""Settles when a session is from all that a document says about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime, timedelta
from typing import Final

from app.sessions.fiche.conflicts import ConflictCode
from app.sessions.fiche.draft import Draft
from app.sessions.fiche.entries import Entry
from app.sessions.fiche.moments import Moments, Span

_DAY: Final = timedelta(days=1)
LONGEST_NIGHT: Final = timedelta(hours=12)
"""A session that ends at an earlier time of day has crossed midnight, unless it would be longer than this."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What one entry says about when."""

    entry: Entry
    moments: Moments

    @property
    def is_end(self) -> bool:
        return self.entry.label.topic == "end"


def settle_schedule(draft: Draft, statements: Sequence[Statement]) -> None:
    """Fill `starts_at`, `ends_at`, `zones` and `duration_minutes`.

    The first date and the first span count; every other is checked against them. What cannot be made into a
    moment, because a date, a time or a zone is missing, stays in the notes and is named in a conflict.
    """
    _Settling(draft, statements).run()


class _Settling:
    def __init__(self, draft: Draft, statements: Sequence[Statement]) -> None:
        self.draft = draft
        self.statements = [one for one in statements if not one.moments.is_empty]
        starting = [one.moments for one in self.statements if not one.is_end] or [Moments()]
        ending = [one.moments for one in self.statements if one.is_end]
        self.dates = _in_order([day for moments in starting for day in moments.dates])
        self.end_dates = _in_order([day for moments in ending for day in moments.dates])
        self.spans = [span for moments in starting for span in moments.spans]
        self.end = next((span for moments in ending for span in moments.spans), None)
        self._to_keep = self.statements
        self.zones = {zone.label: zone for one in self.statements for zone in one.moments.zones}

    def run(self) -> None:
        if not self.statements:
            return
        if self.zones:
            self.draft.values["zones"] = tuple(self.zones)
        span = self._span()
        start = self._start(span)
        if start is None or span is None:
            self._keep_all()
            self._put_duration(self._length(span))
            return
        end = self._end(span, start)
        if end is not None and end <= start:
            self._dispute("ends_at", "end-before-start", _short(start), _short(end))
            end = None
        self._put(start, end)
        self._check(span, start, end)

    def _span(self) -> Span | None:
        """The first span, with its end from `End: …` and its zone from elsewhere where it has none itself."""
        span = self.spans[0] if self.spans else None
        if span is None:
            return None
        end = span.end or (self.end.start if self.end else None)
        zone = span.zone or (self.end.zone if self.end else None) or next(iter(self.zones.values()), None)
        return Span(span.start, end, zone)

    def _start(self, span: Span | None) -> datetime | None:
        dates = self.dates or self.end_dates
        if span is None and dates:
            self.draft.dispute("starts_at", "date-without-time", dates[0].isoformat())
        elif span and not dates:
            self.draft.dispute("starts_at", "time-without-date", span)
        elif span and not span.zone:
            self.draft.dispute("starts_at", "time-without-zone", span)
        if span is None or not dates or not span.zone:
            return None
        return span.zone.moment(dates[0], span.start)

    def _end(self, span: Span, start: datetime) -> datetime | None:
        """From the end's time of day, or from the duration; on the next day when the clock says so."""
        if span.end is None:
            minutes = self.draft.values.get("duration_minutes")
            return start + timedelta(minutes=minutes) if minutes else None
        zone = (self.end.zone if self.end else None) or span.zone
        day = self._end_date(start)
        end = zone.moment(day or start.date(), span.end) if zone else None
        if end is not None and day is None and end <= start and end + _DAY - start <= LONGEST_NIGHT:
            return end + _DAY
        return end

    def _end_date(self, start: datetime) -> Date | None:
        """The day after the first date, where it is given: `31 May, 22:00 - 1 June, 00:30`."""
        if self.end_dates:
            return self.end_dates[0]
        is_next_day = len(self.dates) == 2 and self.dates[1] - start.date() == _DAY
        return self.dates[1] if is_next_day else None

    def _put(self, start: datetime, end: datetime | None) -> None:
        self.draft.values["starts_at"] = start
        if end is not None:
            self.draft.values["ends_at"] = end.astimezone(start.tzinfo)
            self._put_duration(end - start)

    def _put_duration(self, length: timedelta | None) -> None:
        minutes = length // timedelta(minutes=1) if length else 0
        stated = self.draft.values.setdefault("duration_minutes", minutes) if minutes else None
        if stated and stated != minutes:
            self.draft.dispute("duration_minutes", "duration-disagrees", stated, minutes)

    def _length(self, span: Span | None) -> timedelta | None:
        """How long a span is on the clock, whatever its zone."""
        if span is None or span.end is None:
            return None
        day = Date(2000, 1, 1)
        length = (datetime.combine(day, span.end) - datetime.combine(day, span.start)) % _DAY
        return length if length <= LONGEST_NIGHT else None

    def _check(self, span: Span, start: datetime, end: datetime | None) -> None:
        self._check_dates(start, end)
        self._check_weekdays()
        for other in self.spans[1:]:
            self._check_span(span, other, start, end)
        for zone in self.zones.values():
            if zone.is_out_of_season(start.astimezone(zone.at(start)).replace(tzinfo=None)):
                self.draft.dispute("zones", "zone-season", zone.written, zone.label)

    def _check_dates(self, start: datetime, end: datetime | None) -> None:
        expected = {start.date(), end.date() if end else start.date()}
        if not expected.issuperset(self.dates):
            self._dispute("starts_at", "dates-disagree", *(day.isoformat() for day in self.dates))

    def _check_weekdays(self) -> None:
        for one in self.statements:
            for day, weekday in zip(one.moments.dates, one.moments.weekdays, strict=False):
                if day.weekday() != weekday.number:
                    self.draft.dispute("starts_at", "weekday-disagrees", day.isoformat(), weekday.written)
                    self.draft.note(one.entry)

    def _check_span(self, span: Span, other: Span, start: datetime, end: datetime | None) -> None:
        """Another span must be the same moments on another clock, where it may be another day."""
        zone = other.zone
        if zone is None:
            if other != span:
                self._dispute("starts_at", "time-without-zone", other)
            return
        pairs = [(start, other.start), *([(end, other.end)] if end and other.end else [])]
        if any((zone.moment(moment.date(), time) - moment) % _DAY for moment, time in pairs):
            self._dispute("starts_at", "times-disagree", span, other)

    def _dispute(self, field: str, code: ConflictCode, *values: object) -> None:
        self.draft.dispute(field, code, *values)
        self._keep_all()

    def _keep_all(self) -> None:
        statements, self._to_keep = self._to_keep, []
        for one in statements:
            if one.moments.dates or one.moments.spans:
                self.draft.note(one.entry)


def _short(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"


def _in_order(days: Sequence[Date]) -> list[Date]:
    return list(dict.fromkeys(days))
