"""What a channel's one task has to do, in the order in which it came."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.engine.channel import Outcome, Proposal
from app.engine.events import Event
from app.engine.roles import Grant
from app.live.member import Listener


@dataclass(frozen=True, slots=True, eq=False)
class Submission:
    """An operation and who waits for its answer. `listener` None: the server itself asks."""

    proposal: Proposal
    answer: Callable[[Outcome], None]
    listener: Listener | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody who wants in, from `since` on."""

    listener: Listener
    grant: Grant
    since: int | None


@dataclass(frozen=True, slots=True)
class News:
    """Other nodes have written up to `seq`, None: who knows. `events` came along, perhaps."""

    seq: int | None
    events: Sequence[Event] = ()
    done: "asyncio.Future[None] | None" = None
    """Is told when the channel has caught up, or could not."""


Work = Submission | Entry | News
