"""Dates as fiches in our languages write them: day first, ISO 8601, or with the month's name."""

import re
from collections.abc import Iterable, Mapping
from datetime import date as Date
from functools import cache
from typing import Final

from babel.dates import get_day_names, get_month_names

from app.locales import LANGUAGES
from app.sessions.fiche.text import plain

_NAME: Final = r"([^\W\d_]{3,12})\.?"
_ISO: Final = re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_NUMBERS: Final = re.compile(r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_DAY_FIRST: Final = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s?(?:st|nd|rd|th|er|[º°ª.])?[\s-](?:(?:of|de)\s)?{_NAME},?[\s-](?:(?:of|de|del)\s)?(\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_MONTH_FIRST: Final = re.compile(
    rf"\b{_NAME}\s(?:the\s)?(\d{{1,2}})(?:st|nd|rd|th)?,?\s(\d{{4}})(?!\d)", re.IGNORECASE
)

YEARS: Final = range(1990, 2101)
"""Of sessions held online; a year outside is a slip of the pen."""


def match_date(text: str, start: int) -> tuple[Date | None, int] | None:
    """The date that begins at `start` and where it ends; None in place of one no calendar has.

    Numbers are day, month, year; only where there is no such month (`06/25/2021`) the month comes first.
    """
    if match := _ISO.match(text, start):
        return _date(match[1], match[3], match[4]), match.end()
    if match := _NUMBERS.match(text, start):
        return _numbers(match[1], match[3], match[4]), match.end()
    if (match := _DAY_FIRST.match(text, start)) and (month := month_of(match[2])):
        return _date(match[3], month, match[1]), match.end()
    if (match := _MONTH_FIRST.match(text, start)) and (month := month_of(match[1])):
        return _date(match[3], month, match[2]), match.end()
    return None


def month_of(name: str) -> int | None:
    """1 to 12 for a month's name or its abbreviation in any of our languages."""
    return _months().get(plain(name).removesuffix("."))


def weekday_of(name: str) -> int | None:
    """0 (Monday) to 6 for the name of a day or its abbreviation in any of our languages."""
    return _weekdays().get(plain(name).removesuffix("."))


def _numbers(first: str, second: str, year: str) -> Date | None:
    full_year = year if len(year) == 4 else f"20{year}"
    day, month = (second, first) if int(second) > 12 else (first, second)
    return _date(full_year, month, day)


def _date(year: str, month: str | int, day: str) -> Date | None:
    if int(year) not in YEARS:
        return None
    try:
        return Date(int(year), int(month), int(day))
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    return _names(
        [get_month_names(width, locale=lang) for width in ("wide", "abbreviated") for lang in LANGUAGES]
    )


@cache
def _weekdays() -> dict[str, int]:
    return _names(
        [get_day_names(width, locale=lang) for width in ("wide", "abbreviated") for lang in LANGUAGES]
    )


def _names(tables: Iterable[Mapping[int, str]]) -> dict[str, int]:
    return {plain(str(name)).removesuffix("."): number for table in tables for number, name in table.items()}
