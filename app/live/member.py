"""Someone connected, as the channels see them."""

from dataclasses import dataclass, field
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

    def speaks_for(self, operation: str) -> bool:
        """Whether the page that asks for this has not gone on to a newer connection."""

    def overflow(self) -> None:
        """The outbox is full: leave all channels and resume."""

    def put_out(self, channel: str, refusal: Refusal) -> None:
        """The right to see this channel is gone."""


@dataclass
class Member:
    """`pages`: those of which the log has something that came over this connection."""

    listener: Listener
    grant: Grant
    pages: set[str] = field(default_factory=set)
