"""What a kind of channel brings: its rules, its first operations, and who may enter."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.engine.roles import Grant, Viewer
from app.engine.rules import Rules
from app.engine.state import State
from app.live.names import ChannelName

First = tuple[str, Mapping[str, Any]]
"""An operation the server does itself: its kind and arguments."""


@dataclass(frozen=True)
class ChannelKind:
    """`begin` gives the operations that lay out a channel nobody wrote to; Refusal: there is no such channel.

    `enter` gives what a viewer may do, or raises Refusal; its last argument is the state of the parent
    channel, or of the channel itself where there is no parent.
    """

    rules: Rules
    begin: Callable[[ChannelName, State | None], Awaitable[list[First]]]
    enter: Callable[[Viewer, ChannelName, State], Grant]


Kinds = Mapping[str, ChannelKind]
