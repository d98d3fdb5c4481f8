"""When a session takes place, on every clock its fiche asks for."""

import re
from collections.abc import Sequence
from datetime import date as Date
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from app.locales import Language, formats, say
from app.summary.outputs.book import Session

_OFFSET: Final = re.compile(r"(?:UTC|GMT)\s*(?:([+\u2212\u2013-])\s*(\d{1,2})(?::?(\d{2}))?)?", re.IGNORECASE)


class Clock(NamedTuple):
    name: str
    zone: tzinfo


class Day(NamedTuple):
    """A calendar day and the session's hours on it, one line a clock: `14:05–15:35 (UTC-3)`."""

    date: str
    hours: tuple[str, ...]


def days(session: Session, language: Language) -> tuple[Day, ...]:
    """The days on which the session begins: one, or more where the clocks disagree on the date.

    Empty while no time is set.
    """
    if session.starts_at is None:
        return ()
    begun: dict[Date, list[str]] = {}
    for clock in _clocks(session.zones, session.starts_at):
        start = session.starts_at.astimezone(clock.zone)
        hours = _hours(start, session.ends_at, clock, language)
        begun.setdefault(start.date(), []).append(hours)
    return tuple(Day(formats.date(language, day), tuple(hours)) for day, hours in begun.items())


def _hours(start: datetime, ends_at: datetime | None, clock: Clock, language: Language) -> str:
    if ends_at is None:
        return say(language, "outputs-from", start=formats.time(language, start), zone=clock.name)
    end = ends_at.astimezone(clock.zone)
    hours = {"start": formats.time(language, start), "end": formats.time(language, end)}
    return say(language, "outputs-hours", zone=clock.name, **hours)


def _clocks(names: Sequence[str], moment: datetime) -> list[Clock]:
    """The clocks that can be read, without repetition; the moment's own where there is none."""
    clocks = {name: zone for name in names if (zone := _zone(name))}
    own = Clock(formats.utc_offset(moment), moment.tzinfo) if moment.tzinfo else None
    return [Clock(name, zone) for name, zone in clocks.items()] or ([own] if own else [])


def _zone(name: str) -> tzinfo | None:
    offset = _OFFSET.match(name.strip())
    if offset is None:
        return _named_zone(name.strip())
    # What follows the offset is a remark: `UTC-3 (Córdoba)`.
    sign, hours, minutes = offset.groups(default="0")
    delta = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(delta if sign == "+" else -delta) if delta < timedelta(hours=24) else None


def _named_zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, malformed, or the name of a folder of zones
        return None
