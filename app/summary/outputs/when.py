"""When a session takes place, on every clock its fiche asks for."""

from datetime import date as Date
from datetime import datetime, tzinfo
from typing import NamedTuple

from app.locales import Language, formats, say
from app.sessions.fiche.zones import clocks
from app.summary.outputs.book import Session


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
    for name, clock in clocks(session.zones, session.starts_at):
        start = session.starts_at.astimezone(clock)
        hours = _hours(start, session.ends_at, clock, name, language)
        begun.setdefault(start.date(), []).append(hours)
    return tuple(Day(formats.date(language, day), tuple(hours)) for day, hours in begun.items())


def _hours(start: datetime, ends_at: datetime | None, clock: tzinfo, name: str, language: Language) -> str:
    if ends_at is None:
        return say(language, "outputs-from", start=formats.time(language, start), zone=name)
    end = ends_at.astimezone(clock)
    hours = {"start": formats.time(language, start), "end": formats.time(language, end)}
    return say(language, "outputs-hours", zone=name, **hours)
