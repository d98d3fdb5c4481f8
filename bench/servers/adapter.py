"""What the harness asks of a server's adapter."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Final

TOKEN: Final = re.compile(rb"<(\d{8})>")
"""Within the 80 letters of each edit; most wires carry letters as they are."""


Part = str | bytes
Said = Part | tuple[Part, ...]
"""A message: text, binary, or several frames that belong together."""


class Unwelcome(Exception):
    """The server does not let a member in; the message is what it said."""


@dataclass(frozen=True)
class Plan:
    """How many members, in rooms of how many; `folder` is the server's own."""

    members: int
    room: int
    port: int
    folder: Path
    scattered: bool = False
    """Neighbours in number sit in different rooms, as they do when people are placed evenly."""

    @property
    def rooms(self) -> int:
        return -(-self.members // self.room)

    def room_of(self, member: int) -> str:
        return f"room-{member % self.rooms if self.scattered else member // self.room}"


@dataclass(frozen=True)
class Place:
    """Where a member connects: the path, and headers of the handshake."""

    path: str
    headers: dict[str, str] = field(default_factory=dict)


class Speech(ABC):
    """One member's side of a server's protocol."""

    heartbeat: ClassVar[dict[bytes, Said]] = {}
    """Messages that want an answer however busy we are, and the answers."""
    joined: bool = False
    room: str = ""
    """Where the member came in: members of one room see each other's edits."""

    @abstractmethod
    def opening(self) -> Sequence[Said]:
        """What to say once connected."""

    @abstractmethod
    def hear(self, payload: bytes) -> Sequence[Said]:
        """Take a message while coming in; what to say to it. Sets `joined` when the room's content is here.

        Raises:
            Unwelcome
        """

    @abstractmethod
    def cursor(self, number: int, x: int, y: int) -> Said:
        """The how-manieth cursor, counted from 0."""

    @abstractmethod
    def edit(self, number: int, letters: str) -> Said:
        """The how-manieth edit, counted from 0, which writes `letters`."""

    def edits_in(self, payload: bytes) -> Iterable[int]:
        """The tokens of edits in a message that came."""
        return map(int, TOKEN.findall(payload))

    def acks_in(self, payload: bytes) -> Iterable[int]:
        """Numbers of this member's own edits that the message says are safe."""
        return ()

    def refused(self, payload: bytes) -> bool:
        """Whether the server says in this message that it did not do something."""
        return False


class Adapter(ABC):
    """`name` as on the command line, `title` as in the tables."""

    name: ClassVar[str]
    title: ClassVar[str]
    keeps: ClassVar[bool] = True
    """Whether edits are kept on disk at all."""
    acks: ClassVar[bool] = False
    """Whether the server tells an author that an edit was taken."""

    @abstractmethod
    def command(self, plan: Plan) -> Sequence[str]: ...

    def environment(self, plan: Plan) -> dict[str, str]:
        return {}

    def prepare(self, plan: Plan) -> None:  # noqa: B027  # most servers need nothing
        """Before the server starts."""

    async def open(self, plan: Plan) -> None:  # noqa: B027  # most servers need nothing
        """After the server has started, before anybody comes."""

    @abstractmethod
    def place(self, member: int, plan: Plan) -> Place: ...

    @abstractmethod
    def speech(self, member: int, plan: Plan) -> Speech: ...
