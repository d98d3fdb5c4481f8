"""Shared text as Yjs (https://docs.yjs.dev): every update is read and checked before it is an event."""

from base64 import b64decode, b64encode
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Final

from pycrdt import Doc, Text, get_state

from app.engine import yjs
from app.engine.refusals import Refusal
from app.engine.weave import WORK_PER_LETTER, WORK_PER_TEXT, WORK_PER_UPDATE, Unwoven, Weave, WornOut
from app.engine.yjs import ROOT, Marks, any_marks, no_marks

SERVER_CLIENT: Final = 1
"""Yjs client number of text that the server writes; nobody else goes on with it."""
STATE_BYTES_PER_CHARACTER: Final = 40
"""A Yjs state keeps the trace of deleted and single-typed letters: about 20 bytes each at worst, doubled."""
STATE_FLOOR: Final = 20_000
"""Room for a short text that was written and deleted many times."""
EMPTY: Final = b"\x00\x00"
"""The update, and the state, without any letter."""
_RECENT_UPDATES: Final = 128
"""A rule merges an update to check it, then its event is applied: it is merged once."""
_RECENT_LETTERS: Final = 200_000
"""Letters of texts being written, at about 300 bytes each; a board that is full has some 300,000."""


Piece = tuple[str, dict[str, Any]]
"""Letters, and the marks they have: name and value."""


@dataclass(frozen=True)
class SharedText:
    """The merged state of one text."""

    state: bytes = EMPTY

    @cached_property
    def plain(self) -> str:
        return str(_document(self.state).get(ROOT, type=Text))

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The words with their marks."""
        told = _document(self.state).get(ROOT, type=Text).diff()
        return tuple((letters, marks or {}) for letters, marks in told)

    @cached_property
    def clocks(self) -> Mapping[int, int]:
        """How many letters each Yjs client has put in, those since taken away included."""
        return yjs.read_clocks(get_state(self.state))

    def after(self, update: bytes) -> "SharedText":
        """The text with a checked update merged in (used in replay, where nothing is checked again)."""
        return _merged(self.state, update)

    def propose(self, update: bytes, limit: int, marks: Marks = no_marks) -> bytes:
        """A client's `update`, if it is canonical and every copy of this text will take it the same way.

        An update that leans on letters nobody has (its forerunner was refused) would lie in wait in other
        people's copies, and one that says known letters anew would be read differently by each: both are
        refused whole. Taking letters away is never too long.

        Raises:
            Refusal: `text-broken`, `text-out-of-step`, `text-too-long`, `text-worn-out`.
        """
        proposed = _read(update, marks)
        runs = self._follows(proposed)
        if sum(run.length for run in runs) * WORK_PER_LETTER > WORK_PER_UPDATE:
            raise Refusal("text-too-long", limit=limit)
        merged = self._with(update)
        if len(merged.plain) > max(limit, len(self.plain)):
            raise Refusal("text-too-long", limit=limit)
        if runs and len(merged.state) > STATE_FLOOR + limit * STATE_BYTES_PER_CHARACTER:
            raise Refusal("text-worn-out")
        self._weave(runs, proposed.deleted, merged)
        return update

    def _follows(self, proposed: yjs.Update) -> list[yjs.Run]:
        """The runs in an order in which each leans on letters that are there."""
        runs = yjs.in_order(proposed.runs, self.clocks)
        if runs is None:
            raise Refusal("text-out-of-step")
        there = {**self.clocks, **{run.client: run.clock + run.length for run in runs}}
        if any(span.end > there.get(span.client, 0) for span in proposed.deleted):
            raise Refusal("text-out-of-step")
        return runs

    def _with(self, update: bytes) -> "SharedText":
        try:
            return self.after(update)
        except BaseException as error:  # a panic in the Rust library derives from BaseException
            if isinstance(error, KeyboardInterrupt | SystemExit):
                raise
            raise Refusal("text-broken") from None

    def _weave(self, runs: list[yjs.Run], taken: tuple[yjs.Span, ...], merged: "SharedText") -> None:
        """See that every copy puts the letters in the same place."""
        try:
            weave = _recent.take(self.state)
            try:
                weave.weave(runs, taken)
            except ValueError:
                _recent.keep(self.state, weave)
                raise
        except Unwoven:
            raise Refusal("text-broken") from None
        except WornOut:
            raise Refusal("text-worn-out") from None
        _recent.keep(merged.state, weave)


def first_update(plain: str) -> bytes:
    """The update that writes `plain` into an empty text."""
    doc: Doc[Text] = Doc(client_id=SERVER_CLIENT)
    text = doc.get(ROOT, type=Text)
    text += plain
    return doc.get_update()


def rewritten(state: bytes, pieces: Sequence[Piece]) -> bytes:
    """The update by which the server takes all letters of a text away and writes `pieces` in their place."""
    doc: Doc[Text] = Doc(client_id=SERVER_CLIENT)
    text = doc.get(ROOT, type=Text)
    doc.apply_update(state)
    before = doc.get_state()
    text.clear()
    text += "".join(letters for letters, _ in pieces)
    at = 0
    for letters, marks in pieces:
        end = at + len(letters.encode())  # the library counts bytes
        if marks:
            text.format(at, end, marks)
        at = end
    return doc.get_update(before)


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


def _read(update: bytes, marks: Marks) -> yjs.Update:
    try:
        return yjs.read(update, marks=marks)
    except yjs.Malformed:
        raise Refusal("text-broken") from None


@lru_cache(maxsize=_RECENT_UPDATES)
def _merged(state: bytes, update: bytes) -> SharedText:
    doc = _document(state)
    doc.apply_update(update)
    merged = SharedText(doc.get_update())
    merged.__dict__["plain"] = str(
        doc.get(ROOT, type=Text)
    )  # it will be asked for, and the document is at hand
    return merged


def _document(state: bytes) -> "Doc[Text]":
    doc: Doc[Text] = Doc()
    doc.get(ROOT, type=Text)
    doc.apply_update(state)
    return doc


class _RecentWeaves:
    """The weaves of texts being written, by state: each is taken, changed, and kept under the next."""

    def __init__(self) -> None:
        self._weaves: OrderedDict[bytes, Weave] = OrderedDict()
        self._letters = 0

    def take(self, state: bytes) -> Weave:
        """
        Raises:
            WornOut
        """
        weave = self._weaves.pop(state, None)
        if weave is None:
            return _whole_weave(state)
        self._letters -= len(weave)
        return weave

    def keep(self, state: bytes, weave: Weave) -> None:
        replaced = self._weaves.pop(state, None)
        self._letters += len(weave) - (len(replaced) if replaced is not None else 0)
        self._weaves[state] = weave
        while self._letters > _RECENT_LETTERS and len(self._weaves) > 1:
            self._letters -= len(self._weaves.popitem(last=False)[1])


_recent: Final = _RecentWeaves()


def _whole_weave(state: bytes) -> Weave:
    runs = yjs.in_order(yjs.read(state, writers=yjs.LARGEST, marks=any_marks).runs, {})
    if runs is None:
        raise ValueError("a text whose letters do not lean on each other")
    weave = Weave()
    weave.weave(runs, most=WORK_PER_TEXT)
    return weave
