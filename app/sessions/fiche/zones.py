"""Zones as fiches write them: offsets (`UTC-3`, `GMT+5:30`), short names (`CET`) and IANA names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime, timedelta, timezone, tzinfo
from datetime import time as Time
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from app.locales.formats import offset_name, utc_offset

MINUS: Final = "-\u2010\u2011\u2012\u2013\u2212"

# A sign apart from its number is only an offset when no time follows: `9:00 UTC - 10:30 UTC` is a range.
OFFSET: Final = re.compile(
    rf"\b(?:UTC|GMT)(?:([+{MINUS}])(\d{{1,2}})(?::?(\d{{2}}))?|\s+([+{MINUS}])\s?(\d{{1,2}}))?(?!\w)(?!:\d)",
    re.IGNORECASE,
)
IANA: Final = re.compile(r"\b[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_]*(?:-[A-Za-z]+)*)+\b")

EASTMOST, WESTMOST = 14 * 60, -12 * 60  # the offsets in use, in minutes


@dataclass(frozen=True, slots=True)
class ShortName:
    """An offset in hours, and a place whose clocks have that name for a part of the year only."""

    hours: int
    place: str | None = None


# Only names that mean one offset wherever such sessions are held; IST and AST, for example, mean several.
SHORT_NAMES: Final = {
    "WET": ShortName(0, "Europe/Lisbon"),
    "WEST": ShortName(1, "Europe/Lisbon"),
    "BST": ShortName(1, "Europe/London"),
    "CET": ShortName(1, "Europe/Paris"),
    "CEST": ShortName(2, "Europe/Paris"),
    "EET": ShortName(2, "Europe/Athens"),
    "EEST": ShortName(3, "Europe/Athens"),
    "MSK": ShortName(3),
    "WAT": ShortName(1),
    "CAT": ShortName(2),
    "SAST": ShortName(2),
    "EAT": ShortName(3),
    "ART": ShortName(-3),
    "BRT": ShortName(-3),
    "UYT": ShortName(-3),
    "CLT": ShortName(-4, "America/Santiago"),
    "CLST": ShortName(-3, "America/Santiago"),
    "BOT": ShortName(-4),
    "VET": ShortName(-4),
    "COT": ShortName(-5),
    "PET": ShortName(-5),
    "ECT": ShortName(-5),
    "EST": ShortName(-5, "America/New_York"),
    "EDT": ShortName(-4, "America/New_York"),
    "CST": ShortName(-6, "America/Chicago"),
    "CDT": ShortName(-5, "America/Chicago"),
    "MST": ShortName(-7, "America/Denver"),
    "MDT": ShortName(-6, "America/Denver"),
    "PST": ShortName(-8, "America/Los_Angeles"),
    "PDT": ShortName(-7, "America/Los_Angeles"),
    "JST": ShortName(9),
    "KST": ShortName(9),
}


@dataclass(frozen=True, slots=True)
class Zone:
    """`label` is `UTC`, `UTC-3`, `UTC+5:30` or an IANA name; `written` as the document has it."""

    label: str
    written: str

    def at(self, moment: datetime) -> timezone:
        """The fixed offset of this zone at a moment without a zone."""
        zone = zone_of(self.label)
        offset = zone.utcoffset(moment) if zone else None
        # Offsets of whole minutes only: older ones have seconds, and ISO 8601 has no place for them.
        return timezone(timedelta(minutes=(offset or timedelta()) // timedelta(minutes=1)))

    def moment(self, day: Date, time: Time) -> datetime:
        """When its clock shows this."""
        shown = datetime.combine(day, time)
        return shown.replace(tzinfo=self.at(shown))

    def is_out_of_season(self, moment: datetime) -> bool:
        """A short name of winter time on a summer's day, or the other way round: often a slip."""
        name = SHORT_NAMES.get(self.written)
        if name is None or name.place is None:
            return False
        return ZoneInfo(name.place).utcoffset(moment) != timedelta(hours=name.hours)


def read_zone(written: str) -> Zone | None:
    """The zone a piece of text stands for; None where there is none like it."""
    offset = OFFSET.fullmatch(written)
    if offset:
        label = _offset_label(offset)
    elif written in SHORT_NAMES:
        label = offset_name(timedelta(hours=SHORT_NAMES[written].hours))
    else:
        label = _iana_names().get(written.casefold())
    return Zone(label, written) if label else None


def zone_of(label: str) -> tzinfo | None:
    """The clock of a label of `Fiche.zones`; also of other spellings (`GMT+2`, `UTC−3`). None: unknown.

    A short name such as `CET` counts as its fixed offset.
    """
    zone = read_zone(label.strip())
    if zone is None:
        return None
    minutes = _minutes(OFFSET.fullmatch(zone.label))
    return ZoneInfo(zone.label) if minutes is None else timezone(timedelta(minutes=minutes))


def clocks(labels: Iterable[str], moment: datetime) -> list[tuple[str, tzinfo]]:
    """Each label with its clock, as far as known and none twice; the moment's own offset where none is."""
    known = {label: zone for label in labels if (zone := zone_of(label))}
    own = {utc_offset(moment): moment.tzinfo} if moment.tzinfo else {}
    return list((known or own).items())


def _offset_label(offset: re.Match[str]) -> str | None:
    minutes = _minutes(offset)
    if minutes is None or not WESTMOST <= minutes <= EASTMOST:
        return None
    return offset_name(timedelta(minutes=minutes))


def _minutes(offset: re.Match[str] | None) -> int | None:
    if offset is None:
        return None
    near_sign, hours, rest, far_sign, far_hours = offset.groups()
    total = int(hours or far_hours or 0) * 60 + int(rest or 0)
    return total if (near_sign or far_sign or "+") == "+" else -total


@cache
def _iana_names() -> dict[str, str]:
    """Names with a place in them, by their lower case; `Cuba` or `Japan` alone would be words of any text."""
    return {name.casefold(): name for name in available_timezones() if "/" in name}
