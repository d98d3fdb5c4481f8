"""Everything Minga says, in English, French and Spanish: sentences, numbers, dates and lists."""

from app.locales.catalogue import BadArguments, MissingMessage, has, say
from app.locales.languages import DEFAULT_LANGUAGE, LANGUAGES, Language, is_language, negotiate

__all__ = [
    "DEFAULT_LANGUAGE",
    "LANGUAGES",
    "BadArguments",
    "Language",
    "MissingMessage",
    "has",
    "is_language",
    "negotiate",
    "say",
]
