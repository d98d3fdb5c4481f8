"""What a kind of channel brings: its rules, its first operations, and who may enter."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from app.engine.roles import Grant, Viewer
from app.engine.rules import Rules
from app.engine.state import State
from app.live.names import ChannelName

First = tuple[str, Mapping[str, Any]]
"""An operation the server does itself: its kind and arguments."""


class Attendance(Protocol):
    """Who is in a channel, and when; times are milliseconds since 1970."""

    now: int
    here: Sequence[str]
    """The longest there first."""

    def away(self, person: str) -> int:
        """Milliseconds since a person was last seen here, as far as this process has looked."""


Due = Callable[[State, Attendance], Iterable[First]]
"""What the server should do by itself now."""


Complete = Callable[[ChannelName, State | None, State], Awaitable[list[First]]]
"""What a channel lacks that newer ones are laid out with, from its parent's state and its own."""


async def nothing_lacks(name: ChannelName, parent: State | None, state: State) -> list[First]:
    return []


Check = Callable[[Viewer, ChannelName, Mapping[str, Any]], Awaitable[Mapping[str, Any]]]
"""Looks up what a rule cannot know, and gives the arguments on which it decides; raises Refusal."""


def nothing_due(state: State, attendance: Attendance) -> Iterable[First]:
    return ()


@dataclass(frozen=True)
class ChannelKind:
    """`begin` gives the operations that lay out a channel nobody wrote to; Refusal: there is no such channel.

    `enter` gives what a viewer may do, or raises Refusal; its last argument is the state of the parent
    channel, or of the channel itself where there is no parent. `due` is asked every few seconds, `complete`
    whenever a channel is loaded that was laid out earlier. `checks` are asked before operations of a kind.
    """

    rules: Rules
    begin: Callable[[ChannelName, State | None], Awaitable[list[First]]]
    enter: Callable[[Viewer, ChannelName, State], Grant]
    due: Due = nothing_due
    complete: Complete = nothing_lacks
    checks: Mapping[str, Check] = field(default_factory=dict)


Kinds = Mapping[str, ChannelKind]
