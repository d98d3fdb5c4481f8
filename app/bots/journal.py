"""The operations of one channel that wait for an answer, in order. They outlive the line and the page."""

from dataclasses import dataclass, field
from typing import Any

Frame = dict[str, Any]


@dataclass
class Waiting:
    """An operation without a final answer. `guess`: the facts that it will probably lead to.

    `sent` counts the sendings of the journal up to its last one, None: it is to be sent. `acked` is the
    sequence it got, while the copy has not reached that.
    """

    frame: Frame
    guess: Frame
    sent: int | None = None
    acked: int | None = None

    @property
    def id(self) -> str:
        return str(self.frame["id"])

    @property
    def to_send(self) -> bool:
        return self.sent is None and self.acked is None


@dataclass
class Journal:
    waiting: list[Waiting] = field(default_factory=list)
    held_until: int = 0
    """Milliseconds on the client's clock before which nothing is sent."""
    _sendings: int = 0

    @property
    def pending(self) -> int:
        return sum(one.acked is None for one in self.waiting)

    def find(self, id: str) -> Waiting | None:
        return next((one for one in self.waiting if one.id == id), None)

    def take_to_send(self, now: int) -> list[Frame]:
        """Everything that is to be sent, in order; it counts as sent from now on."""
        ready = [one for one in self.waiting if one.to_send] if now >= self.held_until else []
        for one in ready:
            self._sendings += 1
            one.sent = self._sendings
        return [one.frame for one in ready]

    def unsend_all(self) -> None:
        """No answer will come any more."""
        self.held_until = 0
        for one in self.waiting:
            one.sent = None

    def hold(self, one: Waiting, until: int) -> None:
        one.sent = None
        self.held_until = max(self.held_until, until)

    def came_too_early(self, one: Waiting) -> bool:
        """Whether one before it had not reached the server when it did, so that its refusal means nothing
        yet."""
        before = self.waiting[: self.waiting.index(one)]
        return any(other.acked is None and _later(other, one) for other in before)

    def reached(self, seq: int) -> None:
        """The copy shows what was acked up to `seq`."""
        self.waiting = [one for one in self.waiting if one.acked is None or one.acked > seq]

    def forget_acked(self) -> None:
        """The whole state came: it shows what was acked, or comes from a server that has lost it."""
        self.waiting = [one for one in self.waiting if one.acked is None]

    def remove(self, one: Waiting) -> None:
        self.waiting.remove(one)


def _later(other: Waiting, one: Waiting) -> bool:
    return other.sent is None or (one.sent is not None and other.sent > one.sent)
