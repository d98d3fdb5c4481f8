"""Records on the stage that all rooms share: the parking lot, calls for help and raised hands."""

from typing import Annotated, Literal, Self

from pydantic import StringConstraints

from app.engine.records import Record, RecordId
from app.engine.roles import Viewer
from app.rooms.limits import PARAGRAPH

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=PARAGRAPH)]


class Parked(Record):
    """A question or idea put aside for later. `room` and `note`: where it comes from.

    `anonymous`: nobody but the author is told `author`, which is empty for the others. The lowest `position`
    comes first; who leads sorts.
    """

    type: Literal["parked"] = "parked"
    words: Words
    author: str
    created: int
    room: RecordId | None = None
    note: RecordId | None = None
    done: bool = False
    anonymous: bool = False
    position: float = 0

    def seen_by(self, viewer: Viewer) -> Self | None:
        if viewer.person == self.author or not self.anonymous:
            return self
        return self.model_copy(update={"author": ""})

    def sight(self) -> str | None:
        return self.author if self.anonymous else None


class Help(Record):
    """A room calls for the facilitator; id `help.ROOM`. `answered_by`: who said they are coming."""

    type: Literal["help"] = "help"
    room: RecordId
    person: str
    at: int
    answered_by: str | None = None


class Hand(Record):
    """A raised hand; id `hand.PERSON`. `room`: the room in which it was raised; None: with everyone."""

    type: Literal["hand"] = "hand"
    person: str
    at: int
    room: RecordId | None = None
