"""Names of channels: `stage:SESSION` and `board:SESSION:ROOM`."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class ChannelName:
    kind: str
    session: str
    room: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a name that the protocol's pattern has let through."""
        return cls(*text.split(":"))

    @property
    def parent(self) -> "ChannelName | None":
        """The channel whose state says who may enter this one."""
        return None if self.kind == "stage" else ChannelName("stage", self.session)

    def __str__(self) -> str:
        return ":".join(part for part in (self.kind, self.session, self.room) if part)
