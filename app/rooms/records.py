"""The records of a board. Geometry is in board units: one unit is one CSS pixel at full size."""

from typing import Annotated, ClassVar, Final, Literal, Self

from pydantic import Field

from app.blocks.guide import Localized
from app.engine.limits import NOTE_CHARACTERS
from app.engine.records import Record, RecordId
from app.engine.roles import Viewer

Colour = Literal["honey", "rose", "sky", "leaf", "lilac", "sand"]
Coordinate = Annotated[float, Field(ge=-20_000, le=20_000)]
"""Twenty screens in each direction: a note beyond that would never be found again."""
NOTE_WIDTH: Final = 184
NOTE_HEIGHT: Final = 136


class Board(Record):
    """One record, id `board`. `locked`: only who leads may change anything. `budget`: votes per person."""

    type: Literal["board"] = "board"
    room: str
    block: str
    locked: bool = False
    budget: int = 3
    written: int = 0
    """Notes ever written here, so that a note's number is never given twice."""


class Zone(Record):
    type: Literal["zone"] = "zone"
    position: int
    title: Localized
    hint: Localized
    x: float
    y: float
    w: float
    h: float


class Note(Record):
    """A sticky note; its words are the Yjs text of the same id. `votes` counts everyone's dots.

    `number` counts the board's notes from 1: with the room's number it is how people name a note (`3.12`).
    `z` rises with every move, so that what was touched last lies on top. `created`: milliseconds since 1970.
    """

    type: Literal["note"] = "note"
    text_limit: ClassVar[int | None] = NOTE_CHARACTERS
    zone: RecordId | None
    x: Coordinate
    y: Coordinate
    z: int
    number: int
    colour: Colour = "honey"
    author: str
    created: int
    votes: int = 0
    locked: bool = False


class Vote(Record):
    """The dots one person put on one note. Nobody else is told, not even who leads."""

    type: Literal["vote"] = "vote"
    private: ClassVar[bool] = True
    note: RecordId
    person: str
    dots: int

    def seen_by(self, viewer: Viewer) -> Self | None:
        return self if viewer.person == self.person else None
