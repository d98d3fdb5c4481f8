"""A bus between the nodes of one process, for tests and simulations that decide what is lost."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from app.live.bus import Caught, Hear

Pass = Callable[[str, bytes], int]
"""How often a message arrives: usually once."""


def _once(topic: str, message: bytes) -> int:
    return 1


@dataclass
class Medium:
    """What the ends have in common. `cut`: nothing gets through. `passes` is asked for every message."""

    passes: Pass = _once
    ends: "list[MemoryBus]" = field(default_factory=list)
    cut: bool = False

    def mend(self) -> None:
        """After a cut everybody hears again what they listen to."""
        self.cut = False
        for end in self.ends:
            for topic in end.topics:
                end.catch(topic)


class MemoryBus:
    """One node's end; it joins the medium when it is at work."""

    def __init__(self, medium: Medium) -> None:
        self.topics: set[str] = set()
        self._medium = medium
        self._hear: Hear | None = None
        self._caught: Caught | None = None

    @property
    def up(self) -> bool:
        return self._hear is not None and not self._medium.cut

    def listen(self, topic: str) -> None:
        self.topics.add(topic)
        if self.up:
            self.catch(topic)

    def ignore(self, topic: str) -> None:
        self.topics.discard(topic)

    def say(self, topic: str, message: bytes) -> None:
        if not self.up:
            return
        for end in self._medium.ends:
            if end is not self and topic in end.topics:
                for _ in range(self._medium.passes(topic, message)):
                    asyncio.get_running_loop().call_soon(end.take, topic, message)

    async def run(self, hear: Hear, caught: Caught) -> None:
        self._hear, self._caught = hear, caught
        self._medium.ends.append(self)
        try:
            for topic in self.topics:
                self.catch(topic)
            await asyncio.Future()
        finally:
            self._medium.ends.remove(self)
            self._hear = self._caught = None

    def catch(self, topic: str) -> None:
        if self._caught:
            self._caught(topic)

    def take(self, topic: str, message: bytes) -> None:
        if self._hear and topic in self.topics and not self._medium.cut:
            self._hear(topic, message)
