"""The head of a session, as pages show it: what it is called, when it is on which clock, who invites."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.locales import formats
from app.sessions.fiche.model import Fiche
from app.sessions.fiche.zones import clocks
from app.web.pages import Formats

Translate = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Clock:
    """Start and end on one zone's clock. The date is told where it differs from the clock before."""

    starts_at: datetime
    ends_at: datetime | None
    zone: str
    tells_date: bool

    def sentence(self, t: Translate, fmt: Formats) -> str:
        start = fmt.time(self.starts_at)
        hours = t("pages-hours", start=start, end=fmt.time(self.ends_at)) if self.ends_at else start
        if self.tells_date:
            return t("pages-when", day=fmt.date(self.starts_at.date()), hours=hours, zone=self.zone)
        return t("pages-when-same-day", hours=hours, zone=self.zone)


@dataclass(frozen=True, slots=True)
class Invitation:
    title: str | None
    above: tuple[str, ...]
    """Small words over the title: kind of session, code."""
    clocks: tuple[Clock, ...]
    organizers: tuple[str, ...]
    starts_at: datetime | None
    ends_at: datetime | None

    @property
    def day(self) -> date | None:
        """On the first clock."""
        return self.clocks[0].starts_at.date() if self.clocks else None

    @property
    def offsets(self) -> list[int]:
        """Minutes east of UTC of the clocks shown."""
        offsets = [clock.starts_at.utcoffset() or timedelta() for clock in self.clocks]
        return [offset // timedelta(minutes=1) for offset in offsets]


def invitation_of(fiche: Fiche) -> Invitation:
    return Invitation(
        title=fiche.title,
        above=tuple(part for part in (fiche.category, fiche.code) if part),
        clocks=_clocks(fiche),
        organizers=fiche.organizers,
        starts_at=fiche.starts_at,
        ends_at=fiche.ends_at,
    )


def _clocks(fiche: Fiche) -> tuple[Clock, ...]:
    if fiche.starts_at is None:
        return ()
    shown: list[Clock] = []
    for label, zone in clocks(fiche.zones, fiche.starts_at):
        starts_at = fiche.starts_at.astimezone(zone)
        ends_at = fiche.ends_at.astimezone(zone) if fiche.ends_at else None
        tells_date = not shown or shown[-1].starts_at.date() != starts_at.date()
        shown.append(Clock(starts_at, ends_at, _zone_name(label, starts_at), tells_date))
    return tuple(shown)


def _zone_name(label: str, moment: datetime) -> str:
    """`UTC-3` as it is; for `Europe/Paris` the city with the offset of that day."""
    offset = formats.utc_offset(moment)
    city = label.rpartition("/")[2].replace("_", " ")
    return f"{city}, {offset}" if "/" in label else offset
