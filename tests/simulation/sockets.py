"""A connection whose frames move only when somebody moves them."""

from collections import deque
from typing import Protocol

from app.engine.roles import Viewer


class Line(Protocol):
    """`up`: on the way to the server. Each end may be gone before the other knows."""

    viewer: Viewer
    up: deque[str]
    client_there: bool
    server_there: bool

    async def read(self) -> None:
        """The server takes the next frame of `up`."""

    async def hear(self) -> str | None:
        """The next frame that comes to the client, if one is there."""

    async def notice(self) -> None:
        """The server finds that the client is gone."""


class Server(Protocol):
    """What simulated people talk to."""

    @property
    def last(self) -> int:
        """The last sequence of the log on disk."""

    @property
    def alone(self) -> bool:
        """Whether all lines lead to one process."""

    async def open(self, viewer: Viewer) -> Line: ...

    async def step(self) -> str:
        """Go on a little, or die and start again; a word about it."""

    async def lock(self, locked: bool) -> None:
        """Take the right to write from who does not lead, or give it back."""

    async def put_out(self, line: Line) -> None:
        """Whoever is on this line may not be in the channel; they may come back."""

    async def settle(self) -> None:
        """Do all that is to be done, without any mishap."""

    async def judge(self) -> None:
        """See that what is in memory is what is on disk."""
