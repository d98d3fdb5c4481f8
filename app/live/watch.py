"""What the server does by itself: when a time is over, or somebody has been away too long."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from app.engine.refusals import Refusal
from app.live.channel import LiveChannel
from app.live.hub import Hub
from app.live.kinds import Kinds
from app.live.names import ChannelName

logger = logging.getLogger(__name__)

EVERY: Final = 2.0
"""Seconds between two looks: a clock that ends late by that is still on time for people."""


@dataclass
class Seen:
    """An `Attendance`. `last`: when each person was last here."""

    now: int = 0
    here: Sequence[str] = ()
    last: dict[str, int] = field(default_factory=dict)

    def look(self, people: Sequence[str], now: int) -> None:
        self.now, self.here = now, people
        self.last |= dict.fromkeys(people, now)

    def nobody_is_away(self) -> None:
        """Who is not seen here may be with another node."""
        self.last = dict.fromkeys(self.last, self.now)

    def away(self, person: str) -> int:
        return self.now - self.last.setdefault(person, self.now)


class Watch:
    """Every node looks; what one has done is not due any more for the next, or refused by its rule."""

    def __init__(self, hub: Hub, kinds: Kinds) -> None:
        self._hub = hub
        self._kinds = kinds
        self._seen: dict[str, Seen] = {}

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            await asyncio.sleep(EVERY)
            await self.look()

    async def look(self) -> None:
        loaded = self._hub.loaded()
        self._seen = {live.name: self._seen.get(live.name) or Seen() for live in loaded}
        for live in loaded:
            await self._look_at(live, self._seen[live.name])

    async def _look_at(self, live: LiveChannel, seen: Seen) -> None:
        name = ChannelName.parse(live.name)
        seen.look(list(live.presence.people), self._hub.clock())
        if not self._hub.sees_everyone:
            seen.nobody_is_away()
        for kind, args in list(self._kinds[name.kind].due(live.channel.state, seen)):
            try:
                outcome = await self._hub.do(name, kind, args)
            except Refusal as refusal:  # the channel itself is not to be had now
                outcome = refusal
            if isinstance(outcome, Refusal):
                logger.info("%s: %s was due and not done: %s", name, kind, outcome.code)
