"""Capacity, registration and languages: statements that say what they should, or do not.

Each reader also tells whether it understood the whole text; where it did not, the notes keep the text too.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from babel import Locale

from app.locales import LANGUAGES, Language
from app.sessions.fiche.text import plain, words
from app.sessions.fiche.vocabulary import LANGUAGE_FILLERS, LANGUAGE_NAMES, NO, YES

_NUMBER: Final = re.compile(
    r"(?<![\d.,])(?<!(?<!\w)-)(?:\d{1,3}(?:[ .,]\d{3})+(?![\d.,]?\d)|\d{1,6}(?![\d.,]?\d))"
)
_CAPACITY_FILLERS: Final = frozenset(
    "max maximum maximo maximal maximale maxima up to no more than of de about around jusqu a hasta environ"
    " unas unos people persons person participants participant places seats pax attendees personnes personne"
    " participantes personas persona plazas cupos lugares the".split()
)
_PLAIN_YES: Final = frozenset({"yes", "y", "oui", "o", "si", "true"})
_WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Spoken:
    """The languages of a session: ours, in the order given, and others by the names the document uses."""

    known: tuple[Language, ...] = ()
    unknown: tuple[str, ...] = ()
    whole: bool = False


def read_capacity(text: str) -> tuple[int | None, bool]:
    """The one number of the text, 1 or more; None where there is no number, or several."""
    bare = plain(text)
    numbers = _NUMBER.findall(bare)
    if len(numbers) != 1:
        return None, False
    capacity = int(re.sub(r"\D", "", numbers[0]))
    rest = words(_NUMBER.sub(" ", bare))
    return capacity or None, all(word in _CAPACITY_FILLERS for word in rest)


def read_registration(text: str) -> tuple[bool | None, bool]:
    """Yes or no; None where the text says neither, or still offers both (`Yes / No`)."""
    said = words(text)
    if not said or said[0] not in YES | NO:
        return None, False
    whole = YES.union(NO).issuperset(said)
    if whole and _PLAIN_YES.intersection(said) and NO.intersection(said):
        return None, False
    return said[0] in YES, whole


def read_languages(text: str) -> Spoken:
    """`EN/FR/SPA`, `English, with interpretation into French`; languages that are not ours are named."""
    known: dict[Language, None] = {}
    unknown: dict[str, None] = {}
    whole = True
    found = _WORD.findall(text)
    for index, word in enumerate(found):
        language = None if _is_preposition(found, index) else LANGUAGE_NAMES.get(plain(word))
        if language:
            known[language] = None
        elif _is_other_language(word):
            unknown[word] = None
        elif plain(word) not in LANGUAGE_FILLERS:
            whole = False
    return Spoken(tuple(known), tuple(unknown), whole and bool(known) and not re.search(r"\d", text))


def _is_preposition(found: list[str], index: int) -> bool:
    """`en français`, `en español`: a word, not the code of English."""
    following = plain(found[index + 1]) if index + 1 < len(found) else ""
    return found[index].lower() == "en" and len(following) > 3 and following in LANGUAGE_NAMES


def _is_other_language(word: str) -> bool:
    bare = plain(word)
    if bare in LANGUAGE_FILLERS:
        return False
    return bare in _language_names() or (word.isupper() and 2 <= len(word) <= 3)


@cache
def _language_names() -> frozenset[str]:
    """The names of all languages, in ours; those of one word."""
    names = {plain(name) for language in LANGUAGES for name in Locale.parse(language).languages.values()}
    return frozenset(name for name in names if name.isalpha() and len(name) > 3)
