"""Which addresses Minga makes links of: those a browser opens, and no script or file."""

from typing import Final
from urllib.parse import urlsplit

_MAX_URL: Final = 2000
"""Characters that every browser and mail program takes in an address."""


def is_web_address(url: str) -> bool:
    """Whether a browser may be sent there: http or https, with a host."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:  # a malformed IPv6 host
        return False
    return (
        parts.scheme in ("http", "https")
        and bool(host)
        and len(url) <= _MAX_URL
        and not set(url) & set(' \n\t"<>')
    )
