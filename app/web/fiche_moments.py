"""Start, end and clocks, as the form's date, time and zone controls give them."""

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime, timedelta
from datetime import time as Time

from app.sessions.fiche.dates import YEARS
from app.sessions.fiche.schedule import LONGEST_NIGHT
from app.sessions.fiche.zones import Zone, read_zone
from app.web.fiche_values import Mistyped


def schedule(texts: Mapping[str, str]) -> tuple[datetime | None, datetime | None, list[str]]:
    """Start, end and the clocks to show, which belong together: the first clock is that of the start.

    Raises Mistyped with the control `at` fault: `date-wrong`, `time-wrong`, `date-needed`, `start-needed`,
    `zone-needed`, `zone-unknown` (`zone`), `end-before-start`.
    """
    starts_at, ends_at = _moments(texts)
    return starts_at, ends_at, _zones(texts)


def _moments(texts: Mapping[str, str]) -> tuple[datetime | None, datetime | None]:
    day, start, end = _day(texts["date"]), _time(texts, "start"), _time(texts, "end")
    if day is None and start is None and end is None:
        return None, None
    if day is None:
        raise Mistyped("date-needed", at="date")
    if start is None:
        raise Mistyped("start-needed", at="start")
    clock = _zone(texts["zone"], "zone")
    if clock is None:
        raise Mistyped("zone-needed", at="zone")
    starts_at = clock.moment(day, start)
    return starts_at, None if end is None else _end(starts_at, end, clock)


def _zones(texts: Mapping[str, str]) -> list[str]:
    """Labels, none twice."""
    first = _zone(texts["zone"], "zone")
    others = [_zone(line.strip(), "other_zones") for line in texts["other_zones"].splitlines()]
    return list(dict.fromkeys(zone.label for zone in (first, *others) if zone))


def _day(typed: str) -> Date | None:
    try:
        day = Date.fromisoformat(typed) if typed else None
    except ValueError:
        raise Mistyped("date-wrong", at="date") from None
    if day and day.year not in YEARS:
        raise Mistyped("date-wrong", at="date")
    return day


def _time(texts: Mapping[str, str], control: str) -> Time | None:
    try:
        typed = Time.fromisoformat(texts[control]) if texts[control] else None
    except ValueError:
        raise Mistyped("time-wrong", at=control) from None
    return typed.replace(second=0, microsecond=0, tzinfo=None) if typed else None


def _zone(typed: str, control: str) -> Zone | None:
    if not typed:
        return None
    zone = read_zone(typed) or read_zone(typed.upper().replace(" ", ""))
    if zone is None:
        raise Mistyped("zone-unknown", zone=typed, at=control)
    return zone


def _end(starts_at: datetime, time: Time, clock: Zone) -> datetime:
    ends_at = clock.moment(starts_at.date(), time)
    if ends_at <= starts_at:
        ends_at = clock.moment(starts_at.date() + timedelta(days=1), time)
        if ends_at - starts_at > LONGEST_NIGHT:
            raise Mistyped("end-before-start", at="end")
    return ends_at
