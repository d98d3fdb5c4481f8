"""Numbers, dates, durations and lists as each language writes them (CLDR, through Babel)."""

from collections.abc import Sequence
from datetime import date as Date
from datetime import datetime, timedelta
from typing import Final

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal

from app.locales.catalogue import FLUENT_LOCALES, is_grouped
from app.locales.languages import LANGUAGES, Language

_LOCALES: Final = {language: Locale.parse(FLUENT_LOCALES[language], sep="-") for language in LANGUAGES}
NO_BREAK_SPACE: Final = "\u00a0"


def date(language: Language, day: Date) -> str:
    """With the day of the week: `Tuesday, 1 June 2021`."""
    return format_date(day, format="full", locale=_LOCALES[language])


def short_date(language: Language, day: Date) -> str:
    """For tables and file listings: `1 Jun 2021`."""
    return format_date(day, format="medium", locale=_LOCALES[language])


def time(language: Language, moment: datetime) -> str:
    """Hours and minutes on the moment's own clock: `14:05`."""
    return format_time(moment.timetz(), format="short", locale=_LOCALES[language])


def date_time(language: Language, moment: datetime) -> str:
    """Day and time on the moment's own clock, with its zone when it has one: `1 Jun 2021, 14:05 (UTC-3)`."""
    text = f"{short_date(language, moment)}, {time(language, moment)}"
    offset = utc_offset(moment)
    return f"{text} ({offset})" if offset else text


def utc_offset(moment: datetime) -> str:
    """The name of the moment's offset; empty for a moment without a zone."""
    offset = moment.utcoffset()
    return "" if offset is None else offset_name(offset)


def offset_name(offset: timedelta) -> str:
    """`UTC`, `UTC-3`, `UTC+5:30`."""
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    if not hours and not minutes:
        return "UTC"
    sign = "-" if offset < timedelta() else "+"
    return f"UTC{sign}{hours}:{minutes:02}" if minutes else f"UTC{sign}{hours}"


def duration(language: Language, minutes: int) -> str:
    """`2 h 30 min`, `45 min`, with the signs of the SI. Raises ValueError below zero."""
    if minutes < 0:
        raise ValueError(f"a duration cannot be {minutes} minutes")
    hours, rest = divmod(minutes, 60)
    parts = [(hours, "h"), (rest, "min")] if hours else [(rest, "min")]
    signs = [
        f"{number(language, value)}{NO_BREAK_SPACE}{sign}" for value, sign in parts if value or not hours
    ]
    return NO_BREAK_SPACE.join(signs)


def number(language: Language, value: float) -> str:
    return format_decimal(value, locale=_LOCALES[language], group_separator=is_grouped(language, value))


def join_list(language: Language, items: Sequence[str]) -> str:
    """`Ana, Awa and Inés`."""
    text = format_list(items, locale=_LOCALES[language])
    return _spanish_list(text, items[-1]) if language == "es" and len(items) > 1 else text


def language_name(language: Language, of: Language) -> str:
    """The name of the language `of`, in `language`: `language_name("fr", "es")` is `espagnol`."""
    return str(_LOCALES[language].languages[of])


def _spanish_list(text: str, last: str) -> str:
    """Spanish says `e` before the sound of i, a rule CLDR leaves to its users."""
    start = last.lower()
    sounds_i = start.startswith(("i", "í", "hi", "hí")) and not start.startswith("hie")
    return f"{text.removesuffix(f' y {last}')} e {last}" if sounds_i else text
