"""How nodes tell each other what is new. Everything may be lost, doubled or late: it only saves time."""

from collections.abc import Callable
from typing import Literal, Protocol

Hear = Callable[[str, bytes], None]
"""Is given a topic and what another node said on it."""

Caught = Callable[[str], None]
"""Is given a topic from now on heard; what was said before may have been missed."""


Others = Literal["alone", "heard", "unheard", "no-bus"]
"""What this node hears of others: there can be none; it hears them; it does not just now; it never does, and
sees of them what is in the log."""


class Bus(Protocol):
    """One node's end of it. What this node says it does not hear itself."""

    @property
    def up(self) -> bool:
        """Whether what is said now is heard, as far as this end knows."""

    def listen(self, topic: str) -> None:
        """Hear a topic, soon and after every interruption; `caught` tells when."""

    def ignore(self, topic: str) -> None:
        """Hear it no more."""

    def say(self, topic: str, message: bytes) -> None:
        """Tell whoever listens. Never waits, never fails."""

    async def run(self, hear: Hear, caught: Caught) -> None:
        """Be at work until cancelled."""


class NoBus:
    """For nodes that have nothing in common but the database: they read the log more often."""

    up = False

    def listen(self, topic: str) -> None: ...

    def ignore(self, topic: str) -> None: ...

    def say(self, topic: str, message: bytes) -> None: ...

    async def run(self, hear: Hear, caught: Caught) -> None:
        """Nothing will ever come."""


def hears_others(bus: Bus | None) -> Others:
    """`bus` None: there can be no others."""
    if bus is None:
        return "alone"
    if isinstance(bus, NoBus):
        return "no-bus"
    return "heard" if bus.up else "unheard"
