"""What a fiche may weigh, and the word limits of its texts."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

WORD_LIMITS: Final[Mapping[str, int]] = MappingProxyType(
    {"summary": 250, "conceptualization": 1000, "objectives": 100, "main_points": 150}
)
"""Words of each long text, as the forms state them. More is kept and flagged, never cut."""

MAX_BYTES: Final = 2_000_000
"""The text of a fiche is some 20 KB; the rest is room for the logos in a DOCX."""
MAX_CHARACTERS: Final = 200_000
"""About 30,000 words: twenty times what all word limits allow together."""
MAX_LINES: Final = 5_000
"""A hundred pages of print."""
MAX_UNPACKED_BYTES: Final = 30_000_000
"""Uncompressed size of a DOCX with pictures; a file of MAX_BYTES that unpacks to more is not a document."""
MAX_XML_BYTES: Final = 6_000_000
"""XML in a DOCX, which is parsed in memory: a hundred pages with styles and fonts need less."""
MAX_CAPACITY: Final = 1000
"""The most people a video call with breakout rooms takes."""
MAX_MINUTES: Final = 24 * 60
"""A session is one sitting; what lasts longer than a day is several."""


def count_words(text: str) -> int:
    """Words as people count them: what stands between white space and has a letter or a digit.

    `multi-level`, `l’économie` and `2h30` are one word each; a dash alone is none. The browser counts the
    same way: `text.split(/\\s+/).filter(word => /[\\p{L}\\p{N}]/u.test(word)).length`.
    """
    return sum(any(letter.isalnum() for letter in word) for word in text.split())
