"""The frame that comes most of all, read without a parser: a cursor, as pages write it."""

import re
from typing import Final

_NUMBER: Final = r"(-?(?:0|[1-9][0-9]{0,4})(?:\.[0-9]{1,17})?)"
"""Five digits before the point: whatever matches is a `Coordinate`."""
_CURSOR: Final = re.compile(
    r'\{"t":"presence","ch":"([^"\\]+)","kind":"cursor","value":\{"x":'
    + _NUMBER
    + r',"y":'
    + _NUMBER
    + r"\}\}"
)


def cursor_in(text: str) -> tuple[str, dict[str, float]] | None:
    """The channel, whose name is to be checked, and the place; what `PutPresence` would read there.

    None: another frame, or the same written in another way. That is for the parser.
    """
    found = _CURSOR.fullmatch(text)
    if found is None:
        return None
    channel, x, y = found.groups()
    return channel, {"x": float(x), "y": float(y)}
