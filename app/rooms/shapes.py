"""What can lie on a board besides notes: texts, ink, arrows, pictures and cards of links."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, StringConstraints

from app.engine.limits import NOTE_CHARACTERS
from app.engine.records import RecordId
from app.rooms.limits import ADDRESS, LINE, POINTS_PER_STROKE
from app.rooms.records import PLACE, BoardObject, Coordinate, Title

Ink = Literal["ink", "honey", "rose", "sky", "leaf", "lilac", "sand"]
Width = Annotated[float, Field(ge=40, le=4000)]
"""Of an object, from a stamp to what fills five screens."""
Sentence = Annotated[str, StringConstraints(max_length=LINE)]
WebAddress = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"]+$", max_length=ADDRESS)]
FileId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""The SHA-256 of an uploaded file."""


class TextBox(BoardObject):
    """Words without paper: the Yjs text of the same id, `w` wide."""

    type: Literal["text"] = "text"
    undo: ClassVar[frozenset[str]] = PLACE | {"z", "w", "locked", "size", "colour"}
    text_limit: ClassVar[int | None] = NOTE_CHARACTERS
    zone: RecordId | None = None
    w: float
    size: Literal["s", "m", "l"] = "m"
    colour: Ink = "ink"


class Stroke(BoardObject):
    """Ink. `points`: x, y, x, y ... from (`x`, `y`) on. `pressure`: one of 0..255 for each point, or none."""

    type: Literal["stroke"] = "stroke"
    undo: ClassVar[frozenset[str]] = PLACE | {"z", "locked", "colour", "width"}
    blank: ClassVar[Mapping[str, Any]] = {"points": (), "pressure": ()}
    points: Annotated[tuple[float, ...], Field(max_length=2 * POINTS_PER_STROKE)]
    pressure: Annotated[tuple[int, ...], Field(max_length=POINTS_PER_STROKE)] = ()
    colour: Ink = "ink"
    width: float = 4


class Arrow(BoardObject):
    """From (`x`, `y`), or the object `source`, to (`x2`, `y2`), or the object `target`: to their edges.

    `bend`: how far its middle lies to the left of the straight line, as a part of its length.
    """

    type: Literal["arrow"] = "arrow"
    undo: ClassVar[frozenset[str]] = PLACE | {
        "z",
        "locked",
        "x2",
        "y2",
        "source",
        "target",
        "bend",
        "heads",
        "colour",
        "width",
    }
    source: RecordId | None = None
    target: RecordId | None = None
    x2: Coordinate
    y2: Coordinate
    bend: float = 0
    heads: Literal["none", "end", "both"] = "end"
    colour: Ink = "ink"
    width: float = 3


class Picture(BoardObject):
    """An uploaded picture of `width` × `height` pixels, shown `w` wide. `alt`: what it shows, in words."""

    type: Literal["picture"] = "picture"
    undo: ClassVar[frozenset[str]] = PLACE | {"z", "w", "locked", "alt"}
    blank: ClassVar[Mapping[str, Any]] = {"file": "0" * 64, "alt": ""}
    zone: RecordId | None = None
    file: FileId
    width: int
    height: int
    w: float
    alt: Sentence = ""


class Card(BoardObject):
    """A link with the title somebody gave it. Minga asks nothing of where it leads."""

    type: Literal["card"] = "card"
    undo: ClassVar[frozenset[str]] = PLACE | {"z", "w", "locked", "url", "title"}
    blank: ClassVar[Mapping[str, Any]] = {"url": "", "title": ""}
    zone: RecordId | None = None
    url: str
    title: Title
    w: float = 280
