"""The three languages of Minga and the choice of one for a reader."""

from typing import Final, Literal, TypeGuard

Language = Literal["en", "fr", "es"]

LANGUAGES: Final[tuple[Language, ...]] = ("en", "fr", "es")
DEFAULT_LANGUAGE: Final[Language] = "en"


def is_language(value: object) -> TypeGuard[Language]:
    return isinstance(value, str) and value in LANGUAGES


def negotiate(accept_language: str | None) -> Language:
    """Our best match for an `Accept-Language` header (RFC 9110, 12.5.4); English where nothing matches.

    Regions are ignored (`fr-CA` is served French). A malformed header never raises.
    """
    best: Language = DEFAULT_LANGUAGE
    best_weight = 0.0
    for choice in (accept_language or "").split(","):
        tag, _, parameters = choice.partition(";")
        language = tag.strip().lower().partition("-")[0]
        weight = _weight(parameters)
        if is_language(language) and weight > best_weight:
            best, best_weight = language, weight
    return best


def _weight(parameters: str) -> float:
    """The quality value of one choice, 1 where none is given, 0 where it is not a number from 0 to 1."""
    name, _, value = parameters.strip().partition("=")
    if not name:
        return 1.0
    try:
        weight = float(value)
    except ValueError:
        return 0.0
    return weight if name.strip().lower() == "q" and 0 <= weight <= 1 else 0.0
