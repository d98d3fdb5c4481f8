"""Text that every output format can hold.

People paste anything: terminal escapes, half of an emoji, line ends of three systems. XML (DOCX, XLSX)
refuses most control characters and UTF-8 refuses lone surrogates, so the model cleans its texts once, at
the door, and no renderer has to think of it again.
"""

import re
import unicodedata
from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator

_LINE_ENDS: Final = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SURROGATES: Final = re.compile(r"[\ud800-\udfff]")
# What XML 1.0 (production 2, Char) leaves out or discourages: noncharacters and all but two controls.
_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)


def printable(value: object) -> object:
    """`value` without what cannot be printed; line ends become `\\n`, half characters U+FFFD.

    Anything but a string passes as it is, for the model to refuse.
    """
    if not isinstance(value, str):
        return value
    text = _LINE_ENDS.sub("\n", value)
    return _UNPRINTABLE.sub("", _SURROGATES.sub("\ufffd", text))


def one_line(text: str) -> str:
    return " ".join(text.split())


Text = Annotated[str, BeforeValidator(printable)]
"""Any number of lines."""

Title = Annotated[Text, AfterValidator(one_line)]
"""One line, single spaces."""


def is_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (UAX 9, rules P2 and P3)."""
    directions = map(unicodedata.bidirectional, text)
    return next((direction != "L" for direction in directions if direction in ("L", "R", "AL")), False)


def shortened(text: str, limit: int) -> str:
    """The text's first words, at most `limit` characters of it."""
    if len(text) <= limit:
        return text
    words = text[:limit].rpartition(" ")[0] or text[:limit]
    return words.rstrip(" ,;:.–-") + "…"
