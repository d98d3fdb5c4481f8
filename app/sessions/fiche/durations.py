"""Durations as fiches write them: `2h30min`, `90 minutes`, `1:30`, `2 heures et demie`, `media hora`."""

import re
from typing import Final

from app.sessions.fiche.limits import MAX_MINUTES
from app.sessions.fiche.text import plain

_HOURS: Final = r"(?:hours?|heures?|horas?|hrs?|hs|h)\b\.?"
_MINUTES: Final = r"(?:minutes?|minutos?|mins?|mns?|m)\b\.?|['′]"
_AND: Final = r"(?:(?:,|and|et|y)\s)?"
_HALF: Final = r"(?:and a half|et demie?|y media)"
_QUARTER: Final = r"(?:and a quarter|et quart|et un quart|y cuarto|y un cuarto)"
_ABOUT: Final = re.compile(
    r"(?:about|around|approximately|approx\.?|ca\.?|c\.|environ|unos|unas|alrededor de|aproximadamente|~)\s?"
)
_NUMBER_WORDS: Final = {
    word: str(number)
    for number, row in enumerate(
        ["a an one un une una", "two deux dos", "three trois tres", "four quatre cuatro", "five cinq cinco",
         "six seis", "seven sept siete", "eight huit ocho"],
        start=1,
    )
    for word in row.split()
}  # fmt: skip
_NUMBER_WORD: Final = re.compile(
    rf"\b({'|'.join(_NUMBER_WORDS)})\b(?=\s(?:{_HOURS}|demi|and a half|y media))"
)

_HALF_HOUR: Final = re.compile(r"(?:half (?:1|an) hour|(?:1 )?demi-?\s?heure|media hora)")
_HALVES: Final = re.compile(rf"(\d{{1,2}}) {_HALF} {_HOURS}")
_DECIMAL: Final = re.compile(rf"(\d{{1,2}})[.,](\d{{1,2}})\s?{_HOURS}")
_CLOCK: Final = re.compile(rf"(\d{{1,2}}):([0-5]\d)(?:\s?(?:{_HOURS}))?")
_IN_HOURS: Final = re.compile(
    rf"(\d{{1,2}})\s?(?:hours?|heures?|horas?|hrs?|hs|h)\.?\s?(?:({_HALF})|({_QUARTER})|{_AND}([0-5]?\d)\s?(?:{_MINUTES})?)?"
)
_IN_MINUTES: Final = re.compile(rf"(\d{{1,4}})\s?(?:{_MINUTES})")
_BARE: Final = re.compile(r"\d{2,4}")


def read_duration(text: str) -> tuple[int | None, bool]:
    """Minutes, and whether the whole text was understood. A number alone counts minutes, from 10 on.

    None where no duration begins the text, or one that no session has (nothing, more than a day).
    """
    rest = _prepared(text)
    for pattern, minutes in _READERS:
        match = pattern.match(rest)
        end = len(match[0].rstrip()) if match else 0
        if match and not rest[end : end + 1].isalnum():
            value = minutes(match)
            return (value if 1 <= value <= MAX_MINUTES else None), end == len(rest)
    return None, False


def _prepared(text: str) -> str:
    """Lower case, without accents and brackets, number words before hours as digits."""
    spelled = plain(re.sub(r"\s?½", ".5", text)).translate({ord(sign): " " for sign in "()"})
    short = _ABOUT.sub("", " ".join(spelled.split())).strip(" .;")
    return _NUMBER_WORD.sub(lambda word: _NUMBER_WORDS[word[0]], short)


def _half_hour(_: re.Match[str]) -> int:
    return 30


def _halves(match: re.Match[str]) -> int:
    return int(match[1]) * 60 + 30


def _decimal(match: re.Match[str]) -> int:
    return round(float(f"{match[1]}.{match[2]}") * 60)


def _clock(match: re.Match[str]) -> int:
    return int(match[1]) * 60 + int(match[2])


def _hours(match: re.Match[str]) -> int:
    hours, half, quarter, minutes = match.groups()
    return int(hours) * 60 + (30 if half else 15 if quarter else int(minutes or 0))


def _minutes(match: re.Match[str]) -> int:
    return int(match[1])


def _bare(match: re.Match[str]) -> int:
    return int(match[0])


_READERS: Final = (
    (_HALF_HOUR, _half_hour),
    (_HALVES, _halves),
    (_DECIMAL, _decimal),
    (_CLOCK, _clock),
    (_IN_HOURS, _hours),
    (_IN_MINUTES, _minutes),
    (_BARE, _bare),
)
