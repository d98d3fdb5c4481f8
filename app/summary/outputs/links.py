"""Which addresses an output may turn into links: those a browser opens, and no script or file."""

from typing import Final
from urllib.parse import urlsplit

SCHEMES: Final = frozenset({"http", "https"})


def is_followable(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:  # a malformed IPv6 host
        return False
    return parts.scheme in SCHEMES and bool(parts.netloc) and " " not in address
