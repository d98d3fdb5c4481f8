"""Tokens of links: the link's id, then a signature of it. None is stored, yet each can be shown again."""

import hmac
import secrets
import string
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Final

ALPHABET: Final = string.ascii_letters + string.digits
"""No dash or underscore: an id may start a word on a command line and be picked with a double click."""
SESSION_ID_LETTERS: Final = 10
"""59 bits: sessions are found by their id, but only links and cookies open them."""
ID_LETTERS: Final = 12
"""71 bits: people and links never meet; guessing a link needs its signature as well."""
MAC_LETTERS: Final = 22
"""132 bits of HMAC-SHA256 in base64url: beyond guessing, and a QR code of the address stays coarse."""


def new_session_id() -> str:
    return _random(SESSION_ID_LETTERS)


def new_id() -> str:
    """An id for a person or a link."""
    return _random(ID_LETTERS)


def link_address(base: str, token: str) -> str:
    """Where a link leads; `base` is the server's address without a path."""
    return f"{base}/j/{token}"


def _random(letters: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(letters))


class Links:
    """Makes and checks the tokens of one server."""

    def __init__(self, secret: bytes) -> None:
        self._link_key = secret
        self._form_key = hmac.digest(secret, b"forms", sha256)

    def token(self, link_id: str) -> str:
        """The token that opens the link `link_id`."""
        return link_id + _mac(self._link_key, link_id)

    def link_id(self, token: str) -> str | None:
        """The id in the token, or None when this server did not make it; all wrong ones take equally long."""
        link_id, mac = token[:-MAC_LETTERS], token[-MAC_LETTERS:]
        right = _same(mac, _mac(self._link_key, link_id))
        return link_id if right and link_id else None

    def form_token(self, browser: str) -> str:
        """What a form must send back, for the browser that carries this random cookie."""
        return _mac(self._form_key, browser)

    def is_form_token(self, token: str, browser: str) -> bool:
        return _same(token, self.form_token(browser))


def _mac(key: bytes, text: str) -> str:
    digest = hmac.digest(key, text.encode(errors="replace"), sha256)
    return urlsafe_b64encode(digest).decode()[:MAC_LETTERS]


def _same(given: str, right: str) -> bool:
    return hmac.compare_digest(given.encode(errors="replace"), right.encode())
