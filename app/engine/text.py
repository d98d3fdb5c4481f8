"""Shared text as Yjs (https://docs.yjs.dev): every update is read and checked before it is an event."""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from pycrdt import Doc, Text

from app.engine import yjs
from app.engine.recent import Recent
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
_MERGED_BYTES: Final = 5_000_000
"""A rule merges an update to check it, and its event is applied when it is on disk, after those of other
channels: it is merged once. Hundreds of notes at a time, or three of the longest answers."""
_WOVEN_BYTES: Final = 5_000_000
"""For weaves of texts being written: two thousand people, each in a text of their own. The weave of a text
that is taken up again is made anew in a tenth of a millisecond."""
_MERGED_EACH: Final = 500
"""Bytes for the objects around the words."""
_WEAVE_BYTES: Final = 1000
_STRETCH_BYTES: Final = 250


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
        known, woven = _woven.take(self.state), self.state
        weave = _whole_weave(self.state) if known is None else known
        try:
            woven = self._checked(proposed, update, limit, weave).state
        finally:
            _woven.keep(woven, weave, _WEAVE_BYTES + _STRETCH_BYTES * len(weave) + len(woven))
        return update

    def _checked(self, proposed: yjs.Update, update: bytes, limit: int, weave: Weave) -> "SharedText":
        """The text with the update, which is woven in; after a refusal it is not."""
        runs = _following(proposed, weave.clocks)
        if sum(run.length for run in runs) * WORK_PER_LETTER > WORK_PER_UPDATE:
            raise Refusal("text-too-long", limit=limit)
        merged = self._with(update)
        if len(merged.plain) > max(limit, len(self.plain)):
            raise Refusal("text-too-long", limit=limit)
        if runs and len(merged.state) > STATE_FLOOR + limit * STATE_BYTES_PER_CHARACTER:
            raise Refusal("text-worn-out")
        try:
            weave.weave(runs, proposed.deleted)
        except Unwoven:
            raise Refusal("text-broken") from None
        except WornOut:
            raise Refusal("text-worn-out") from None
        return merged

    def _with(self, update: bytes) -> "SharedText":
        try:
            return self.after(update)
        except BaseException as error:  # a panic in the Rust library derives from BaseException
            if isinstance(error, KeyboardInterrupt | SystemExit):
                raise
            raise Refusal("text-broken") from None


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


def _following(proposed: yjs.Update, clocks: Mapping[int, int]) -> list[yjs.Run]:
    """The runs in an order in which each leans on letters that are there.

    Raises:
        Refusal: `text-out-of-step`.
    """
    runs = yjs.in_order(proposed.runs, clocks)
    if runs is None:
        raise Refusal("text-out-of-step")
    there = {**clocks, **{run.client: run.clock + run.length for run in runs}}
    if any(span.end > there.get(span.client, 0) for span in proposed.deleted):
        raise Refusal("text-out-of-step")
    return runs


def _read(update: bytes, marks: Marks) -> yjs.Update:
    try:
        return yjs.read(update, marks=marks)
    except yjs.Malformed:
        raise Refusal("text-broken") from None


def _merged(state: bytes, update: bytes) -> SharedText:
    known = _merges.get((state, update))
    if known is not None:
        return known
    doc: Doc[Text] = Doc()
    text = doc.get(ROOT, type=Text)
    doc.apply_update(state)
    doc.apply_update(update)
    merged = SharedText(doc.get_update())
    words = merged.__dict__["plain"] = str(text)  # it will be asked for, and the document is at hand
    size = _MERGED_EACH + len(state) + len(update) + len(merged.state) + 4 * len(words)
    _merges.keep((state, update), merged, size)
    return merged


def _document(state: bytes) -> "Doc[Text]":
    doc: Doc[Text] = Doc()
    doc.get(ROOT, type=Text)
    doc.apply_update(state)
    return doc


_merges: Final = Recent[tuple[bytes, bytes], SharedText](_MERGED_BYTES)
"""By state and update."""
_woven: Final = Recent[bytes, Weave](_WOVEN_BYTES)
"""By state: each is taken, changed, and kept under the next."""


def _whole_weave(state: bytes) -> Weave:
    """
    Raises:
        Refusal: `text-worn-out`.
    """
    runs = yjs.in_order(yjs.read(state, writers=yjs.LARGEST, marks=any_marks).runs, {})
    if runs is None:
        raise ValueError("a text whose letters do not lean on each other")
    weave = Weave()
    try:
        weave.weave(runs, most=WORK_PER_TEXT)
    except WornOut:
        raise Refusal("text-worn-out") from None
    return weave
