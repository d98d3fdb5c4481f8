"""Shared text as Yjs (https://docs.yjs.dev): every update is read and checked before it is an event."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from pycrdt import Doc, Text, get_state

from app.engine import yjs
from app.engine.refusals import Refusal
from app.engine.yjs import ROOT

SERVER_CLIENT: Final = 1
"""Yjs client number of text that the server writes when it makes a record; nobody goes on with it."""
STATE_BYTES_PER_CHARACTER: Final = 40
"""A Yjs state keeps the trace of deleted and single-typed letters: about 20 bytes each at worst, doubled."""
STATE_FLOOR: Final = 20_000
"""Room for a short text that was written and deleted many times."""
EMPTY: Final = b"\x00\x00"
"""The update, and the state, without any letter."""
_MERGED_TEXTS: Final = 64
"""What a rule has just merged to check it is merged once more when its event is applied."""


@dataclass(frozen=True)
class SharedText:
    """The merged state of one text."""

    state: bytes = EMPTY

    @cached_property
    def plain(self) -> str:
        return str(_document(self.state).get(ROOT, type=Text))

    @cached_property
    def clocks(self) -> Mapping[int, int]:
        """How many letters each Yjs client has put in, those since taken away included."""
        return yjs.read_clocks(get_state(self.state))

    def after(self, update: bytes) -> "SharedText":
        """The text with a checked update merged in (used in replay, where nothing is checked again)."""
        return _merged(self.state, update)[0]

    def propose(self, update: bytes, limit: int) -> bytes:
        """A client's `update`, if it is canonical and every copy of this text can take it the same way.

        An update that leans on letters nobody has (its forerunner was refused) would lie in wait in other
        people's copies, and one that says known letters anew would be read differently by each: both are
        refused whole. Taking letters away is never too long.

        Raises:
            Refusal: `text-broken`, `text-out-of-step`, `text-too-long`, `text-worn-out`.
        """
        proposed = _read(update)
        if not yjs.follows(proposed, self.clocks):
            raise Refusal("text-out-of-step")
        if self._splits(proposed):
            raise Refusal("text-broken")
        merged = self._agreed(update)
        if len(merged.plain) > max(limit, len(self.plain)):
            raise Refusal("text-too-long", limit=limit)
        if proposed.runs and len(merged.state) > STATE_FLOOR + limit * STATE_BYTES_PER_CHARACTER:
            raise Refusal("text-worn-out")
        return update

    def _splits(self, update: yjs.Update) -> bool:
        there = () if self.plain.isascii() else yjs.read(self.state, writers=len(self.clocks)).runs
        return yjs.splits(update, there)

    def _agreed(self, update: bytes) -> "SharedText":
        """The merged text, if who took each update and who got the whole state read the same."""
        try:
            merged, step_by_step = _merged(self.state, update)
        except BaseException as error:  # a panic in the Rust library derives from BaseException
            if isinstance(error, KeyboardInterrupt | SystemExit):
                raise
            raise Refusal("text-broken") from None
        if merged.plain != step_by_step:
            raise Refusal("text-broken")
        return merged


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


def _read(update: bytes) -> yjs.Update:
    try:
        return yjs.read(update)
    except yjs.Malformed:
        raise Refusal("text-broken") from None


@lru_cache(maxsize=_MERGED_TEXTS)
def _merged(state: bytes, update: bytes) -> tuple[SharedText, str]:
    """The text with `update`, and its letters as they stand before the state is written and read again."""
    doc = _document(state)
    doc.apply_update(update)
    return SharedText(doc.get_update()), str(doc.get(ROOT, type=Text))


def _document(state: bytes) -> "Doc[Text]":
    doc: Doc[Text] = Doc()
    doc.get(ROOT, type=Text)
    doc.apply_update(state)
    return doc
