"""Records on the stage that all rooms share: the parking lot, calls for help and raised hands."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from app.engine.records import Record, RecordId
from app.rooms.limits import PARAGRAPH

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=PARAGRAPH)]


class Parked(Record):
    """A question or idea put aside for later. `room` and `note`: where it comes from."""

    type: Literal["parked"] = "parked"
    words: Words
    author: str
    created: int
    room: RecordId | None = None
    note: RecordId | None = None
    done: bool = False


class Help(Record):
    """A room calls for the facilitator; id `help.ROOM`. `answered_by`: who said they are coming."""

    type: Literal["help"] = "help"
    room: RecordId
    person: str
    at: int
    answered_by: str | None = None


class Hand(Record):
    """A raised hand; id `hand.PERSON`."""

    type: Literal["hand"] = "hand"
    person: str
    at: int
