"""Shared text as Yjs (https://docs.yjs.dev): every update is checked and made canonical before it is an event."""

from base64 import b64decode, b64encode
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from pycrdt import Doc, Text

from app.engine.refusals import Refusal

ROOT: Final = "t"
"""Name of the one Y.Text in each document."""
SERVER_CLIENT: Final = 1
"""Yjs client number of text that the server writes when it makes a record; nobody edits with it afterwards."""
STATE_BYTES_PER_CHARACTER: Final = 40
"""A Yjs state keeps the trace of deleted and single-typed letters: about 20 bytes each at worst, doubled."""
STATE_FLOOR: Final = 20_000
"""Room for a short text that was written and deleted many times."""


@dataclass(frozen=True)
class SharedText:
    """The merged state of one text."""

    state: bytes = b"\x00\x00"

    @cached_property
    def plain(self) -> str:
        return str(_document(self.state).get(ROOT, type=Text))

    def after(self, update: bytes) -> "SharedText":
        """The text with a canonical update merged in (used in replay, where nothing is checked again)."""
        doc = _document(self.state)
        doc.apply_update(update)
        return SharedText(doc.get_update())

    def propose(self, update: bytes, limit: int) -> bytes:
        """The canonical form of a client's `update`: only what really became part of the text.

        An update that leans on letters nobody has (its forerunner was refused) would lie in wait in other
        people's copies; it is refused whole instead.

        Raises:
            Refusal: `text-broken`, `text-out-of-step`, `text-too-long`.
        """
        doc = _document(self.state)
        before = doc.get_state()
        _apply(doc, update)
        merged = doc.get_update()
        if merged == self.state and _has_letters(update):
            raise Refusal("text-out-of-step")
        _check(doc, merged, limit)
        return doc.get_update(before)


def first_update(plain: str) -> bytes:
    """The update that writes `plain` into an empty text."""
    doc: Doc[Text] = Doc(client_id=SERVER_CLIENT)
    text = doc.get(ROOT, type=Text)
    text += plain
    return doc.get_update()


def encode(update: bytes) -> str:
    return b64encode(update).decode("ascii")


def decode(update: str) -> bytes:
    """
    Raises:
        Refusal: `text-broken`.
    """
    try:
        return b64decode(update, validate=True)
    except ValueError:
        raise Refusal("text-broken") from None


def _document(state: bytes) -> "Doc[Text]":
    doc: Doc[Text] = Doc()
    doc.get(ROOT, type=Text)
    doc.apply_update(state)
    return doc


def _apply(doc: "Doc[Text]", update: bytes) -> None:
    try:
        doc.apply_update(update)
    except BaseException as error:  # a panic in the Rust library derives from BaseException
        if isinstance(error, KeyboardInterrupt | SystemExit):
            raise
        raise Refusal("text-broken") from None


def _has_letters(update: bytes) -> bool:
    """The first varint of a v1 update counts the clients with inserted content; 0 means deletions only."""
    return update[:1] != b"\x00"


def _check(doc: "Doc[Text]", merged: bytes, limit: int) -> None:
    if list(doc.keys()) != [ROOT]:
        raise Refusal("text-broken")
    if len(str(doc.get(ROOT, type=Text))) > limit:
        raise Refusal("text-too-long", limit=limit)
    if len(merged) > STATE_FLOOR + limit * STATE_BYTES_PER_CHARACTER:
        raise Refusal("text-worn-out")
