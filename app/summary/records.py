"""The records of the summary; they live on the stage, where everyone can read them."""

from typing import ClassVar, Final, Literal

from pydantic import BaseModel, ConfigDict

from app.blocks.guide import Localized
from app.engine.limits import LINE_CHARACTERS
from app.engine.records import Record

SUMMARY: Final = "summary"
LOT: Final = "section.lot."
"""The section of the parking lot. No block's: their ids have no dot at the end."""


class Source(BaseModel):
    """A note that a line came from. `label` is what people read: room number and note number, `3.12`."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    room: str
    note: str
    label: str


class Summary(Record):
    """One record, id `SUMMARY`. `drafted_at` is milliseconds since 1970."""

    type: Literal["summary"] = "summary"
    drafted_at: int
    people: int
    notes: int
    votes: int
    dropped: tuple[str, ...] = ()
    """Lines that were taken out; drafting again does not bring them back."""


class Section(Record):
    """What the rooms of one block made, `section.BLOCK`; or `LOT`, of no block: what was put aside."""

    type: Literal["section"] = "section"
    position: int
    block: str
    rooms: list[str]
    people: int
    notes: int
    votes: int


class Line(Record):
    """One line of a section; its words are the Yjs text of the same id.

    `origin` finding: what a room reports; answer: to the question that is its `zone_title`; top: a note with
    most votes; zone: another note, or a group of notes, under its zone; parked: from the parking lot; own:
    written in the summary.
    """

    type: Literal["line"] = "line"
    text_limit: ClassVar[int | None] = LINE_CHARACTERS
    section: str
    position: float
    origin: Literal["finding", "top", "zone", "parked", "answer", "own"]
    zone: str | None = None
    zone_title: Localized | None = None
    votes: int = 0
    sources: tuple[Source, ...] = ()
