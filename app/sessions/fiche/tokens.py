"""The words of a statement about when: dates, times of day, zones and what stands between them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date as Date
from typing import Final

from app.sessions.fiche.dates import match_date, weekday_of
from app.sessions.fiche.text import plain
from app.sessions.fiche.vocabulary import PLACEHOLDERS
from app.sessions.fiche.zones import IANA, OFFSET, SHORT_NAMES, Zone, read_zone


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `sure`: it looks like one; a number alone is one only beside another (`9 - 11 h`)."""

    hour: int
    minute: int
    half: str = ""  # "a" or "p", for am and pm
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Weekday:
    number: int
    written: str


@dataclass(frozen=True, slots=True)
class To:
    """Between the start and the end of a range."""


@dataclass(frozen=True, slots=True)
class And:
    """`y`, `et`: the end of a range too, after `entre`."""


@dataclass(frozen=True, slots=True)
class Between:
    pass


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that could not be understood; `kind`: it looked like a date, like a zone, or like nothing."""

    written: str
    kind: str = ""


Token = Date | Clock | Weekday | Zone | To | And | Between | Lost

_STAMP: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?(?!\w)"
)
_CLOCK: Final = re.compile(
    r"(?<!\d)(\d{1,2})(?:(?:\s?h\s?|[:.])([0-5]\d)(?::[0-5]\d)?(?!\d)(?:\s?(?:mn|min)\b)?)?"
    r"(\s?(?:h|hs|hrs|hours?|heures?|horas?)\b\.?)?(?:\s?([ap])\.?\s?m\b\.?)?",
    re.IGNORECASE,
)
_TO: Final = re.compile(
    r"[\u2010-\u2015\u2212→-]+|\b(?:to|until|till|à|a|au|jusqu['’]à|hasta|al)\b", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_ZULU: Final = re.compile(r"(?<=\d)Z\b")
_OTHER: Final = re.compile(r"\w+")
_UNKNOWN_ZONE: Final = re.compile(r"[A-Z]{3,5}")

_AND: Final = frozenset({"and", "et", "y", "e"})
_BETWEEN: Final = frozenset({"between", "entre"})
_FILLERS: Final = frozenset(
    "from at on the of in start starts starting end time hours local zone hrs h hs"
    " de du des le la les l dès heure heures horaire fuseau partir"
    " del el las los hora horas huso desde dia jour day".split()
)


def tokens(text: str) -> list[Token]:
    """All of `text` that has a letter or a digit, in order, without words that mean nothing by themselves."""
    found: list[Token] = []
    position = 0
    while position < len(text):
        piece, position = _next(text, position, found)
        found += piece
    return found


def _next(text: str, start: int, before: list[Token]) -> tuple[list[Token], int]:
    for reader in _READERS:
        if (read := reader(text, start)) is not None:
            return read
    if word := _WORD.match(text, start):
        return list(_word(word[0], before)), word.end()
    if other := _OTHER.match(text, start):
        return [Lost(other[0])], other.end()
    return [], start + 1


def _stamp(text: str, start: int) -> tuple[list[Token], int] | None:
    match = _STAMP.match(text, start)
    day = match_date(match[1], 0) if match else None
    if match is None or day is None or day[0] is None:
        return None
    offset = f"UTC{'' if match[4] == 'Z' else match[4]}" if match[4] else ""
    return [day[0], Clock(int(match[2]), int(match[3])), *_zone_tokens(offset)], match.end()


def _date(text: str, start: int) -> tuple[list[Token], int] | None:
    match = match_date(text, start)
    if match is None:
        return None
    day, end = match
    return [day or Lost(text[start:end], "date")], end


def _zone(text: str, start: int) -> tuple[list[Token], int] | None:
    if _ZULU.match(text, start):
        return _zone_tokens("UTC"), start + 1
    match = OFFSET.match(text, start) or IANA.match(text, start)
    return (_zone_tokens(match[0]), match.end()) if match else None


def _zone_tokens(written: str) -> list[Token]:
    return [read_zone(written) or Lost(written, "zone")] if written else []


def _clock(text: str, start: int) -> tuple[list[Token], int] | None:
    match = _CLOCK.match(text, start)
    if match is None or (
        match.end() < len(text) and text[match.end()].isalnum() and text[match.end()] != "Z"
    ):
        return None
    hour, minute, mark, half = match.groups(default="")
    if int(hour) > (12 if half else 23):
        return None
    return [Clock(int(hour), int(minute or 0), half.lower(), bool(minute or mark or half))], match.end()


def _to(text: str, start: int) -> tuple[list[Token], int] | None:
    match = _TO.match(text, start)
    return ([To()], match.end()) if match else None


def _word(word: str, before: list[Token]) -> Iterator[Token]:
    bare = plain(word)
    weekday = weekday_of(word)
    if word in SHORT_NAMES:
        yield from _zone_tokens(word)
    elif bare in _AND or bare in _BETWEEN:
        yield And() if bare in _AND else Between()
    elif weekday is not None:
        yield Weekday(weekday, word)
    elif bare not in _FILLERS:
        is_zone = _UNKNOWN_ZONE.fullmatch(word) and bare not in PLACEHOLDERS
        yield Lost(word, "zone" if is_zone and any(isinstance(token, Clock) for token in before) else "")


_Reader = Callable[[str, int], tuple[list[Token], int] | None]
_READERS: Final[tuple[_Reader, ...]] = (_stamp, _date, _zone, _clock, _to)
