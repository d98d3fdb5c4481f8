"""The text of a fiche as it is stored and as it is compared."""

import re
import unicodedata
from typing import Final

# Control characters, surrogates and non-characters: no document format Minga writes can hold them.
_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]"
)
_LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_WORD: Final = re.compile(r"[^\W_]+")


def printable(text: str) -> str:
    """The text with `\\n` for every kind of line end and a space for what cannot be printed."""
    return _UNPRINTABLE.sub(" ", _LINE_ENDS.sub("\n", text))


def plain(text: str) -> str:
    """For comparisons: lower case, without accents, `-` for every dash, one space for white space."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.sub("[\u2010-\u2015\u2212]", "-", bare).replace("’", "'").split())


def words(text: str) -> tuple[str, ...]:
    """The words of a text, plain: `Sous-thème :` is `("sous", "theme")`."""
    return tuple(_WORD.findall(plain(text)))


def has_words(text: str) -> bool:
    return any(letter.isalnum() for letter in text)
