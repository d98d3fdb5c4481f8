"""What a page asks for in one channel over one line, until it is answered for good (SPEC A12, J12)."""

from collections.abc import Callable, Mapping
from math import inf
from typing import Final

from app.engine.limits import FRAMES_BURST
from app.engine.refusals import Param, Refusal

WAITING_KEPT: Final = FRAMES_BURST
"""As many as can come at once; of more that is unanswered the oldest is not known any more."""
REFUSED_KEPT: Final = 100
"""A page that was told drops what was refused; what still comes of it was sent just before."""
COMES_AGAIN: Final = inf
"""In place of the number of an arrival: its answer was no final one, so the page sends it again."""


class Asked:
    """Operations in the order in which they first came, which is that of the page's journal.

    `has_acted`: whether an operation is in the channel's log.
    """

    def __init__(self, has_acted: Callable[[str], bool]) -> None:
        self._has_acted = has_acted
        self._arrivals = 0
        self._waiting: dict[str, float] = {}
        """Operation -> number of the arrival that is being decided."""
        self._refused: dict[str, tuple[str, Mapping[str, Param]]] = {}

    def takes(self, op: str) -> bool:
        """False: it is being decided already; that answer is the answer to this sending, too.

        Raises:
            Refusal: the page has been told so for good, and goes by that.
        """
        if op in self._refused:
            code, params = self._refused[op]
            raise Refusal(code, **params)
        if self._waiting.get(op, COMES_AGAIN) != COMES_AGAIN:
            return False
        self._arrivals += 1
        self._waiting[op] = self._arrivals
        if len(self._waiting) > WAITING_KEPT:
            del self._waiting[next(iter(self._waiting))]
        return True

    def acted(self, op: str) -> None:
        self._waiting.pop(op, None)

    def refused(self, op: str, refusal: Refusal, again: bool) -> None:
        """`again`: the page is to ask once more. It does so, too, where one before it is to come (again)."""
        arrived = self._waiting.get(op)
        if arrived is None:
            return
        if self._has_acted(op):
            del self._waiting[op]  # of what was acked a page minds no refusal
        elif again or self._came_too_early(op, arrived):
            self._waiting[op] = COMES_AGAIN
        else:
            del self._waiting[op]
            self._refused[op] = refusal.code, refusal.params
            if len(self._refused) > REFUSED_KEPT:
                del self._refused[next(iter(self._refused))]

    def _came_too_early(self, op: str, arrived: float) -> bool:
        """Whether one before it had not come, or came again, when this one did."""
        for other, last in self._waiting.items():
            if other == op:
                break
            if last > arrived:
                return True
        return False
