"""What the stage knows of the guide: which slides there are, and which is shown. Their words are not live."""

from typing import Literal

from app.engine.records import Record


class Deck(Record):
    """All slides in order, as positions `guide.N`, `block.ID` or `case.ID`; one record, id `deck`.

    Once the rooms have been open, `report.ROOM` for each room that somebody worked in comes after them.
    """

    type: Literal["deck"] = "deck"
    slides: list[str]


class Slide(Record):
    """The slide that everyone sees; one record, id `slide`."""

    type: Literal["slide"] = "slide"
    at: str
