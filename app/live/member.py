"""Someone connected, as the channels see them."""

from dataclasses import dataclass
from typing import Protocol

from app.engine.refusals import Refusal
from app.engine.roles import Grant, Viewer
from app.live.outbox import Outbox
from app.locales import Language


@dataclass(frozen=True, slots=True)
class Guest:
    """Whom the door let in: one person of one session."""

    session: str
    viewer: Viewer
    name: str
    lang: Language


class Listener(Protocol):
    """A connection, seen from a channel."""

    outbox: Outbox

    @property
    def viewer(self) -> Viewer: ...

    def overflow(self) -> None:
        """The outbox is full: leave all channels and resume."""

    def put_out(self, channel: str, refusal: Refusal) -> None:
        """The right to see this channel is gone."""


@dataclass
class Member:
    listener: Listener
    grant: Grant
