"""The fast lane: what a server may offer beside ASGI's `receive` and `send`, so that frames go straight.

A server that offers it says so in the scope: `extensions["minga.lane"] = {"lane": lane}`. Without it the
same frames go the ordinary way, one `await` each.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

from app.live.frame import Frame

EXTENSION: Final = "minga.lane"


class Lane(Protocol):
    """One connection's way out and in, without waiting."""

    free: bool
    """Whether the transport takes more now; else it holds enough that its reader has not taken."""

    def write(self, frame: Frame) -> None:
        """Send; nothing happens when the connection is closing."""

    def listen(self, hear: Callable[[str], None], freed: Callable[[], None]) -> None:
        """From now on `hear` is given each message ("" for one that is no text), beginning with those that
        wait; only the end of the connection still comes by `receive`. `freed` is called when `free` is true
        again."""

    def hold(self) -> None:
        """Read no more from the line for now; what was read already may still be heard."""

    def go_on(self) -> None:
        """Read again after `hold`."""

    def finish(self) -> None:
        """Close in the ordinary way; `receive` then tells of the end."""


def lane_of(scope: Mapping[str, Any]) -> Lane | None:
    """The lane that the server offers, if it does."""
    offered = scope.get("extensions", {}).get(EXTENSION)
    return offered["lane"] if offered else None
