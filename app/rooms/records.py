"""The records of a board. Geometry is in board units: one unit is one CSS pixel at full size.

Times are milliseconds since 1970.
"""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Final, Literal, Self

from pydantic import Field, StringConstraints

from app.blocks.guide import Localized
from app.engine.limits import NOTE_CHARACTERS
from app.engine.records import Record, RecordId
from app.engine.roles import Viewer
from app.locales import Language
from app.rooms.limits import ANSWER_CHARACTERS, NAME

ObjectId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,32}$")]
"""Made by clients. Without a dot: ids with one are made by the rules, and nobody can be there first."""
Colour = Literal["honey", "rose", "sky", "leaf", "lilac", "sand"]
EDGE: Final = 20_000
"""Twenty screens in each direction: a note beyond that would never be found again."""
Coordinate = Annotated[float, Field(ge=-EDGE, le=EDGE)]
Emoji = Literal["yes", "heart", "idea", "question", "clap", "laugh"]
Title = Annotated[str, StringConstraints(max_length=NAME)]
DELETED: Final = "deleted."
"""Before the id of what was deleted: the id of the record that keeps it."""
PLACE: Final = frozenset({"x", "y", "zone"})
"""Fields that are set back together or not at all."""
NOTE_WIDTH: Final = 184
NOTE_HEIGHT: Final = 136


class Board(Record):
    """One record, id `board`. `locked`: only who leads may change anything. `budget`: votes per person.

    `silent`: new notes are hidden from everyone but their authors, until somebody (`reveal`) shows them.
    `anonymous`: of new objects nobody is told the author. `spotlight`: the object everyone should look at.
    """

    type: Literal["board"] = "board"
    room: str
    block: str
    locked: bool = False
    budget: int = 3
    written: int = 0
    """Notes ever written here, so that a note's number is never given twice."""
    silent: bool = False
    reveal: Literal["leaders", "room"] = "leaders"
    anonymous: bool = False
    spotlight: RecordId | None = None


class Zone(Record):
    type: Literal["zone"] = "zone"
    undo: ClassVar[frozenset[str]] = frozenset({"x", "y", "w", "h", "title", "hint", "locked"})
    position: int
    title: Localized
    hint: dict[Language, str]
    x: float
    y: float
    w: float
    h: float
    locked: bool = False
    """Only who leads may put something in, or change what lies there."""


class BoardObject(Record):
    """`z` orders what overlaps, the highest on top. `created`: milliseconds since 1970.

    `anonymous`: nobody but the author is told `author` (it is empty for the others). `hidden`: nobody but the
    author is told what it says, who leads included, until it is revealed. `locked`: only who leads may change
    it.
    """

    blank: ClassVar[Mapping[str, Any]] = {}
    """What others are told of a hidden one instead of what it says."""
    x: Coordinate
    y: Coordinate
    z: int
    author: str
    created: int
    locked: bool = False
    anonymous: bool = False
    hidden: bool = False

    def seen_by(self, viewer: Viewer) -> Self | None:
        if viewer.person == self.author or not (self.anonymous or self.hidden):
            return self
        unnamed = {"author": ""} if self.anonymous else {}
        return self.model_copy(update={**unnamed, **(self.blank if self.hidden else {})})

    def text_seen_by(self, viewer: Viewer) -> bool:
        return not self.hidden or viewer.person == self.author

    def sight(self) -> str | None:
        if not (self.anonymous or self.hidden):
            return None
        return f"{self.anonymous:d}{self.hidden:d}:{self.author}"


class Note(BoardObject):
    """A sticky note; its words are the Yjs text of the same id. `votes` counts everyone's dots.

    `number` counts the board's notes from 1: with the room's number it is how people name a note (`3.12`).
    `z` rises with every move, so that what was touched last lies on top. A note is at least `w` × 136/184
    high and grows with its words. `lang`: the language it is written in, when that was said.
    """

    type: Literal["note"] = "note"
    undo: ClassVar[frozenset[str]] = PLACE | {"z", "w", "locked", "colour", "lang", "group"}
    text_limit: ClassVar[int | None] = NOTE_CHARACTERS
    zone: RecordId | None
    number: int
    colour: Colour = "honey"
    votes: int = 0
    w: float = NOTE_WIDTH
    group: RecordId | None = None
    lang: Language | None = None
    reactions: dict[Emoji, int] = Field(default_factory=dict)


class Group(Record):
    """Notes that belong together say so (`Note.group`); it lies where they lie and goes with the last."""

    type: Literal["group"] = "group"
    undo: ClassVar[frozenset[str]] = frozenset({"title"})
    title: Title
    created: int


class Vote(Record):
    """The dots one person put on one note in one round (0: before there was any). Nobody else is told."""

    type: Literal["vote"] = "vote"
    private: ClassVar[bool] = True
    note: RecordId
    person: str
    dots: int
    round: int = 0

    def seen_by(self, viewer: Viewer) -> Self | None:
        return self if viewer.person == self.person else None

    def sight(self) -> str:
        return self.person


class Round(Record):
    """A round of dot voting; id `round.NUMBER`. The running or last one is what `Note.votes` counts.

    `several`: more than one dot on one note. `own`: also on one's own notes. `hidden`: nobody is told the
    count before the end (`Note.votes` stays 0). `seed`: each person shuffles the notes by it and their own
    id. `counts`: dots by note, of a closed round. `cast`: dots given so far.
    """

    type: Literal["round"] = "round"
    number: int
    title: str
    budget: int
    several: bool = True
    own: bool = True
    hidden: bool = False
    shuffled: bool = False
    seed: int = 0
    open: bool = True
    opened_at: int
    ends_at: int | None = None
    closed_at: int | None = None
    cast: int = 0
    counts: dict[RecordId, int] = Field(default_factory=dict)


class Reaction(Record):
    """One person's reaction to a note; nobody else is told whose. `Note.reactions` counts them."""

    type: Literal["reaction"] = "reaction"
    private: ClassVar[bool] = True
    note: RecordId
    person: str
    reaction: str

    def seen_by(self, viewer: Viewer) -> Self | None:
        return self if viewer.person == self.person else None

    def sight(self) -> str:
        return self.person


class Deleted(Record):
    """What was deleted and can be brought back; id `deleted.ID`, its words are the Yjs text of that id.

    Told to who leads, to its author and to who deleted it. `thing`: the fields it had. `batch`: what was
    deleted together has the same.
    """

    type: Literal["deleted"] = "deleted"
    private: ClassVar[bool] = True
    text_limit: ClassVar[int | None] = ANSWER_CHARACTERS
    thing: dict[str, Any]
    author: str
    by: str
    at: int
    batch: int
    anonymous: bool = False
    hidden: bool = False

    def seen_by(self, viewer: Viewer) -> Self | None:
        if viewer.person == self.author:
            return self
        if not viewer.leads and viewer.person != self.by:
            return None
        fields = self.thing
        if self.hidden:
            fields = {name: fields[name] for name in ("id", "type")}
        if self.anonymous:
            return self.model_copy(
                update={
                    "thing": {**fields, "author": ""},
                    "author": "",
                    "by": self.by if viewer.person == self.by else "",
                }
            )
        return self.model_copy(update={"thing": fields}) if self.hidden else self

    def text_seen_by(self, viewer: Viewer) -> bool:
        return not self.hidden or viewer.person == self.author

    def sight(self) -> str:
        return f"{self.author}:{self.by}:{self.anonymous:d}{self.hidden:d}"
