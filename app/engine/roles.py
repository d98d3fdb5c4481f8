"""Who acts and who looks."""

from dataclasses import dataclass
from typing import Final, Literal

Role = Literal["organizer", "facilitator", "participant", "observer", "server"]

GUIDES: Final[frozenset[Role]] = frozenset({"organizer", "facilitator", "server"})
"""Roles that lead a session."""
WRITERS: Final[frozenset[Role]] = GUIDES | {"participant"}
"""Roles that may change anything at all."""
SERVER_ONLY: Final[frozenset[Role]] = frozenset({"server"})
"""Operations that the server does itself, never a client."""


@dataclass(frozen=True, slots=True)
class Viewer:
    """A person as the engine knows them. `person` is unique within a session."""

    person: str
    role: Role

    @property
    def leads(self) -> bool:
        return self.role in GUIDES


@dataclass(frozen=True, slots=True)
class Grant:
    """What a viewer may do in one channel: always see, `write` to change."""

    write: bool
    reason: str = "read-only"
    """Refusal code told to who may only look."""


SERVER: Final = Viewer(person="server", role="server")
